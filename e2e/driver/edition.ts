import { claims, inDocument } from "./record.ts";

/** Text for a file that a user has: bytes, since a fixture may be no text at all. */
export interface UserFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/**
 * Another edition of a coded document, made of nothing but its quotes: a line for each paragraph.
 * The documents themselves are not part of the repository.
 */
export function editionOf(document: string): UserFile {
  const lines = new Map<number, string[]>();
  for (const { locator } of claims.filter(inDocument(document))) {
    const { prefix, exact, suffix } = locator.quote;
    const line = lines.get(locator.paragraph) ?? [];
    lines.set(locator.paragraph, [...line, `${prefix}${exact}${suffix}`]);
  }
  const text = [...lines]
    .sort(([a], [b]) => a - b)
    .map(([, parts]) => parts.join(" … "))
    .join("\n\n");
  return {
    name: `edition-of-${document}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(text, "utf8"),
  };
}

/** A page that would run if it were taken for markup. */
export const hostilePage = (document: string): UserFile => ({
  name: "hostile.html",
  mimeType: "text/html",
  buffer: Buffer.from(
    `<script>window.broken = true</script><img src=x onerror="window.broken = true">${editionOf(
      document,
    ).buffer.toString("utf8")}`,
    "utf8",
  ),
});

/** Names itself a PDF and is none. */
export const wrongType: UserFile = {
  name: "report.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("not a PDF at all"),
};
