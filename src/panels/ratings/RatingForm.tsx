import { type SubmitEvent, useRef, useState } from "react";
import {
  FieldError,
  Label,
  Radio,
  RadioGroup,
  Text,
  TextArea,
  TextField,
} from "react-aria-components";
import {
  type Credibility,
  makeRating,
  type OwnRating,
  type RatedSubject,
  type Reliability,
} from "../../domain/rating.ts";
import { CREDIBILITIES, RELIABILITIES } from "../../domain/vocabularies.ts";
import { t } from "../../i18n/index.ts";
import { Button } from "../../ui/Button.tsx";
import { valueWords } from "./rating-words.ts";

const words = t.ratings;

interface RatingFormProps {
  readonly subject: RatedSubject;
  readonly id: string;
  /** What the form starts from. */
  readonly value: Credibility | Reliability;
  readonly rationale: string;
  /** Takes the analyst's own rating away; null where there is none. */
  readonly onRemove: (() => void) | null;
  readonly onSave: (rating: OwnRating) => void;
  readonly onCancel: () => void;
}

/** A value of the Admiralty code and the reason for it. Escape cancels. */
export function RatingForm(props: RatingFormProps) {
  const { subject, id, onSave, onCancel, onRemove } = props;
  const values: readonly (Credibility | Reliability)[] =
    subject === "claim" ? CREDIBILITIES : RELIABILITIES;
  const [value, setValue] = useState(props.value);
  const [rationale, setRationale] = useState(props.rationale);
  const [isRefused, setRefused] = useState(false);
  const reason = useRef<HTMLTextAreaElement>(null);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const rating = makeRating(subject, id, value, rationale);
    if (rating !== null) return onSave(rating);
    setRefused(true);
    reason.current?.focus();
  };

  return (
    <form
      className="rating__form"
      noValidate
      onSubmit={submit}
      onKeyDownCapture={(event) => {
        if (event.key !== "Escape") return;
        // Outside of the form the same key closes the details.
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <RadioGroup
        className="rating__values"
        value={String(value)}
        onChange={(chosen) => setValue(values.find((each) => String(each) === chosen) ?? value)}
      >
        <Label className="rating__label">{words.value[subject]}</Label>
        {values.map((each) => (
          <Radio
            key={each}
            value={String(each)}
            className="rating__value"
            autoFocus={each === props.value}
          >
            {valueWords(each)}
          </Radio>
        ))}
      </RadioGroup>
      <TextField
        className="rating__field"
        value={rationale}
        onChange={setRationale}
        isRequired
        validationBehavior="aria"
        isInvalid={isRefused && rationale.trim() === ""}
      >
        <Label className="rating__label">{words.reason}</Label>
        <TextArea ref={reason} className="rating__reason" rows={3} />
        <Text slot="description" className="rating__hint">
          {words.reasonHint}
        </Text>
        <FieldError className="rating__refused">{words.reasonMissing}</FieldError>
      </TextField>
      <div className="rating__acts">
        <Button look="accent" type="submit">
          {words.save}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
        {onRemove !== null && (
          <Button look="plain" onPress={onRemove}>
            {words.removeMine}
          </Button>
        )}
      </div>
    </form>
  );
}
