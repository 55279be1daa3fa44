import { t } from "../../../i18n/index.ts";
import type { Drawing } from "../../drawing.ts";
import { PRINT_PALETTE } from "../../print-palette.ts";
import { element, escapeXml } from "../../svg-markup.ts";
import type { Handout, HandoutPage, ListedClaim } from "../handout.ts";
import {
  claimRuns,
  countedText,
  dotted,
  footnoteText,
  isCover,
  plain,
  voiceText,
} from "../page-words.ts";
import { paragraph, row, stack, textColumn } from "./flow.ts";
import type { MapAs } from "./map-parts.ts";
import { chartColumn, mapColumn } from "./columns.ts";
import { markingBar } from "./marking-bar.ts";

const FONT = "'Inter Variable', Inter, 'Noto Sans Arabic', system-ui, sans-serif";

/** An SVG file and its size in pixels. */
export interface SvgFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 960;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
const GAP = 16;
/** Width of the text beside a picture. */
const TEXT = INNER * 0.28;

const { ink, muted, surface, line } = PRINT_PALETTE;
const SMALL = { size: 10, fill: muted } as const;
const BODY = { size: 13, fill: ink } as const;

function claimColumn(claims: readonly ListedClaim[], unlisted: number, width: number): Drawing {
  const each = claims.map((claim) =>
    stack([
      paragraph(claimRuns(claim), width, BODY),
      paragraph(plain(voiceText(claim)), width, { size: 11, fill: muted }),
    ]),
  );
  const rest = unlisted > 0 ? [paragraph(plain(t.handout.unlisted(unlisted)), width, SMALL)] : [];
  return stack([...each, ...rest], 10);
}

function body(page: HandoutPage, mapAs: MapAs): Drawing {
  const { text, maps, chart, claims, unlisted } = page;
  const hasPicture = maps.length > 0 || chart !== null;
  const parts: { x: number; drawing: Drawing }[] = [];
  let x = 0;
  if (text.length > 0) {
    const width = hasPicture ? TEXT - GAP : INNER;
    const style = hasPicture ? BODY : { size: 18, fill: ink };
    parts.push({ x, drawing: textColumn(text, width, style) });
    x += hasPicture ? TEXT : INNER;
  }
  // A lone map is left of the room that text would have taken.
  for (const map of maps) {
    parts.push({ x, drawing: mapColumn(map, mapAs) });
    x += map.width + GAP;
  }
  if (chart !== null) parts.push({ x, drawing: chartColumn(chart, INNER - x) });
  if (claims.length > 0) parts.push({ x, drawing: claimColumn(claims, unlisted, INNER - x) });
  return row(parts);
}

function foot(page: HandoutPage, handout: Handout): Drawing {
  const notes = page.footnotes.map((note) =>
    paragraph(plain(`${note.number}  ${footnoteText(note)}`), INNER, SMALL),
  );
  const said = [
    ...countedText(page),
    ...(page.maps.length > 0 ? [handout.statement] : []),
    handout.attribution,
    dotted(handout.title, handout.author, handout.date, t.handout.made(handout.exported)),
  ].map((words) => paragraph(plain(words), INNER, SMALL));
  const rule = element("line", { x2: INNER, y1: 1, y2: 1, stroke: line });
  return stack([{ markup: rule, height: 6 }, ...notes, ...said], 3);
}

/**
 * A page as one drawing that needs nothing else: marking, title, text, pictures with what they
 * count, legends and footnotes. It is as high as what stands on it.
 */
export function writeSheet(handout: Handout, page: HandoutPage, mapAs: MapAs): SvgFile {
  const { height, markup } = stack(
    [
      markingBar(handout.marking, INNER),
      paragraph(plain(page.title), INNER, {
        size: isCover(page) ? 36 : 24,
        fill: ink,
        weight: 700,
      }),
      body(page, mapAs),
      foot(page, handout),
      markingBar(handout.marking, INNER),
    ],
    12,
  );
  const size = { width: WIDTH, height: Math.ceil(height + 2 * MARGIN) };
  const content =
    element("title", {}, escapeXml(page.title)) +
    element("rect", { ...size, fill: surface }) +
    element("g", { transform: `translate(${MARGIN} ${MARGIN})` }, markup);
  const text = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: "img",
      "font-family": FONT,
    },
    content,
  );
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`, ...size };
}
