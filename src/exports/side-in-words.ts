import { type Side, valueOfSide } from "../domain/comparison.ts";
import { valueLabel } from "../i18n/index.ts";
import { clausesInWords, documentInWords, type Names } from "./clause-in-words.ts";

/** What the record calls values: in full, and the longest as short as they can be told apart. */
interface SideNaming extends Names {
  readonly actorShort: (id: string) => string;
}

/** What a side of a comparison is called beside the other: short, or its filter in words. */
export function sideInWords(side: Side, naming: SideNaming): string {
  const one = valueOfSide(side);
  if (one === null) return clausesInWords(side, naming);
  if (one.dimension === "document") return documentInWords(one.value, naming);
  if (one.dimension === "actor") return naming.actorShort(one.value);
  return valueLabel(naming.value, one.dimension, one.value);
}
