const quoted = (text: string) => `“${text}”`;

/** Why a part of a link could not be read, by the codes of `domain/link-problem`. */
export const link = {
  about: (part: string, problem: string) => `${part}: ${problem}`,
  /** Of a part that is kept and waits: a sentence with it. */
  waits: (part: string, problem: string) => `${part} ${problem}`,
  allFilters: "The filter",
  filter: (dimension: string) => `Filter ${quoted(dimension)}`,
  selection: "What is selected",
  problems: {
    "badly-encoded": (text: string) => `${quoted(text)} is not encoded correctly`,
    "no-day": (text: string) => `${quoted(text)} is not a day`,
    "no-span": (text: string) => `${quoted(text)} is not a span of days`,
    "no-such-span": (text: string) => `${quoted(text)} ends before it begins`,
    "not-undated": (text: string) => `${quoted(text)} is not “undated”`,
    "no-held-question": (text: string) => `${quoted(text)} does not say what is held against what`,
    "no-held-settings": (text: string) =>
      `${quoted(text)} does not say how claims are held against data`,
    "no-point": (text: string) => `${quoted(text)} is not longitude and latitude`,
    "no-years": (text: string) => `${quoted(text)} is not a span of years`,
    "no-place": (text: string) => `${quoted(text)} names no place`,
    "no-selection": (text: string) => `${quoted(text)} is not a selection`,
    "no-kind-of-selection": (text: string) => `${quoted(text)} is not a kind of selection`,
    "no-two-sides": (text: string) => `${quoted(text)} does not name two sides`,
    "no-camera": (text: string) => `${quoted(text)} is not longitude, latitude and zoom`,
    "no-version": (text: string) => `${quoted(text)} is not a version`,
    "stands-twice": (text: string) => `stands twice, ${quoted(text)} the second time`,
    newer: (text: string, known: number) => `${quoted(text)} is newer than ${known}`,
    "no-percentage": (text: string, low: number, high: number) =>
      `${quoted(text)} is not a percentage from ${low} to ${high}`,
    "none-of": (text: string, options: readonly string[]) =>
      `${quoted(text)} is none of ${options.join(", ")}`,
    "no-filter": "no such filter",
    "no-parameter": "no such parameter",
    "no-data-set":
      "is about a data set that is not shown here, and counts as soon as it is: add its file, or switch it on",
    "no-units":
      "is about units of own boundaries that are not in use here, and counts as soon as they are: add their file, or use them as units",
    "in-and-out": (ids: readonly string[]) =>
      `${quoted(ids.join(", "))} is both taken in and left out`,
    "not-in-record": (ids: readonly string[]) => `not in this record: ${ids.join(", ")}`,
    "units-not-in-use": (ids: readonly string[]) =>
      `units of own boundaries that are not in use here: ${ids.join(", ")}`,
  },
};
