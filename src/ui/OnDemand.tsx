import { type ReactNode, Suspense, useState } from "react";
import { Button } from "./Button.tsx";

interface OnDemandProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly className?: string;
  /** A lazily loaded trigger of the same label and icon that opens itself. */
  readonly children: ReactNode;
}

/** An icon button whose popup is not loaded before it is first asked for. */
export function OnDemand({ label, icon, className, children }: OnDemandProps) {
  const [isWanted, setWanted] = useState(false);
  const button = (
    <Button
      look="icon"
      aria-label={label}
      aria-haspopup="true"
      onPress={() => setWanted(true)}
      {...(className === undefined ? {} : { className })}
    >
      {icon}
    </Button>
  );
  return isWanted ? <Suspense fallback={button}>{children}</Suspense> : button;
}
