import { formatNumber } from "../plural.ts";
import { domain } from "./domain.ts";

type Unit = keyof typeof domain.units;

/** Words of exported files. */
export const exports = {
  unit: {
    claims: "Counted: claims. One assertion that one document makes is one claim.",
    events: "Counted: events. Several claims can report one event.",
    documents: "Counted: documents with at least one such claim.",
    voices: "Counted: independent voices. Claims that go back to one claimant are one voice.",
  } satisfies Readonly<Record<Unit, string>>,
  filter: (words: string) => `Filter: ${words}`,
  noFilter: "Filter: none",
  pale: "Pale: without any filter. Faded: left out by the filter on what the chart itself shows.",
  caption: (passing: number, all: number, unit: Unit, documents: number, date: string) =>
    `Attest · ${formatNumber(passing)} of ${domain.units[unit](all)} · ${domain.units.documents(documents)} · ${date} · What the documents assert, not what is established`,
} as const;
