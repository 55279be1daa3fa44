import { type Annotation, ANNOTATION_LIMITS, type Position } from "../../domain/briefing.ts";
import { middleOf, movedTo, reachOf, withReach } from "../../geo/edit-annotation.ts";
import { tidyKilometres, tidyPosition } from "../../geo/make-annotation.ts";
import { t } from "../../i18n/index.ts";
import { DraftField } from "./DraftField.tsx";

const words = t.briefing.annotations;
/** An arrow key moves a mark by that many degrees, and a radius by that many kilometres. */
const STEP = { degrees: 0.1, kilometres: 5 };

const isNumber = (typed: string, least: number, most: number) =>
  typed.trim() !== "" && Number(typed) >= least && Number(typed) <= most;

type Change<T> = (value: T, isStep: boolean) => void;

interface PositionFieldsProps {
  readonly labels: readonly [longitude: string, latitude: string];
  readonly value: Position;
  readonly onChange: Change<Position>;
}

function PositionFields({ labels, value, onChange }: PositionFieldsProps) {
  const [longitude, latitude] = value;
  return (
    <div className="annotation__pair">
      <DraftField
        label={labels[0]}
        value={String(longitude)}
        step={STEP.degrees}
        canKeep={(typed) => isNumber(typed, -180, 180)}
        onChange={(typed, isStep) => onChange(tidyPosition([Number(typed), latitude]), isStep)}
      />
      <DraftField
        label={labels[1]}
        value={String(latitude)}
        step={STEP.degrees}
        canKeep={(typed) => isNumber(typed, -90, 90)}
        onChange={(typed, isStep) => onChange(tidyPosition([longitude, Number(typed)]), isStep)}
      />
    </div>
  );
}

interface KilometresFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: Change<number>;
}

const KilometresField = ({ label, value, onChange }: KilometresFieldProps) => (
  <DraftField
    label={label}
    value={String(value)}
    step={STEP.kilometres}
    canKeep={(typed) => isNumber(typed, tidyKilometres(0), ANNOTATION_LIMITS.kilometres)}
    onChange={(typed, isStep) => onChange(tidyKilometres(Number(typed)), isStep)}
  />
);

interface AnnotationFieldsProps {
  readonly annotation: Annotation;
  readonly onChange: Change<Annotation>;
}

/** All that a mark is, as fields: what the hand does on the map, the keyboard does here. */
export function AnnotationFields({ annotation, onChange }: AnnotationFieldsProps) {
  const at = [words.longitude, words.latitude] as const;
  switch (annotation.kind) {
    case "text":
      return (
        <>
          <DraftField
            label={words.text}
            value={annotation.text}
            canKeep={(typed) => typed.trim() !== ""}
            onChange={(text, isStep) => onChange({ ...annotation, text }, isStep)}
          />
          <PositionFields
            labels={at}
            value={annotation.at}
            onChange={(to, isStep) => onChange({ ...annotation, at: to }, isStep)}
          />
        </>
      );
    case "circle":
      return (
        <>
          <KilometresField
            label={words.kilometres}
            value={annotation.kilometres}
            onChange={(kilometres, isStep) => onChange({ ...annotation, kilometres }, isStep)}
          />
          <PositionFields
            labels={at}
            value={annotation.at}
            onChange={(to, isStep) => onChange({ ...annotation, at: to }, isStep)}
          />
        </>
      );
    case "arrow":
      return (
        <>
          <PositionFields
            labels={[words.fromLongitude, words.fromLatitude]}
            value={annotation.from}
            onChange={(from, isStep) => onChange({ ...annotation, from }, isStep)}
          />
          <PositionFields
            labels={[words.toLongitude, words.toLatitude]}
            value={annotation.to}
            onChange={(to, isStep) => onChange({ ...annotation, to }, isStep)}
          />
        </>
      );
    case "freehand":
      return (
        <>
          <KilometresField
            label={words.reach}
            value={reachOf(annotation)}
            onChange={(reach, isStep) => onChange(withReach(annotation, reach), isStep)}
          />
          <PositionFields
            labels={[words.middleLongitude, words.middleLatitude]}
            value={middleOf(annotation)}
            onChange={(to, isStep) => onChange(movedTo(annotation, to), isStep)}
          />
        </>
      );
  }
}
