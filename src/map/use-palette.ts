import { createContext, useContext, useEffect, useState } from "react";
import type { Palette } from "./layers/palette.ts";
import { readPalette } from "./read-palette.ts";

/** The element whose theme a map is drawn in; files are light whatever the screen is. */
export const ThemedElement = createContext<Element>(document.documentElement);

/** The colours of the theme in force; they follow the themed element's `data-theme`. */
export function usePalette(): Palette {
  const element = useContext(ThemedElement);
  const [palette, setPalette] = useState(() => readPalette(element));
  useEffect(() => {
    const observer = new MutationObserver(() => setPalette(readPalette(element)));
    observer.observe(element, { attributeFilter: ["data-theme"] });
    return () => observer.disconnect();
  }, [element]);
  return palette;
}
