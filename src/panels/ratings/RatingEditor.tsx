import { useEffect, useRef, useState } from "react";
import type { RatedSubject } from "../../domain/rating.ts";
import { t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectStandings } from "../../selectors/own-ratings.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { isSingleFile } from "../../ui/embedded-file.ts";
import { useOpenRatings } from "./open-ratings.ts";
import { subjectName, valueWords } from "./rating-words.ts";
import { RatingBasis } from "./RatingBasis.tsx";
import { RatingForm } from "./RatingForm.tsx";
import "./rating-editor.css";

const words = t.ratings;

interface RatingEditorProps {
  readonly subject: RatedSubject;
  readonly id: string;
  /** Stands before the value; unset, what is judged: "Credibility". */
  readonly label?: string;
}

/** The form when it is open; gives the focus back to its button when it closes. */
function useForm() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return { isOpen, setOpen, button };
}

function Editor({ subject, id, label }: RatingEditorProps) {
  const standing = useSelector(selectStandings)(subject, id);
  const naming = useSelector(selectNaming);
  const { rate, liftRating } = useActions();
  const openRatings = useOpenRatings();
  const { isOpen, setOpen, button } = useForm();
  const [said, setSaid] = useState("");
  if (standing === null) return null;
  const { effective } = standing;
  const isOwn = effective.origin === "analyst";
  const name = words.of(words.name[subject], subjectName({ subject, id }, naming));
  const close = (message: string) => {
    setOpen(false);
    setSaid(message);
  };
  return (
    <div className="rating" role="group" aria-label={name}>
      <div className="rating__line">
        <span className={`rating__what${label === undefined ? "" : " rating__what--named"}`}>
          {label ?? words.name[subject]}
        </span>{" "}
        <b className="rating__now">{valueWords(effective.value)}</b>{" "}
        {isOwn && <span className="rating__yours">{words.yours}</span>}
        {!isOpen && (
          <Button
            ref={button}
            look="link"
            className="rating__rate"
            aria-label={isOwn ? words.changeThis(name) : words.rateThis(name)}
            onPress={() => setOpen(true)}
          >
            {isOwn ? words.change : words.rate}
          </Button>
        )}
      </div>
      <p className="rating__basis">
        <RatingBasis standing={standing} />
        {isOwn && openRatings !== null && (
          <>
            {" "}
            <button type="button" className="rating__all" onClick={openRatings}>
              {words.open}
            </button>
          </>
        )}
      </p>
      <span role="status" className="visually-hidden">
        {said}
      </span>
      {isOpen && (
        <RatingForm
          subject={subject}
          id={id}
          value={effective.value}
          rationale={isOwn ? effective.rationale : ""}
          onSave={(rating) => {
            rate(rating);
            close(isSingleFile ? t.offline.ratingSaved : words.saved);
          }}
          onCancel={() => close("")}
          onRemove={
            isOwn
              ? () => {
                  liftRating(subject, id);
                  close(words.removed);
                }
              : null
          }
        />
      )}
    </div>
  );
}

/**
 * The Admiralty code of a claim or source as it counts: its meaning, whose it is and why, and the
 * way to put one's own in its place. Nothing where the record does not hold the subject.
 */
export function RatingEditor(props: RatingEditorProps) {
  // A form that is open belongs to one subject and closes with it.
  return <Editor key={`${props.subject}:${props.id}`} {...props} />;
}
