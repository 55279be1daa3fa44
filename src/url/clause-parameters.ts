import { type Clause, isValueDimension, type ValueClause } from "../domain/clause.ts";
import { formatDay, parseDay } from "../domain/edtf.ts";
import { readHeldQuestion } from "../domain/held-settings.ts";
import type { LinkProblem } from "../domain/link-problem.ts";
import { readPoint } from "../domain/point-text.ts";

/** Thrown by a reader when its parameter cannot be read. */
export class UnreadableParameter extends Error {
  constructor(readonly problem: LinkProblem) {
    super(problem.code);
  }
}

const OPEN = "..";
const UNDATED = "undated";

/** Values may hold any character, so the separators are escaped inside of them. */
export const escapeValue = (value: string) =>
  value.replaceAll(
    /[%,!;=@|]/gu,
    (separator) => `%${separator.charCodeAt(0).toString(16).toUpperCase()}`,
  );
export const unescapeValue = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new UnreadableParameter({ code: "badly-encoded", text });
  }
};

function writeValues({ value: { include, exclude } }: ValueClause): string {
  return [...include.map(escapeValue), ...exclude.map((each) => `!${escapeValue(each)}`)].join(",");
}

/** A clause → its text, under the key of its dimension. */
export function writeClause(clause: Clause): string {
  switch (clause.dimension) {
    case "text":
    case "held":
    case "point":
      return clause.value;
    case "date": {
      const { from, to, undated } = clause.value;
      const days = [from, to].map((day) => (day === null ? "" : formatDay(day))).join(OPEN);
      return undated ? `${days},${UNDATED}` : days;
    }
    default:
      return writeValues(clause);
  }
}

function readDay(text: string): number | null {
  if (text === "") return null;
  const day = parseDay(text);
  if (day === null) throw new UnreadableParameter({ code: "no-day", text });
  return day;
}

/** The clause of `dimension` that `text` stands for. Throws UnreadableParameter. */
export function readClause(dimension: string, text: string): Clause {
  if (dimension === "text") return { source: "text", dimension: "text", value: text };
  if (dimension === "held") {
    if (text !== "" && readHeldQuestion(text) === null)
      throw new UnreadableParameter({ code: "no-held-question", text });
    return { source: "held", dimension: "held", value: text };
  }
  if (dimension === "point") {
    if (text !== "" && readPoint(text) === null)
      throw new UnreadableParameter({ code: "no-point", text });
    return { source: "point", dimension: "point", value: text };
  }
  if (dimension === "date") {
    const [days = "", ...flags] = text.split(",");
    const flag = flags.length === 0 ? undefined : flags.join(",");
    const [from, to, ...rest] = days.split(OPEN);
    if (from === undefined || to === undefined || rest.length > 0)
      throw new UnreadableParameter({ code: "no-span", text: days });
    if (flag !== undefined && flag !== UNDATED)
      throw new UnreadableParameter({ code: "not-undated", text: flag });
    const value = { from: readDay(from), to: readDay(to), undated: flag === UNDATED };
    if (value.from !== null && value.to !== null && value.from > value.to)
      throw new UnreadableParameter({ code: "no-such-span", text: days });
    return { source: "date", dimension: "date", value };
  }
  if (!isValueDimension(dimension)) throw new UnreadableParameter({ code: "no-filter" });
  const values = text.split(",").filter((each) => each !== "");
  const [exclude, include] = [true, false].map((excluded) =>
    values
      .filter((each) => each.startsWith("!") === excluded)
      .map((each) => unescapeValue(excluded ? each.slice(1) : each)),
  );
  const both = include?.filter((value) => exclude?.includes(value)) ?? [];
  if (both.length > 0) throw new UnreadableParameter({ code: "in-and-out", ids: both });
  return {
    source: dimension,
    dimension,
    value: { include: include ?? [], exclude: exclude ?? [] },
  };
}
