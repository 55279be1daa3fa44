import type { ReactNode } from "react";
import { FileTrigger } from "react-aria-components";
import { Button } from "./Button.tsx";

interface FileButtonProps {
  /** MIME types and endings. */
  readonly types: readonly string[];
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that asks for one file. */
export function FileButton({ types, onFile, children }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={types}
      onSelect={(files) => {
        const file = files?.item(0);
        if (file) onFile(file);
      }}
    >
      <Button>{children}</Button>
    </FileTrigger>
  );
}
