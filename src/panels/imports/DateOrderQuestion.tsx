import type { DateOrder } from "../../domain/event-fields.ts";
import type { ImportAnswer, ImportQuestion } from "../../domain/import-question.ts";
import { t } from "../../i18n/index.ts";
import { Button } from "../../ui/Button.tsx";

const words = t.imports.dateOrder;
const ORDERS: readonly DateOrder[] = ["dmy", "mdy"];

interface DateOrderProps {
  readonly question: Extract<ImportQuestion, { about: "date-order" }>;
  readonly onAnswer: (answer: ImportAnswer) => void;
}

/** Whether a file's dates have the day or the month first, with dates of it read both ways. */
export function DateOrderQuestion({ question, onAnswer }: DateOrderProps) {
  const { table, undecided } = question;
  const { dmy, mdy, either, readings } = undecided;
  return (
    <div className="imports__question">
      <p>
        <b>{words.head(table)}</b> {either > 0 && words.affected(either)}{" "}
        {dmy + mdy > 0 && words.contrary(dmy, mdy)}
      </p>
      <table className="imports__readings">
        <caption className="visually-hidden">{words.head(table)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.text}</th>
            {ORDERS.map((order) => (
              <th key={order} scope="col">
                {words.columns[order]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <tr key={reading.text}>
              <th scope="row">{reading.text}</th>
              {ORDERS.map((order) => (
                <td key={order}>{words.example(reading.text, order, reading[order])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="imports__answers">
        {ORDERS.map((order) => (
          <Button key={order} onPress={() => onAnswer({ about: "date-order", order })}>
            {words.answer[order]}
          </Button>
        ))}
      </div>
    </div>
  );
}
