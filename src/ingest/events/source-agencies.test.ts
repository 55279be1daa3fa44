import { expect, test } from "vitest";
import { sourcesIn } from "./source-agencies.ts";

test.each<[string, readonly string[]]>([
  ["Xinhua; Dawn", ["Xinhua", "Dawn"]],
  ["https://www.Dawn.com/news/1?a=1;b=2", ["dawn.com"]],
  ["https://dawn.com/1;https://www.khaama.com/2", ["dawn.com", "khaama.com"]],
  ["https://dawn.com/1, https://khaama.com/2", ["dawn.com", "khaama.com"]],
  ["https://dawn.com/1; Reuters", ["dawn.com", "Reuters"]],
  ["Reuters; https://www.dawn.com/1", ["Reuters", "dawn.com"]],
])("the sources of “%s”", (cell, sources) => {
  expect(sourcesIn(cell)).toEqual(sources);
});
