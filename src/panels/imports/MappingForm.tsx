import {
  CONVENTIONS,
  EVENT_FIELDS,
  type EventField,
  type Mapping,
} from "../../domain/event-fields.ts";
import type { OfferedTable } from "../../domain/import-question.ts";
import { t } from "../../i18n/index.ts";
import { Choice } from "../../ui/Field.tsx";
import { MappingProblems } from "./MappingProblems.tsx";
import { PreviewTable } from "./PreviewTable.tsx";

const words = t.imports.mapping;
/** What most tables have; the rest is folded away unless it is mapped. */
const FIRST: readonly EventField[] = [
  "date",
  "latitude",
  "longitude",
  "point",
  "admin1",
  "admin2",
  "location",
  "country",
  "actor1",
  "actor2",
  "eventType",
  "deathsBest",
  "source",
  "phrase",
  "id",
];
const REST = EVENT_FIELDS.filter((field) => !FIRST.includes(field));
const NONE = "";

interface FormProps {
  readonly table: OfferedTable;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Why a field has the column that it has. */
function because({ table, mapping }: FormProps, field: EventField): string {
  const column = mapping.columns[field];
  if (column === undefined) return "";
  const guess = table.facts.guesses.find((each) => each.field === field);
  if (column !== table.mapping.columns[field]) return words.byYou;
  if (table.how === "guess" && guess?.column === column)
    return words.guess[guess.because](guess.name, guess.holds);
  return "";
}

function FieldChoice({ field, ...form }: FormProps & { readonly field: EventField }) {
  const { table, mapping, onChange } = form;
  const { header, columns: facts } = table.facts;
  const column = mapping.columns[field];
  const options = [
    { value: NONE, label: words.noColumn },
    ...header.map((name, at) => ({ value: String(at), label: words.column(name, at + 1) })),
  ];
  const choose = (value: string) => {
    const others = Object.entries(mapping.columns).filter(([each]) => each !== field);
    const chosen = value === NONE ? [] : [[field, Number(value)] as const];
    onChange({ ...mapping, columns: Object.fromEntries([...others, ...chosen]) });
  };
  const isDate = field === "date" || field === "dateEnd";
  const readings = isDate && column !== undefined ? (facts[column]?.readings ?? []) : [];
  const reason = because(form, field);
  return (
    <div className="imports__field">
      <Choice
        label={t.imports.fields[field]}
        value={column === undefined ? NONE : String(column)}
        options={options}
        onChange={choose}
      />
      {reason !== "" && <p className="imports__reason">{reason}</p>}
      {readings.map(({ text, dmy, mdy }) => (
        <p key={text} className="imports__reason">
          {words.reading(text, dmy, mdy)}
        </p>
      ))}
    </div>
  );
}

/** Which column of a table is what: guesses with their reasons, to be looked at and put right. */
export function MappingForm(form: FormProps) {
  const { table, mapping, onChange } = form;
  const hasMore = REST.some((field) => mapping.columns[field] !== undefined);
  return (
    <div className="imports__mapping">
      <PreviewTable facts={table.facts} />
      <fieldset className="imports__fields">
        <legend>{words.columns}</legend>
        {FIRST.map((field) => (
          <FieldChoice key={field} field={field} {...form} />
        ))}
      </fieldset>
      <details open={hasMore}>
        <summary>{words.more}</summary>
        <fieldset className="imports__fields">
          <legend className="visually-hidden">{words.more}</legend>
          {REST.map((field) => (
            <FieldChoice key={field} field={field} {...form} />
          ))}
        </fieldset>
      </details>
      <div className="imports__field imports__convention">
        <Choice
          label={words.convention}
          value={mapping.convention}
          options={CONVENTIONS.map((value) => ({ value, label: words.conventions[value] }))}
          onChange={(convention) => onChange({ ...mapping, convention })}
        />
        <p className="imports__reason">{words.conventionMeans[mapping.convention]}</p>
      </div>
      <MappingProblems mapping={mapping} facts={table.facts} />
    </div>
  );
}
