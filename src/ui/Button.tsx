import type { Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import "./button.css";

interface ButtonProps extends AriaButtonProps {
  readonly look?: "plain" | "outline" | "accent" | "link" | "icon";
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button in one of the product's five looks. An "icon" button needs an `aria-label`. */
export function Button({ look = "outline", className, ...props }: ButtonProps) {
  const extra = typeof className === "string" ? ` ${className}` : "";
  return <AriaButton {...props} className={`button button--${look}${extra}`} />;
}
