/** Words of the page that is one file, and of making it. */
export const offline = {
  noReader:
    "A briefing in one file reads text, Markdown and HTML. Save the document as text, or attach it to Attest itself.",
  ratingSaved:
    "Your rating lasts until this page is closed; save your ratings to a file to keep it",
  ratingsKept:
    "Kept until this page is closed; save them to a file to keep them. Undo takes every step back.",
  /** What could not be had, and what to do. */
  missing: (file: string, reason: string) =>
    `${file} cannot be had (${reason}); reload the page with a network once, and export again`,
  noTemplate: (file: string) =>
    `${file} is not part of this build; whoever serves Attest makes it with “npm run build”`,
} as const;
