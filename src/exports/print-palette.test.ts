import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PRINT_ACCENT, PRINT_PALETTE } from "./print-palette.ts";

test("files have the light colours of the screen", () => {
  const tokens = readFileSync(new URL("../ui/tokens.css", import.meta.url), "utf8");
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`, "u").exec(tokens)?.[1];
  const { scale, ...plain } = PRINT_PALETTE;
  for (const [name, colour] of Object.entries(plain)) expect(colour).toBe(token(name));
  for (const [step, colour] of Object.entries(scale)) expect(colour).toBe(token(`scale-${step}`));
  expect(PRINT_ACCENT).toBe(token("accent"));
});
