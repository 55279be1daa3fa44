import { t } from "../../../i18n/index.ts";
import type { Drawing } from "../../drawing.ts";
import { PRINT_PALETTE } from "../../print-palette.ts";
import type { HandoutPage } from "../handout.ts";
import { capFigure } from "../cap-figure.ts";
import { chartColumn, mapColumn } from "../sheet/columns.ts";
import { claimRuns, plain, voiceText } from "../page-words.ts";
import { ensure, type Flow, paragraph, textBlocks, textHeight } from "./flow.ts";
import type { Destination } from "./pen.ts";

interface BodyOptions {
  readonly isUpright: boolean;
  readonly destination: Destination;
  /** Height in points that is kept for what stands below a slide. */
  readonly below: number;
}

interface Picture {
  readonly drawing: Drawing;
  /** In pixels of the drawing. */
  readonly width: number;
  readonly alt: string;
}

const GAP = 14;
/** Beside a map: the longest name of a province stands whole. */
const CHART_WIDTH = 420;
const LARGE_CHART_WIDTH = 720;
/** The least part of a page that pictures take, however many footnotes stand below. */
const LEAST_PICTURE = 0.5;
/** Rows of a chart that can still be read at the size that a page gives them. */
const MOST_ROWS = 18;
const SIZES = [13, 12, 11, 10, 9, 8] as const;

function picturesOf({ maps, chart, layout }: HandoutPage): readonly Picture[] {
  const width = layout === "chart" ? LARGE_CHART_WIDTH : CHART_WIDTH;
  return [
    ...maps.map((map) => ({
      drawing: mapColumn(map, map.drawing === null ? "bitmap" : "drawing"),
      width: map.width,
      alt: map.alt,
    })),
    ...(chart === null
      ? []
      : [{ drawing: chartColumn(capFigure(chart, MOST_ROWS), width), width, alt: chart.title }]),
  ];
}

/** Pictures beside one another from `x`, as large as the room lets them be; gives their height. */
function drawPictures(
  flow: Flow,
  pictures: readonly Picture[],
  room: { readonly x: number; readonly width: number; readonly height: number },
): number {
  const { pdf, pen } = flow;
  const gaps = GAP * (pictures.length - 1);
  const wide = pictures.reduce((sum, { width }) => sum + width, 0);
  const high = Math.max(0, ...pictures.map(({ drawing }) => drawing.height));
  if (wide === 0) return 0;
  const scale = Math.min((room.width - gaps) / wide, room.height / high, 1);
  let { x } = room;
  for (const { drawing, width, alt } of pictures) {
    const at = x;
    flow.section.add(
      pdf.struct("Figure", { alt }, () => pen.drawing(drawing, width, at, flow.y, scale)),
    );
    x += width * scale + GAP;
  }
  return high * scale;
}

function claims(flow: Flow, page: HandoutPage, destination: Destination) {
  for (const claim of page.claims) {
    paragraph(flow, claimRuns(claim), { size: 9, destination, after: 0 });
    paragraph(flow, plain(voiceText(claim)), {
      size: 7.5,
      colour: PRINT_PALETTE.muted,
      after: 5,
    });
  }
  if (page.unlisted > 0)
    paragraph(flow, plain(t.handout.unlisted(page.unlisted)), {
      size: 7.5,
      colour: PRINT_PALETTE.muted,
    });
}

/** A column of its own on the same page, which goes on in the same column of the next. */
const within = (flow: Flow, x: number, width: number): Flow => ({
  pdf: flow.pdf,
  pen: flow.pen,
  section: flow.section,
  turn: flow.turn,
  area: { ...flow.area, x, width },
  get y() {
    return flow.y;
  },
  set y(next) {
    flow.y = next;
  },
});

/** Text, pictures and claims beside one another, as on the stage. */
function landscape(flow: Flow, page: HandoutPage, { destination, below }: BodyOptions) {
  const { area, pen, y } = flow;
  const pictures = picturesOf(page);
  const hasClaims = page.claims.length > 0;
  const room = area.bottom - y;
  const height = Math.max(room - below, room * LEAST_PICTURE);
  const hasText = page.text.length > 0;
  const textWidth = pictures.length === 0 ? area.width * 0.8 : area.width * 0.24;
  const claimsWidth = hasClaims ? area.width * 0.25 : 0;
  const size = SIZES.find((each) => textHeight(pen, page.text, textWidth, each) <= height) ?? 8;
  const fits = textHeight(pen, page.text, textWidth, size) <= height;
  const isBeside = hasText && (fits || pictures.length === 0);
  let end = y;
  if (isBeside) {
    const column = pictures.length === 0 ? flow : within(flow, area.x, textWidth);
    textBlocks(column, page.text, {
      size: pictures.length === 0 ? Math.max(size, 11) : size,
      destination,
    });
    end = column.y;
  }
  const x = area.x + (isBeside && pictures.length > 0 ? textWidth + GAP : 0);
  const width = area.x + area.width - x - (hasClaims ? claimsWidth + GAP : 0);
  if (pictures.length > 0) {
    flow.y = y;
    end = Math.max(end, y + drawPictures(flow, pictures, { x, width, height }));
  }
  if (hasClaims) {
    const column = within(flow, area.x + area.width - claimsWidth, claimsWidth);
    column.y = y;
    claims(column, page, destination);
    // On a new page nothing stands beside the column.
    end = column.y < y ? column.y : Math.max(end, column.y);
  }
  flow.y = pictures.length === 0 ? flow.y : end + 4;
  // A text that is too long for its column stands below the pictures and goes on over pages.
  if (hasText && !isBeside) textBlocks(flow, page.text, { size: 10, destination });
}

/** Parts of an upright page that pictures take: the more, the fewer lines follow them. */
const UPRIGHT = { least: 0.42, most: 0.56 } as const;
/** Of the title of the notes with what parts it from them, in points. */
const NOTES_HEAD = 28;
/** Of a claim in the list, in points; about two lines and whose it is. */
const CLAIM = 42;

/** Pictures, then text and claims, one below the other. */
function upright(flow: Flow, page: HandoutPage, { destination, below }: BodyOptions) {
  const { area, pen } = flow;
  const whole = area.bottom - area.top;
  const texts =
    textHeight(pen, page.text, area.width, 11) +
    CLAIM * page.claims.length +
    (page.notes.length > 0 ? NOTES_HEAD + textHeight(pen, page.notes, area.width, 10) : 0);
  const room = area.bottom - flow.y - texts - below;
  const height = Math.max(UPRIGHT.least * whole, Math.min(UPRIGHT.most * whole, room));
  const pictures = picturesOf(page);
  if (pictures.length > 0) {
    ensure(flow, height);
    flow.y += drawPictures(flow, pictures, { x: area.x, width: area.width, height }) + 8;
  }
  textBlocks(flow, page.text, { size: 11, destination });
  claims(flow, page, destination);
}

/** What stands between the title of a slide and its footnotes. */
export function slideBody(flow: Flow, page: HandoutPage, options: BodyOptions): void {
  if (options.isUpright) upright(flow, page, options);
  else landscape(flow, page, options);
}
