/** `#rrggbb` → red, green and blue, 0 to 255. */
export const channels = (colour: string): readonly [number, number, number] => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\da-f]{2}/giu) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return [red, green, blue];
};
