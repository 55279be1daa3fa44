import type { KeyboardEvent, ReactNode } from "react";

interface DrawnButtonProps {
  /** What it shows and what pressing it does. */
  readonly label: string;
  /** For the pointer: the name in full. */
  readonly title: string;
  readonly className: string;
  /** Whether Tab comes to it; the others are reached by arrow keys. */
  readonly isEntry: boolean;
  readonly isSelected: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A part of a drawing that is a button: SVG has none of its own. */
export function DrawnButton(props: DrawnButtonProps) {
  const { label, title, className, isEntry, isSelected, onFocus, onPress, children } = props;
  const pressOnKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPress();
  };
  return (
    <g
      role="button"
      aria-label={label}
      className={className}
      tabIndex={isEntry ? 0 : -1}
      data-selected={isSelected || undefined}
      onFocus={onFocus}
      onClick={onPress}
      onKeyDown={pressOnKey}
    >
      <title>{title}</title>
      {children}
    </g>
  );
}
