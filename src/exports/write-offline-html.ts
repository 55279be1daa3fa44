import { escapeXml } from "./svg-markup.ts";

/** Where the template holds files and title. */
const FILES = /(<script type="application\/json" id="attest-files">)[^<]*(<\/script>)/u;
const TITLE = /<title>[^<]*<\/title>/u;

/** JSON that no parser of HTML takes for markup. */
const inHtml = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");

export interface OfflineContent {
  readonly title: string;
  /** Texts of files by the paths under which the page asks for them. */
  readonly files: Readonly<Record<string, string>>;
}

/** Whether a text is the page that `writeOfflineHtml` fills. */
export const isOfflineTemplate = (template: string): boolean =>
  FILES.test(template) && TITLE.test(template);

/**
 * The page that is one file, filled. Throws when `template` is not the template of such a page.
 */
export function writeOfflineHtml(template: string, { title, files }: OfflineContent): string {
  if (!isOfflineTemplate(template))
    throw new Error("The template of the page that is one file is not whole");
  return template
    .replace(TITLE, () => `<title>${escapeXml(title)}</title>`)
    .replace(FILES, (_, start: string, end: string) => start + inHtml(files) + end);
}
