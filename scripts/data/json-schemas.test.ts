import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonSchemas } from "./json-schemas.ts";

test("the committed JSON Schema files are those that the schemas give", () => {
  const wanted = jsonSchemas();
  expect(readdirSync("data/schema").sort()).toEqual(Object.keys(wanted).sort());
  for (const [name, text] of Object.entries(wanted))
    expect(readFileSync(`data/schema/${name}`, "utf8")).toBe(text);
});
