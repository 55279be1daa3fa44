/** How the names of files end that can be attached as documents; the dialog offers just these. */
export const DOCUMENT_EXTENSIONS = [
  "txt",
  "text",
  "md",
  "markdown",
  "htm",
  "html",
  "xhtml",
  "docx",
  "pdf",
] as const;

export type DocumentExtension = (typeof DOCUMENT_EXTENSIONS)[number];
