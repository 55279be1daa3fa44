import { useState } from "react";
import { CHARTS, type ChartName } from "../../domain/view.ts";
import { clausesInWords } from "../../exports/clause-in-words.ts";
import { type DataFormat, MOST_ROWS } from "../../exports/data/data-formats.ts";
import { leftOutInWords } from "../../exports/data/left-out.ts";
import { t } from "../../i18n/index.ts";
import { selectPassingRowCount } from "../../selectors/exported-claims.ts";
import { selectTotals } from "../../selectors/evaluation.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import type { Exporting } from "../../store/state.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Choice } from "../../ui/Field.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { selectOpenBriefing } from "../use-briefing.ts";
import { markingOf } from "./build-handout.ts";
import { ExportOutcome } from "./ExportOutcome.tsx";
import {
  type Format,
  FORMATS_OF,
  isDataFormat,
  PAPERS,
  PDF_STYLES,
  type Paper,
  type PdfStyle,
  type Scale,
  SCALES,
  type Subject,
  SUBJECTS,
} from "./formats.ts";
import type { ExportTools } from "./make-file.ts";
import { TakenAlong, useTakingAlong } from "./TakenAlong.tsx";
import { useExport } from "./use-export.ts";
import "./export.css";

const words = t.handout.dialog;

interface ExportDialogProps {
  readonly exporting: Exporting;
  readonly tools: ExportTools;
  readonly onClose: () => void;
}

/** What the file will say of itself. */
function Says({ subject }: { readonly subject: Subject }) {
  const clauses = useSelector((state) => state.clauses);
  const unit = useSelector(({ view }) => view.unit);
  const totals = useSelector(selectTotals);
  const naming = useSelector(selectNaming);
  const briefing = useSelector(selectOpenBriefing);
  const isOfBriefing = subject === "slide" || subject === "briefing";
  const marking = briefing === null ? "" : markingOf(briefing);
  return (
    <dl className="export__says">
      {!isOfBriefing && (
        <>
          <dt>{words.filter}</dt>
          <dd>
            {t.handout.shown(
              t.domain.units[unit](totals?.passing[unit] ?? 0),
              clausesInWords(clauses, naming),
            )}
          </dd>
        </>
      )}
      {isOfBriefing && briefing !== null && (
        <>
          <dt>{t.briefing.title}</dt>
          <dd>{briefing.title || t.briefing.untitled}</dd>
        </>
      )}
      <dt>{words.marking}</dt>
      <dd>{marking === "" ? words.noMarking : marking}</dd>
    </dl>
  );
}

/** What the file will not hold, said before it is made. */
function LeftOut({ format }: { readonly format: DataFormat }) {
  const rows = useSelector(selectPassingRowCount);
  const leftOut = Math.max(0, rows - MOST_ROWS[format]);
  if (leftOut === 0) return null;
  return <p role="note">{leftOutInWords(rows - leftOut, leftOut)}</p>;
}

/** The one place where files are made: pictures, data, slides and whole briefings. */
export function ExportDialog({ exporting, tools, onClose }: ExportDialogProps) {
  const briefing = useSelector(selectOpenBriefing);
  const chosenSlide = useSelector(({ authoring }) => authoring?.slide ?? null);
  const shownChart = useSelector(({ view }) => view.chart);
  const slides = briefing?.slides ?? [];
  const [subject, setSubject] = useState<Subject>(exporting.what);
  const [format, setFormat] = useState<Format>(
    exporting.what === "briefing"
      ? (tools.briefingFormats[0] ?? "md")
      : FORMATS_OF[exporting.what][0],
  );
  const [chart, setChart] = useState<ChartName>(
    exporting.what === "chart" ? exporting.chart : shownChart,
  );
  const [slide, setSlide] = useState(
    exporting.what === "slide" ? exporting.slide : (chosenSlide ?? slides[0]?.id ?? ""),
  );
  const { units } = useSelector(selectNaming);
  const [scale, setScale] = useState<Scale>(2);
  const [paper, setPaper] = useState<Paper>("a4");
  const [style, setStyle] = useState<PdfStyle>("slides");
  const { state, start, cancel } = useExport(tools);
  const taking = useTakingAlong(tools, format === "html");
  const formatsOf = (of: Subject): readonly Format[] =>
    of === "briefing" ? tools.briefingFormats : FORMATS_OF[of];
  const isRunning = state.type === "running";
  const subjects = SUBJECTS.filter(
    (each) => slides.length > 0 || (each !== "slide" && each !== "briefing"),
  );
  const asked = (): Exporting => {
    if (subject === "chart") return { what: "chart", chart };
    return subject === "slide" ? { what: "slide", slide } : { what: subject };
  };

  return (
    <Dialog title={words.title} closeLabel={t.app.close} onClose={onClose}>
      <form
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          const { takesAlong } = taking;
          void start(asked(), { subject, format, scale, paper, style, takesAlong });
        }}
      >
        <Segmented
          label={words.what}
          value={subject}
          options={subjects.map((value) => ({ value, label: words.subjects[value] }))}
          onChange={(next) => {
            setSubject(next);
            setFormat((now) => (formatsOf(next).includes(now) ? now : (formatsOf(next)[0] ?? now)));
          }}
        />
        {subject === "chart" && (
          <Choice
            label={words.subjects.chart}
            value={chart}
            options={CHARTS.map((value) => ({ value, label: t.charts.name(value, units) }))}
            onChange={setChart}
          />
        )}
        {subject === "slide" && (
          <Choice
            label={words.subjects.slide}
            value={slide}
            options={slides.map(({ id, title }, at) => ({
              value: id,
              label: t.briefing.slideName(at + 1, title || t.briefing.untitledSlide),
            }))}
            onChange={setSlide}
          />
        )}
        <Choice
          label={words.format}
          value={format}
          options={formatsOf(subject).map((value) => ({ value, label: words.formats[value] }))}
          onChange={setFormat}
        />
        {format === "png" && (
          <Segmented
            label={words.scale}
            value={`${scale}`}
            options={SCALES.map((value) => ({ value: `${value}`, label: words.times(value) }))}
            onChange={(next) => setScale(SCALES.find((each) => `${each}` === next) ?? scale)}
          />
        )}
        {format === "pdf" && (
          <div className="export__row">
            <Segmented
              label={words.paper}
              value={paper}
              options={PAPERS.map((value) => ({ value, label: words.papers[value] }))}
              onChange={setPaper}
            />
            <Segmented
              label={words.style}
              value={style}
              options={PDF_STYLES.map((value) => ({ value, label: words.styles[value] }))}
              onChange={setStyle}
            />
          </div>
        )}
        <Says subject={subject} />
        {subject === "claims" && isDataFormat(format) && <LeftOut format={format} />}
        {format === "html" && <TakenAlong {...taking} />}
        <ExportOutcome state={state} />
        <div className="export__acts">
          {isRunning ? (
            <Button key="cancel" onPress={cancel}>
              {words.cancel}
            </Button>
          ) : (
            <Button key="start" type="submit" look="accent">
              {words.start}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
