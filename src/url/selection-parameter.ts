import type { Clause } from "../domain/clause.ts";
import type { Selection } from "../domain/selection.ts";
import {
  escapeValue,
  readClause,
  unescapeValue,
  UnreadableParameter,
  writeClause,
} from "./clause-parameters.ts";

/** `actor`, or `actor@other-source` for a clause that does not stand in for the filter's own. */
const writeClauseKey = ({ dimension, source }: Clause): string =>
  source === dimension ? dimension : `${dimension}@${escapeValue(source)}`;

/**
 * `place:AF-BDS,AF-PAN`, `actor:ttp`, `list:actor=ttp;document=002`,
 * `comparison:document=000|document=003`, `rejected`; "" for nothing.
 */
export function writeSelection(selection: Selection): string {
  switch (selection.type) {
    case "none":
      return "";
    case "rejected":
      return "rejected";
    case "places":
      return `place:${selection.ids.map(escapeValue).join(",")}`;
    case "actor":
    case "document":
    case "claim":
    case "proposition":
      return `${selection.type}:${escapeValue(selection.id)}`;
    case "list":
      return `list:${writeWhere(selection.where)}`;
    case "comparison":
      return `comparison:${writeWhere(selection.a)}|${writeWhere(selection.b)}`;
  }
}

const writeWhere = (where: readonly Clause[]): string =>
  where.map((clause) => `${writeClauseKey(clause)}=${escapeValue(writeClause(clause))}`).join(";");

const readWhere = (text: string): readonly Clause[] =>
  text.split(";").map((part) => {
    const [key = "", value = ""] = part.split("=");
    const [dimension = "", source = dimension] = key.split("@").map(unescapeValue);
    return { ...readClause(dimension, unescapeValue(value)), source };
  });

function readIds(text: string): readonly string[] {
  const ids = text.split(",").filter(Boolean).map(unescapeValue);
  if (ids.length === 0) throw new UnreadableParameter({ code: "no-place", text });
  return ids;
}

export function readSelection(text: string): Selection {
  const [type = "", rest = ""] = [text.split(":", 1)[0], text.slice(text.indexOf(":") + 1)];
  if (text === "rejected") return { type: "rejected" };
  if (rest === "" || !text.includes(":"))
    throw new UnreadableParameter({ code: "no-selection", text });
  switch (type) {
    case "place":
      return { type: "places", ids: readIds(rest) };
    case "actor":
    case "document":
    case "claim":
    case "proposition":
      return { type, id: unescapeValue(rest) };
    case "list":
      return { type: "list", where: readWhere(rest) };
    case "comparison": {
      const [a, b, ...others] = rest.split("|");
      if (!a || !b || others.length > 0)
        throw new UnreadableParameter({ code: "no-two-sides", text: rest });
      return { type, a: readWhere(a), b: readWhere(b) };
    }
    default:
      throw new UnreadableParameter({ code: "no-kind-of-selection", text: type });
  }
}
