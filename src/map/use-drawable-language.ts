import { useEffect, useState } from "react";
import type { NameLanguage } from "../domain/view.ts";
import { useSelector } from "../store/react.ts";

/** A letter of each script, so that the font file which holds it is loaded. */
const FONT_OF: Readonly<Record<NameLanguage, readonly [font: string, letter: string]>> = {
  en: ['500 16px "Inter Variable"', "a"],
  fa: ['500 16px "Noto Sans Arabic Variable"', "ا"],
  ur: ['500 16px "Noto Sans Arabic Variable"', "ا"],
};

/**
 * The language of names whose font is there. MapLibre draws each letter once and keeps the picture,
 * so a letter that is drawn before its font has come would stay in another one.
 */
export function useDrawableLanguage(): NameLanguage {
  const wanted = useSelector(({ view }) => view.language);
  const [drawable, setDrawable] = useState<NameLanguage>("en");
  useEffect(() => {
    let isCurrent = true;
    const show = () => {
      if (isCurrent) setDrawable(wanted);
    };
    // Without the font the system's takes its place: better than no names.
    document.fonts.load(...FONT_OF[wanted]).then(show, show);
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  return drawable;
}
