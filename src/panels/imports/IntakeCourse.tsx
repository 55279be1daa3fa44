import type { Intake } from "../../domain/attached.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { ImportAnswer } from "../../domain/import-question.ts";
import { t } from "../../i18n/index.ts";
import { useSelector } from "../../store/react.ts";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { DateOrderQuestion } from "./DateOrderQuestion.tsx";
import { NotReadList } from "./NotReadList.tsx";
import { TablesQuestion } from "./TablesQuestion.tsx";
import { decisionInWords, notesInWords } from "./words.ts";
import "./imports.css";

const words = t.imports;

type StateOf<Type extends Intake["state"]> = Extract<Intake, { state: Type }>;

/** How far a file of events is read: rows, how fast, how long yet. */
export function ImportProgress({ intake }: { readonly intake: StateOf<"importing"> }) {
  const { table, pace } = intake;
  const { rows, rowsPerSecond, secondsLeft, share } = pace;
  // Whole workbooks are unpacked before a share of them can be told.
  const total = share === 0 ? 0 : 100;
  return (
    <>
      <ProgressBar label={words.progress(table)} done={Math.round(100 * share)} total={total} />
      <p className="imports__pace">{words.pace(rows, rowsPerSecond, secondsLeft)}</p>
    </>
  );
}

interface QuestionProps {
  readonly intake: StateOf<"asking">;
  readonly onAnswer: (answer: ImportAnswer) => void;
}

/** What the reading of a file waits for. */
export function ImportQuestionForm({ intake, onAnswer }: QuestionProps) {
  const { question, fileName } = intake;
  return (
    <section aria-label={words.question(fileName)}>
      {question.about === "tables" ? (
        <TablesQuestion fileName={fileName} question={question} onAnswer={onAnswer} />
      ) : (
        <DateOrderQuestion question={question} onAnswer={onAnswer} />
      )}
    </section>
  );
}

/** What of a file asks for a look; the card of the data set says more of each. */
function ToLookAt({ set: { notes, join } }: { readonly set: DataSet }) {
  const labelled = join.conflicts.reduce((sum, { rows }) => sum + rows, 0);
  const said = [
    ...notesInWords(notes),
    ...(labelled > 0 ? [words.states.labelled(labelled)] : []),
  ].join(" · ");
  return said === "" ? null : <p>{words.states.look(said)}</p>;
}

/** The data sets that a file became, what each was taken for, and what of it was not read. */
export function ImportOutcome({ intake }: { readonly intake: StateOf<"imported"> }) {
  const dataSets = useSelector((state) => state.dataSets);
  return (
    <>
      <ul className="imports__outcome">
        {intake.tables.map(({ dataSet, table, rows, wasOpen }) => {
          const set = dataSets.find(({ id }) => id === dataSet);
          const first = set?.decisions[0];
          return (
            <li key={dataSet}>
              {intake.tables.length > 1 && <>{words.states.table(table)} </>}
              {words.states.imported(rows)}
              {first !== undefined && <> · {decisionInWords(first)}</>}
              {wasOpen && set !== undefined && <p>{words.states.wasOpen(set.name, set.isOn)}</p>}
              {set !== undefined && <ToLookAt set={set} />}
            </li>
          );
        })}
      </ul>
      <NotReadList
        title={words.states.notRead}
        fileName={intake.fileName}
        notRead={intake.notRead}
      />
    </>
  );
}
