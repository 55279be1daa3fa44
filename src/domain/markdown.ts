import type { Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";

const parseText = unified().use(remarkParse).freeze();
const parseFile = unified().use(remarkParse).use(remarkFrontmatter).freeze();

/** A block of a document with the places in the text where it starts and ends. */
export interface Block {
  readonly node: RootContent;
  /** Offsets into the text, the end excluded. */
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly line: number;
}

/** The top-level blocks of a CommonMark text. */
export const blocksOf = (text: string): readonly Block[] => blocksIn(parseText.parse(text));

/** The same of a file, whose front matter is a block of type `yaml`. */
export const blocksOfFile = (text: string): readonly Block[] => blocksIn(parseFile.parse(text));

function blocksIn(root: Root): readonly Block[] {
  return root.children.flatMap((node) =>
    node.position?.start.offset === undefined || node.position.end.offset === undefined
      ? []
      : [
          {
            node,
            start: node.position.start.offset,
            end: node.position.end.offset,
            line: node.position.start.line,
          },
        ],
  );
}

/** One kind of line end and no byte-order mark. */
export const plainLines = (text: string): string =>
  text.replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n");

/** Plain lines without blank ones around. Markdown means the same. */
export function tidyMarkdown(text: string): string {
  return plainLines(text)
    .replace(/^(?:[ \t]*\n)+/u, "")
    .trimEnd();
}
