import { MARK_PATHS } from "../ui/ActorMark.tsx";
import { IMAGES, markImage } from "./layers/names.ts";
import type { Palette } from "./layers/palette.ts";

/** Drawn at twice the size, so that they stay sharp on dense screens. */
const RATIO = 2;

export interface MapImage {
  readonly name: string;
  readonly data: ImageData;
  readonly options: {
    readonly pixelRatio: number;
    readonly stretchX?: [number, number][];
    readonly stretchY?: [number, number][];
    readonly content?: [number, number, number, number];
  };
}

function draw(
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D) => void,
): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = width * RATIO;
  canvas.height = height * RATIO;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("this browser has no 2D canvas");
  context.scale(RATIO, RATIO);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function hatch(colour: string): ImageData {
  return draw(8, 8, (context) => {
    context.strokeStyle = colour;
    context.lineWidth = 0.8;
    context.beginPath();
    for (const offset of [-8, 0, 8]) {
      context.moveTo(offset - 1, 9);
      context.lineTo(offset + 9, -1);
    }
    context.stroke();
  });
}

function dots(colour: string): ImageData {
  return draw(8, 8, (context) => {
    context.fillStyle = colour;
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ] as const) {
      context.beginPath();
      context.arc(x, y, 0.9, 0, 2 * Math.PI);
      context.fill();
    }
  });
}

/** A mark with a rim in the colour of the ground, so that it stands out from any fill. */
function mark(path: string, colour: string, rim: string): ImageData {
  return draw(18, 18, (context) => {
    context.translate(3, 3);
    const outline = new Path2D(path);
    context.lineWidth = 4;
    context.lineJoin = "round";
    context.strokeStyle = rim;
    context.stroke(outline);
    context.fillStyle = colour;
    context.fill(outline, "evenodd");
  });
}

const BADGE = 20;

function badge(colour: string): MapImage {
  const corner = BADGE * RATIO;
  return {
    name: IMAGES.badge,
    data: draw(BADGE, BADGE, (context) => {
      context.fillStyle = colour;
      context.beginPath();
      context.roundRect(0, 0, BADGE, BADGE, BADGE / 2);
      context.fill();
    }),
    options: {
      pixelRatio: RATIO,
      stretchX: [[corner / 2 - 1, corner / 2 + 1]],
      stretchY: [[corner / 2 - 1, corner / 2 + 1]],
      content: [8, 4, corner - 8, corner - 4],
    },
  };
}

/** Every image that the style refers to, in the colours of the theme. */
export function drawImages(palette: Palette): readonly MapImage[] {
  const options = { pixelRatio: RATIO };
  const marks = Object.entries(MARK_PATHS).flatMap(([shape, path]) =>
    palette.hues.map((colour, hue) => ({
      name: markImage(shape, hue),
      data: mark(path, colour, palette.surface),
      options,
    })),
  );
  const town = draw(5, 5, (context) => {
    context.fillStyle = palette.muted;
    context.beginPath();
    context.arc(2.5, 2.5, 2, 0, 2 * Math.PI);
    context.fill();
  });
  const arrow = draw(14, 14, (context) => {
    context.fillStyle = palette.accent;
    context.beginPath();
    context.moveTo(7, 1);
    context.lineTo(12, 12);
    context.lineTo(7, 9.5);
    context.lineTo(2, 12);
    context.closePath();
    context.fill();
  });
  return [
    { name: IMAGES.arrow, data: arrow, options },
    { name: IMAGES.hatch, data: hatch(palette.muted), options },
    { name: IMAGES.dots, data: dots(palette.muted), options },
    { name: IMAGES.town, data: town, options },
    badge(palette.accent),
    ...marks,
  ];
}
