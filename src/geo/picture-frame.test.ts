import { expect, test } from "vitest";
import { FRAME, HOME, toFrame } from "./frame.ts";
import { pictureFrame } from "./picture-frame.ts";

const size = { width: 640, height: 400 };

test("the home view lies inside its padding, whole and centred", () => {
  const { toPixels } = pictureFrame(null, size, 28);
  const [left, top] = toPixels(HOME[0], HOME[3]);
  const [right, bottom] = toPixels(HOME[2], HOME[1]);
  expect(Math.min(left, top)).toBeCloseTo(28, 6);
  expect(left + right).toBeCloseTo(size.width, 6);
  expect(top + bottom).toBeCloseTo(size.height, 6);
});

test("a camera has its centre in the middle, and a level of zoom doubles distances", () => {
  const at = { longitude: 70, latitude: 34 };
  const far = pictureFrame({ ...at, zoom: 5 }, size, 28);
  const near = pictureFrame({ ...at, zoom: 6 }, size, 28);
  expect(far.toPixels(70, 34)).toEqual([320, 200]);
  expect(near.toPixels(71, 34)[0] - 320).toBeCloseTo(2 * (far.toPixels(71, 34)[0] - 320), 6);
  // 512 pixels for 360 degrees at zoom 0.
  expect(far.toPixels(71, 34)[0] - 320).toBeCloseTo((512 * 32) / 360, 6);
});

test("the box of the drawing shows the same ground as the pixels", () => {
  for (const camera of [null, { longitude: 69, latitude: 35, zoom: 6.3 }]) {
    const { viewBox, unitsPerPixel, toPixels } = pictureFrame(camera, size, 28);
    const [x, y] = toFrame([66, 31]);
    const [pixelX, pixelY] = toPixels(66, 31);
    expect((x - viewBox[0]) / unitsPerPixel).toBeCloseTo(pixelX, 6);
    expect((y - viewBox[1]) / unitsPerPixel).toBeCloseTo(pixelY, 6);
    expect(viewBox[2]).toBeCloseTo(size.width * unitsPerPixel, 6);
  }
  expect(FRAME.width).toBe(800);
});
