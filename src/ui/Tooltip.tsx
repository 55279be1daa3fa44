import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components";
import "./tooltip.css";

interface TooltipProps {
  readonly text: string;
  /** The control that the text explains; it must be focusable. */
  readonly children: ReactElement;
}

/** Explains a control on hover and on focus. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={300}>
      {children}
      <AriaTooltip className="tooltip" offset={4}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
