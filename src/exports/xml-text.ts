/** XML 1.0 has no way to write control characters, lone surrogates and two more code points. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text without what XML cannot hold; nothing is escaped. */
export const xmlText = (text: string): string => text.replaceAll(UNWRITABLE, "");
