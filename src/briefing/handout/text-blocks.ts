import type { PhrasingContent, RootContent } from "mdast";
import { blocksOf } from "../../domain/markdown.ts";
import type { Run, TextBlock } from "../../exports/handout/handout.ts";
import { CLAIM_SCHEME, remarkClaimReferences } from "../claim-references.ts";

/** Number of the footnote of a claim; null: there is no such claim. */
export type NumberOf = (claim: string) => number | null;

type Style = Pick<Run, "isStrong" | "isEmphasis">;

const PLAIN: Style = { isStrong: false, isEmphasis: false };
const run = (text: string, style: Style): readonly Run[] =>
  text === "" ? [] : [{ text, ...style, footnotes: [] }];

function runsOf(nodes: readonly PhrasingContent[], style: Style, numberOf: NumberOf): Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    switch (node.type) {
      case "text":
        return run(node.value.replaceAll(/\s*\n\s*/gu, " "), style);
      case "inlineCode":
      case "html":
        return run(node.value, style);
      case "break":
        return run(" ", style);
      case "strong":
        return runsOf(node.children, { ...style, isStrong: true }, numberOf);
      case "emphasis":
        return runsOf(node.children, { ...style, isEmphasis: true }, numberOf);
      case "link": {
        if (!node.url.startsWith(CLAIM_SCHEME)) return runsOf(node.children, style, numberOf);
        const number = numberOf(node.url.slice(CLAIM_SCHEME.length));
        return number === null
          ? runsOf(node.children, style, numberOf)
          : [{ text: "", ...style, footnotes: [number] }];
      }
      case "delete":
      case "linkReference":
        return runsOf(node.children, style, numberOf);
      case "image":
      case "imageReference":
        return run(node.alt ?? "", style);
      case "footnoteReference":
        return [];
    }
  });
}

function blockOf(node: RootContent, level: number, numberOf: NumberOf): readonly TextBlock[] {
  const block = (kind: TextBlock["kind"], runs: readonly Run[], marker = ""): TextBlock => ({
    kind,
    level,
    marker,
    runs,
  });
  switch (node.type) {
    case "heading":
      return [block("heading", runsOf(node.children, PLAIN, numberOf))];
    case "paragraph":
      return [block("paragraph", runsOf(node.children, PLAIN, numberOf))];
    case "blockquote":
      return node.children
        .flatMap((child) => blockOf(child, level, numberOf))
        .map((each) => (each.kind === "paragraph" ? { ...each, kind: "quote" as const } : each));
    case "list":
      return node.children.flatMap((item, at) => {
        const marker = node.ordered ? `${(node.start ?? 1) + at}.` : "•";
        return item.children.flatMap((child, index) => {
          if (child.type === "list") return blockOf(child, level + 1, numberOf);
          const [first, ...rest] = blockOf(child, level, numberOf);
          if (first === undefined) return [];
          return [{ ...first, kind: "item" as const, marker: index === 0 ? marker : "" }, ...rest];
        });
      });
    case "code":
    case "html":
      return [block("paragraph", run(node.value, PLAIN))];
    default:
      return [];
  }
}

/** Markdown of a slide → paragraphs and items, with claims' ids as numbers of footnotes. */
export function textBlocks(markdown: string, numberOf: NumberOf): readonly TextBlock[] {
  const link = remarkClaimReferences();
  return blocksOf(markdown).flatMap(({ node }) => {
    link(node);
    return blockOf(node, 0, numberOf);
  });
}
