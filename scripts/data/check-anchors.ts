import type { Claim } from "../../src/domain/schema/claim.ts";
import { anchorQuotes } from "../../src/ingest/anchor.ts";
import { readRecord } from "../../src/records/read-record.ts";
import { documentFolder, readByHash, readDataFolder } from "./read-folder.ts";
import { type PlacedQuote, measure, passes, placeQuotes, type Result } from "./measure-anchors.ts";
import {
  changeSpaces,
  cutLines,
  drop,
  joinParagraphs,
  misread,
  type Random,
  seeded,
  swapTypography,
  type Units,
  unitsOf,
} from "./alter-text.ts";

const SEEDS = 10;

type Alteration = (units: Units, random: Random) => Units;
const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  "as it is": (units) => units,
  "white space": changeSpaces,
  "quotes, dashes": swapTypography,
  "cut lines": cutLines,
  "joined paragraphs": joinParagraphs,
  "2% misread": misread,
  "5% misread": (units, random) => misread(units, random, 0.05),
  "all at once": (units, random) =>
    [swapTypography, joinParagraphs, misread, cutLines, changeSpaces].reduce(
      (altered, alter) => alter(altered, random),
      units,
    ),
};

/** `[start, end)` of each line that is not blank. */
function paragraphsOf(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
}

/** Each alteration with each seed; then each paragraph dropped in turn, as it is and all at once. */
function resultsOf(text: string, placed: readonly PlacedQuote[]): readonly (Result & Row)[] {
  const units = unitsOf(text);
  const rows: (Result & Row)[] = [];
  const all = ALTERATIONS["all at once"] ?? changeSpaces;
  for (const [name, alter] of Object.entries(ALTERATIONS)) {
    for (let seed = 1; seed <= (name === "as it is" ? 1 : SEEDS); seed += 1)
      rows.push({ name, ...measure(placed, alter(units, seeded(seed)), anchorQuotes) });
  }
  paragraphsOf(text).forEach(([start, end], index) => {
    const rest = drop(units, start, end);
    rows.push({ name: "dropped paragraph", ...measure(placed, rest, anchorQuotes) });
    const altered = all(rest, seeded(index));
    rows.push({ name: "dropped, all at once", ...measure(placed, altered, anchorQuotes) });
  });
  return rows;
}

/** Another document's quotes: none of them stands in this text, alike as the subjects may be. */
function strangers(claims: readonly Claim[], text: string): Result & Row {
  const nowhere = claims.map(({ id, locator }) => ({
    claim: id,
    quote: locator.quote,
    start: -1,
    end: -1,
  }));
  return { name: "others' quotes", ...measure(nowhere, unitsOf(text), anchorQuotes) };
}

const shareFound = ({ standing, exact, approximate }: Result) =>
  standing === 0 ? "" : `${((100 * (exact + approximate)) / standing).toFixed(2)}%`;

interface Row {
  readonly name: string;
}

const folder = documentFolder("check:anchors");
const files = readByHash(folder);
const record = readRecord(readDataFolder("data"));
const table: Record<string, Record<string, string | number>> = {};
let failed = false;
let checked = 0;
for (const { id, sha256 } of record.documents.values()) {
  const text = files.get(sha256)?.text;
  if (text === undefined) continue;
  checked += 1;
  const all = [...record.claims.values()];
  const claims = all.filter(({ document }) => document === id);
  const others = all.filter(({ document }) => document !== id);
  const rows = [...resultsOf(text, placeQuotes(claims, text)), strangers(others, text)];
  for (const name of new Set(rows.map((row) => row.name))) {
    const of = rows.filter((row) => row.name === name);
    const sum = (count: (row: Result) => number) => of.reduce((all, row) => all + count(row), 0);
    const total: Result = {
      standing: sum(({ standing }) => standing),
      exact: sum(({ exact }) => exact),
      approximate: sum(({ approximate }) => approximate),
      gone: sum(({ gone }) => gone),
      wrong: of.flatMap(({ wrong }) => wrong),
      milliseconds: Math.max(...of.map(({ milliseconds }) => milliseconds)),
    };
    if (!passes(total)) failed = true;
    table[`${id} ${name}`] = {
      copies: of.length,
      standing: total.standing,
      found: shareFound(total),
      approximate: total.approximate,
      gone: total.gone,
      wrong: total.wrong.length,
      "ms, slowest": Math.round(total.milliseconds),
    };
    for (const claim of new Set(total.wrong))
      console.error(`${id} ${name}: ${claim} found wrongly`);
  }
}
console.table(table);
if (checked === 0) console.error(`No file in ${folder} is a coded document.`);
process.exit(failed || checked === 0 ? 1 : 0);
