import { useState } from "react";
import type { Mapping } from "../../domain/event-fields.ts";
import { shapeOf } from "../../domain/import-choices.ts";
import type { ImportAnswer, ImportQuestion, OfferedTable } from "../../domain/import-question.ts";
import { missingFields } from "../../domain/mapping-problems.ts";
import { t } from "../../i18n/index.ts";
import { Button } from "../../ui/Button.tsx";
import { MappingForm } from "./MappingForm.tsx";
import { NotReadList } from "./NotReadList.tsx";
import { recognisedInWords } from "./words.ts";

const words = t.imports.tables;

interface TablesProps {
  readonly fileName: string;
  readonly question: Extract<ImportQuestion, { about: "tables" }>;
  readonly onAnswer: (answer: ImportAnswer) => void;
}

const shapeOfTable = ({ facts }: OfferedTable) => shapeOf(facts.header);

/** What a table is taken for. */
function takenFor({ facts, how, profileOf }: OfferedTable): string {
  return how === "profile" && profileOf !== null
    ? words.profile(profileOf)
    : recognisedInWords(facts.recognised);
}

/** Which tables of a file to read, and which column of each is what. */
export function TablesQuestion({ fileName, question, onAnswer }: TablesProps) {
  const { offered, notRead } = question;
  const isAlone = offered.length === 1;
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(offered.filter(({ isChosen }) => isChosen).map(({ at }) => at)),
  );
  // By shape: tables with the same columns are mapped once.
  const [mappings, setMappings] = useState<Readonly<Record<string, Mapping>>>(() =>
    Object.fromEntries(offered.toReversed().map((table) => [shapeOfTable(table), table.mapping])),
  );
  const mappingOf = (table: OfferedTable) => mappings[shapeOfTable(table)] ?? table.mapping;
  const toggle = (at: number) => {
    const next = new Set(chosen);
    if (!next.delete(at)) next.add(at);
    setChosen(next);
  };
  const read = offered.filter(({ at }) => chosen.has(at));
  const unready = read.find((table) => missingFields(mappingOf(table)).length > 0);
  const answer = () =>
    onAnswer({
      about: "tables",
      chosen: read.map((table) => ({ at: table.at, mapping: mappingOf(table) })),
    });
  const firstOfShape = (table: OfferedTable) =>
    read.find((each) => shapeOfTable(each) === shapeOfTable(table));
  const form = (table: OfferedTable) => {
    const first = firstOfShape(table);
    if (first !== undefined && first !== table)
      return <p className="imports__reason">{words.sameShape(first.facts.name)}</p>;
    return (
      <MappingForm
        table={table}
        mapping={mappingOf(table)}
        onChange={(mapping) => setMappings({ ...mappings, [shapeOfTable(table)]: mapping })}
      />
    );
  };
  return (
    <div className="imports__question">
      <p>{isAlone ? words.one : words.choose}</p>
      {offered.map((table) => (
        <div key={table.at} className="imports__table">
          {isAlone ? (
            <p className="imports__reason">{takenFor(table)}</p>
          ) : (
            <label className="imports__choice">
              <input
                type="checkbox"
                checked={chosen.has(table.at)}
                onChange={() => toggle(table.at)}
              />
              <span>
                {words.read(table.facts.name)}{" "}
                <span className="imports__reason">{takenFor(table)}</span>
              </span>
            </label>
          )}
          {chosen.has(table.at) &&
            (table.how === "guess" || isAlone ? (
              form(table)
            ) : (
              <details>
                <summary>{t.imports.mapping.columns}</summary>
                {form(table)}
              </details>
            ))}
        </div>
      ))}
      <NotReadList title={words.left} fileName={fileName} notRead={notRead} />
      {read.length === 0 && <p>{words.none}</p>}
      {unready !== undefined && <p>{words.notYet(unready.facts.name)}</p>}
      <Button
        look="accent"
        isDisabled={read.length === 0 || unready !== undefined}
        onPress={answer}
      >
        {words.confirm(read.length)}
      </Button>
    </div>
  );
}
