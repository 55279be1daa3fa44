/** A claim's id in brackets, as statements of a slide carry it: `[002-p10-03]`, `[data-0ed313ed-p7-01]`. */
const REFERENCE = /\[((?:\d{3}|data-[0-9a-f]{8})-p\d+-\d+)\]/gu;

/** Ids of the claims that a text refers to, in its order. */
export const referencesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(REFERENCE), ([, id = ""]) => id);

export const CLAIM_SCHEME = "#claim-";

interface Node {
  readonly type: string;
  readonly value?: string;
  children?: Node[];
}

const isLink = ({ type }: Node) => type === "link" || type === "linkReference";

function linked(value: string): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const match of value.matchAll(REFERENCE)) {
    if (match.index > end) nodes.push({ type: "text", value: value.slice(end, match.index) });
    const [whole, id = ""] = match;
    nodes.push({
      type: "link",
      ...{ url: `${CLAIM_SCHEME}${id}` },
      children: [{ type: "text", value: id }],
    });
    end = match.index + whole.length;
  }
  return end === 0
    ? [{ type: "text", value }]
    : [...nodes, { type: "text", value: value.slice(end) }];
}

function walk(node: Node): void {
  if (isLink(node) || node.children === undefined) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === "text") return linked(child.value ?? "");
    walk(child);
    return [child];
  });
}

/** A remark plugin: references to claims become links that the slide draws as buttons. */
export const remarkClaimReferences = () => walk;
