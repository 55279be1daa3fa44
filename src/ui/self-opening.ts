import { useEffect, useRef, useState } from "react";

/**
 * For a trigger that replaces the button which asked for it: takes over the focus, so that it comes
 * back there when the popup closes, and opens.
 */
export function useSelfOpening() {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    trigger.current?.focus();
    setOpen(true);
  }, []);
  return { trigger, isOpen, setOpen };
}
