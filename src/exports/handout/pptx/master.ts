import type PptxGenJS from "pptxgenjs";
import type { Handout } from "../handout.ts";
import { markingColour } from "../marking-colour.ts";
import { dotted } from "../page-words.ts";
import { type Box, FONT, hex, INK, MARGIN, MUTED, SLIDE, SURFACE } from "./frame.ts";
import { xmlText } from "../../xml-text.ts";

interface Master {
  readonly name: string;
  /** Where a title belongs, and its size in points. */
  readonly title: Box;
  readonly size: number;
}

/** What stands on every slide. */
export function defineMaster(pptx: PptxGenJS, handout: Handout, { name, title, size }: Master) {
  const { marking } = handout;
  const width = Math.min(SLIDE.w - 2, marking.length * 0.11 + 0.4);
  const markingAt = (y: number) => ({
    text: {
      text: xmlText(marking),
      options: {
        x: (SLIDE.w - width) / 2,
        y,
        w: width,
        h: 0.26,
        align: "center" as const,
        valign: "middle" as const,
        margin: 0,
        fontFace: FONT,
        fontSize: 11,
        bold: true,
        color: hex(markingColour(marking)),
        fill: { color: "000000" },
      },
    },
  });
  pptx.defineSlideMaster({
    title: name,
    background: { color: SURFACE },
    objects: [
      ...(marking === "" ? [] : [markingAt(0.06), markingAt(SLIDE.h - 0.32)]),
      {
        text: {
          text: xmlText(dotted(handout.title, handout.date)),
          options: {
            x: MARGIN,
            y: SLIDE.h - 0.34,
            w: 5,
            h: 0.26,
            margin: 0,
            fontFace: FONT,
            fontSize: 9,
            color: MUTED,
          },
        },
      },
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...title,
            margin: 0,
            fontFace: FONT,
            fontSize: size,
            bold: true,
            color: INK,
            align: "left",
            valign: "middle",
          },
          text: "",
        },
      },
    ],
    slideNumber: {
      x: SLIDE.w - 0.9,
      y: SLIDE.h - 0.34,
      w: 0.5,
      h: 0.26,
      fontFace: FONT,
      fontSize: 9,
      color: MUTED,
      align: "right",
    },
  });
}
