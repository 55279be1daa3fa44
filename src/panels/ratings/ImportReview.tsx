import { useEffect, useRef, useState } from "react";
import { type OwnRating, putRating, ratingKey } from "../../domain/rating.ts";
import { PROBLEM_WORDS } from "../../exports/file-problem-in-words.ts";
import { t } from "../../i18n/index.ts";
import type { RatingsRead } from "../../records/read-ratings.ts";
import { useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";

const words = t.ratings.import;

interface ImportReviewProps {
  /** The file's name. */
  readonly name: string;
  readonly read: RatingsRead;
  readonly onTake: (ratings: readonly OwnRating[]) => void;
  readonly onClose: () => void;
}

function NotTaken({ rejected }: Pick<RatingsRead, "rejected">) {
  if (rejected.length === 0) return null;
  return (
    <>
      <p>{words.notTaken(rejected.length)}</p>
      <ul className="ratings__rejected">
        {rejected.map(({ index, subject, problem }) => (
          <li key={index}>
            <b>{t.ratings.at(index)}</b>
            {subject !== null && ` ${subject}`}
            <span className="ratings__why">{PROBLEM_WORDS.rating(problem)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Asks what to do with the ratings of a file; what cannot be taken stays listed after it. */
export function ImportReview({ name, read, onTake, onClose }: ImportReviewProps) {
  const own = useSelector((state) => state.ratings);
  const heading = useRef<HTMLHeadingElement>(null);
  // Another file begins anew, also when it follows one that was taken.
  const [taken, setTaken] = useState<RatingsRead | null>(null);
  useEffect(() => heading.current?.focus(), [read]);
  const { ratings, rejected, fault } = read;
  const keys = new Set(ratings.map(ratingKey));
  const clashes = own.filter((rating) => keys.has(ratingKey(rating))).length;
  const take = (list: readonly OwnRating[]) => {
    onTake(list);
    setTaken(read);
    if (rejected.length === 0) onClose();
    else heading.current?.focus();
  };
  const canTake = fault === null && ratings.length > 0 && taken !== read;

  return (
    <section className="ratings__review" aria-label={words.title(name)}>
      <h3 className="ratings__file" ref={heading} tabIndex={-1}>
        {words.title(name)}
      </h3>
      {fault !== null ? (
        <p>
          {t.ratings.fault[fault.fault]}: {fault.detail}
        </p>
      ) : (
        taken !== read && (
          <p>{ratings.length === 0 ? words.nothing : words.taken(ratings.length)}</p>
        )
      )}
      <NotTaken rejected={rejected} />
      {canTake && own.length > 0 && (
        <p>
          {words.ask(own.length)} {words.clash(clashes)}
        </p>
      )}
      <div className="ratings__acts">
        {canTake && own.length > 0 && (
          <>
            <Button look="accent" onPress={() => take(ratings.reduce(putRating, own))}>
              {words.merge}
            </Button>
            <Button onPress={() => take(ratings)}>{words.replace}</Button>
          </>
        )}
        {canTake && own.length === 0 && (
          <Button look="accent" onPress={() => take(ratings)}>
            {words.take}
          </Button>
        )}
        <Button look="plain" onPress={onClose}>
          {canTake ? words.cancel : words.dismiss}
        </Button>
      </div>
    </section>
  );
}
