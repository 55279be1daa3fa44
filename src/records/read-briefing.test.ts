import { expect, test } from "vitest";
import type { DroppedParameter } from "../domain/link-problem.ts";
import { readBriefing } from "./read-briefing.ts";

const whole = `---
attest: 1
title: What they say
author: An analyst
date: 2026-11-23
tlp: TLP:AMBER
banner: ""
language: en
---

# Two documents

[View](?v=1&f.document=000)

[Second view](?v=1&f.document=003)

Document 000 **asserts**, document 003 doubts.

\`\`\`notes
# Say it slowly
\`\`\`

\`\`\`attest
id: two
layout: two-maps
annotations:
  - { kind: circle, at: [69.1, 34.5], kilometres: 40 }
\`\`\`

# How to read it

Only text.
`;

test("a file is read with its front matter, views, text, notes and settings", () => {
  const { briefing, rejected, fault } = readBriefing(whole);
  expect([rejected, fault]).toEqual([[], null]);
  expect(briefing).toMatchObject({
    title: "What they say",
    date: "2026-11-23",
    tlp: "AMBER",
    slides: [
      {
        id: "two",
        title: "Two documents",
        layout: "two-maps",
        views: ["v=1&f.document=000", "v=1&f.document=003"],
        text: "Document 000 **asserts**, document 003 doubts.",
        notes: "# Say it slowly",
        annotations: [{ kind: "circle", at: [69.1, 34.5], kilometres: 40 }],
      },
      { id: "slide-2", layout: "text", views: [], text: "Only text.", notes: "" },
    ],
  });
});

test("two views may stand in one paragraph", () => {
  const together = whole.replace("000)\n\n[Second", "000)\n[Second");
  expect(readBriefing(together)).toEqual(readBriefing(whole));
});

test("Windows line ends and a byte-order mark change nothing", () => {
  expect(readBriefing(`\uFEFF${whole.replaceAll("\n", "\r\n")}`)).toEqual(readBriefing(whole));
});

const reported = (part: string) => ({
  code: "reported",
  detail: expect.stringContaining(part) as string,
});

test.each([
  ["layout: two-maps", "layout: sideways", 23, reported("layout")],
  ["kilometres: 40", "kilometres: -4", 23, reported("kilometres")],
  ["[69.1, 34.5]", "[190, 34.5]", 23, reported("annotations")],
  ["id: two", "id: [", 25, reported("")],
  ["id: two\n", "id: two\nid: two\n", 25, reported("unique")],
  [
    "[Second view](?v=1&f.document=003)\n",
    "",
    11,
    { code: "other-views", layout: "two-maps", wanted: 2, linked: 1 },
  ],
])(
  "a slide with %s as %s is refused with its line; the other opens",
  (right, wrong, line, problem) => {
    const { briefing, rejected } = readBriefing(whole.replace(right, wrong));
    expect(briefing.slides.map(({ title }) => title)).toEqual(["How to read it"]);
    expect(rejected).toHaveLength(1);
    expect(rejected[0]).toMatchObject({ slide: "Two documents", line, problem });
    // Nothing is lost: the refused slide is there as it was written.
    expect(rejected[0]?.source).toMatch(/^# Two documents[\s\S]*```$/u);
  },
);

test("a view that cannot be opened is refused at the line of its link", () => {
  const dropped: DroppedParameter = { key: "f.document", problem: { code: "no-filter" } };
  const { briefing, rejected } = readBriefing(whole, (query) =>
    query.includes("003") ? [dropped] : [],
  );
  expect(briefing.slides).toHaveLength(1);
  expect(rejected).toMatchObject([{ line: 15, problem: { code: "no-view", dropped } }]);
});

test("the same id twice is refused the second time", () => {
  const { briefing, rejected } = readBriefing(
    `# A\n\n\`\`\`attest\nid: x\n\`\`\`\n# B\n\n\`\`\`attest\nid: x\n\`\`\`\n`,
  );
  expect(briefing.slides.map(({ title }) => title)).toEqual(["A"]);
  expect(rejected).toMatchObject([{ slide: "B", problem: { code: "id-taken", text: "x" } }]);
});

test("a wrong field of the front matter takes its default, with its line", () => {
  const { briefing, rejected, fault } = readBriefing(
    whole.replace("date: 2026-11-23", "date: 2026-13-40").replace("language: en", "colour: red"),
  );
  expect(fault).toBeNull();
  expect(briefing).toMatchObject({ title: "What they say", date: null, language: "en" });
  expect(rejected).toMatchObject([
    { line: 5 },
    { line: 8, problem: { code: "no-field", text: "colour" } },
  ]);
});

test.each(["constructor", "toString", "__proto__"])(
  "a field with the name of what every object has is no field of a briefing: %s",
  (name) => {
    expect(readBriefing(`---\n${name}: x\n---\n\n# One\n`)).toMatchObject({
      rejected: [{ line: 2, problem: { code: "no-field", text: name } }],
      briefing: { slides: [{ title: "One" }] },
    });
  },
);

test("a slide without an id takes none that a later slide has", () => {
  const { briefing, rejected } = readBriefing(
    "# New\n\n# Second\n\n```attest\nid: slide-1\n```\n\n# Third\n\n```attest\nid: slide-2\n```\n",
  );
  expect(rejected).toEqual([]);
  expect(briefing.slides.map(({ id, title }) => [title, id])).toEqual([
    ["New", "slide-3"],
    ["Second", "slide-1"],
    ["Third", "slide-2"],
  ]);
});

test("text before the first slide is told of, and kept", () => {
  const { rejected } = readBriefing("---\ntitle: A\n---\n\nStray.\n\n# One\n");
  expect(rejected).toMatchObject([
    { line: 5, slide: null, problem: { code: "before-slides" }, source: "Stray." },
  ]);
});

test.each([
  ["", { code: "empty" }],
  [" \n", { code: "empty" }],
  ["Just a letter.", { code: "not-a-briefing" }],
  ["---\nattest: 2\n---\n# A\n", { code: "newer-version", version: 2, known: 1 }],
])("%j is no briefing: %j", (text, fault) => {
  expect(readBriefing(text)).toMatchObject({ fault, briefing: { slides: [] } });
});

test("aliases that stand for more and more are refused, not unfolded", () => {
  const bomb = ["a: &a [x, x]", "b: &b [*a, *a]", "id: *b"].join("\n");
  const { rejected } = readBriefing(`# A\n\n\`\`\`attest\n${bomb}\n\`\`\`\n`);
  expect(rejected).toHaveLength(1);
});
