import { type ReadResult, refuse } from "./refusal.ts";

/** What no text holds: controls other than tab, line ends and form feed, and the C1 block. */
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]/u;

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/**
 * Bytes → text: UTF-16 with its mark, else strict UTF-8, else `declared` (a label that the file
 * itself gives), else windows-1252 if that leaves no control characters. Never guesses on: bytes that
 * are none of these are refused.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): ReadResult {
  const marked = encodingOfMark(bytes);
  if (marked !== null) {
    const text = decodeStrictly(bytes, marked);
    return text === null || text.includes("\0") ? refuse("broken-encoding") : { text };
  }
  const unicode = decodeStrictly(bytes, "utf-8");
  if (unicode !== null)
    return unicode.includes("\0") ? refuse("broken-encoding") : { text: unicode };
  const western = decodeStrictly(bytes, declared ?? "windows-1252");
  return western === null || CONTROLS.test(western) ? refuse("broken-encoding") : { text: western };
}
