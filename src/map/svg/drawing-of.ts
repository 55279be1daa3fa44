/** What a drawing needs of its style sheet to look the same without it. */
const PROPERTIES = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "opacity",
  "font-size",
  "font-weight",
  "text-anchor",
] as const;

const KEPT = new Set(["d", "x", "y", "r", "rx", "cx", "cy", "width", "height", "transform"]);
const DEFINITIONS = new Set(["defs", "marker", "pattern"]);
const isNothing = (colour: string) =>
  colour === "none" || colour === "transparent" || colour === "rgba(0, 0, 0, 0)";

/** Pixels of the drawing for each unit that an element is drawn in. */
function scaleOf(element: Element): number {
  const matrix = element instanceof SVGGraphicsElement ? element.getCTM() : null;
  return matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
}

const scaled = (lengths: string, by: number) =>
  lengths.replaceAll(/[\d.]+(?:px)?/gu, (length) => String(Number.parseFloat(length) / by));

function styleOf(element: Element, isDefinition: boolean): ReadonlyMap<string, string> {
  const style = getComputedStyle(element);
  const found = new Map<string, string>();
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    if (value !== "") found.set(property, value.replaceAll('"', ""));
  }
  // Not every reader of SVG knows strokes that do not scale.
  if (style.getPropertyValue("vector-effect") === "non-scaling-stroke" && !isDefinition) {
    const by = scaleOf(element);
    for (const property of ["stroke-width", "stroke-dasharray"])
      found.set(property, scaled(found.get(property) ?? "", by));
  }
  return found;
}

function copyOf(element: Element, prefix: string, isDefinition: boolean): readonly Element[] {
  const copy = document.createElementNS(element.namespaceURI, element.tagName);
  const isContainer = element.tagName === "g" || DEFINITIONS.has(element.tagName);
  for (const { name, value } of element.attributes) {
    if (name === "id") copy.setAttribute(name, prefix + value);
    else if (name === "marker-end") copy.setAttribute(name, value.replace("#", `#${prefix}`));
    else if (KEPT.has(name) || DEFINITIONS.has(element.tagName)) copy.setAttribute(name, value);
  }
  const within = isDefinition || DEFINITIONS.has(element.tagName);
  for (const child of element.children)
    for (const made of copyOf(child, prefix, within)) copy.append(made);
  if (isContainer) return [copy];
  copy.append(...(element.tagName === "text" ? [element.textContent] : []));

  const style = styleOf(element, within);
  const [fill = "none", stroke = "none"] = [style.get("fill"), style.get("stroke")];
  if (isNothing(fill) && isNothing(stroke)) return [];
  for (const [property, value] of style)
    copy.setAttribute(property, value.replace("url(#", `url(#${prefix}`));
  if (isNothing(stroke)) {
    copy.removeAttribute("stroke");
    return [copy];
  }
  if (!getComputedStyle(element).getPropertyValue("paint-order").startsWith("stroke"))
    return [copy];
  // Not every reader knows the order of painting: the rim is drawn by itself, under the rest.
  const rim = copy.cloneNode(true) as Element;
  rim.setAttribute("fill", "none");
  copy.setAttribute("stroke", "none");
  return [rim, copy];
}

/**
 * The content of a drawing on the page, as markup that needs no style sheet. Ids get `prefix`, so
 * that several drawings can stand in one file.
 */
export function drawingOf(drawing: SVGSVGElement, prefix: string): string {
  const writer = new XMLSerializer();
  return [...drawing.children]
    .flatMap((child) => copyOf(child, prefix, false))
    .map((element) =>
      writer.serializeToString(element).replaceAll(' xmlns="http://www.w3.org/2000/svg"', ""),
    )
    .join("");
}
