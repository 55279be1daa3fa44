import type { Intake } from "../../domain/attached.ts";
import type { ImportAnswer } from "../../domain/import-question.ts";
import { t } from "../../i18n/index.ts";
import { useSelector } from "../../store/react.ts";
import { ProgressBar } from "../../ui/ProgressBar.tsx";
import { DateOrderQuestion } from "./DateOrderQuestion.tsx";
import { NotReadList } from "./NotReadList.tsx";
import { TablesQuestion } from "./TablesQuestion.tsx";
import { decisionInWords } from "./words.ts";
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
      <p className="imports__pace">{words.pace(rows, rowsPerSecond, secondsLeft, share)}</p>
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

/** The data sets that a file became, what each was taken for, and what of it was not read. */
export function ImportOutcome({ intake }: { readonly intake: StateOf<"imported"> }) {
  const dataSets = useSelector((state) => state.dataSets);
  return (
    <>
      <ul className="imports__outcome">
        {intake.tables.map(({ dataSet, table, rows }) => {
          const decisions = dataSets.find(({ id }) => id === dataSet)?.decisions ?? [];
          const [first] = decisions;
          return (
            <li key={dataSet}>
              {intake.tables.length > 1 && <>{words.states.table(table)} </>}
              {words.states.imported(rows)}
              {first !== undefined && <> · {decisionInWords(first)}</>}
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
