import { useEffect, useState } from "react";
import type { Palette } from "./layers/palette.ts";
import { readPalette } from "./read-palette.ts";

/** The colours of the theme in force; they follow the root element's `data-theme`. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(() => readPalette(document.documentElement));
  useEffect(() => {
    const observer = new MutationObserver(() => setPalette(readPalette(document.documentElement)));
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => observer.disconnect();
  }, []);
  return palette;
}
