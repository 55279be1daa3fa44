import type { Selection } from "../../domain/selection.ts";
import { type OwnRating, ratingKey } from "../../domain/rating.ts";
import { t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { type OwnRow, selectOwnRows } from "../../selectors/own-ratings.ts";
import { also } from "../../selectors/panel-where.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { subjectName, valueWords } from "./rating-words.ts";

const words = t.ratings.dialog;

/** Where a rating leads: its claim, its document, or the claims that its claimant makes. */
function placeOf({ subject, id }: OwnRating): Selection {
  return subject === "claimant"
    ? { type: "list", where: [also("claimant", [id])] }
    : { type: subject, id };
}

interface RowProps extends OwnRow {
  readonly onOpened: () => void;
}

function Row({ rating, isKnown, onOpened }: RowProps) {
  const naming = useSelector(selectNaming);
  const title = useSelector(({ record }) =>
    rating.subject === "document"
      ? record?.documents.get(rating.id)?.title
      : rating.subject === "claim"
        ? record?.claims.get(rating.id)?.summary
        : undefined,
  );
  const { select, liftRating } = useActions();
  const name = subjectName(rating, naming);
  return (
    <li className="ratings__row">
      <div className="ratings__text">
        {isKnown ? (
          <Button
            look="link"
            className="ratings__name"
            aria-label={words.open(name)}
            onPress={() => {
              select(placeOf(rating));
              onOpened();
            }}
          >
            {name}
          </Button>
        ) : (
          <span className="ratings__name">
            {name} <i className="ratings__unknown">{words.unknown}</i>
          </span>
        )}{" "}
        <b>{valueWords(rating.value)}</b>
        {isKnown && title !== undefined && <p className="ratings__title">{title}</p>}
        <p className="ratings__why">{t.ratings.because(rating.rationale)}</p>
      </div>
      <Button
        look="icon"
        aria-label={words.remove(name)}
        onPress={() => liftRating(rating.subject, rating.id)}
      >
        <Icon name="close" />
      </Button>
    </li>
  );
}

/** The analyst's ratings, each with its reason; those of an unknown subject are marked. */
export function OwnRatingList({ onOpened }: { readonly onOpened: () => void }) {
  const rows = useSelector(selectOwnRows);
  if (rows.length === 0) return null;
  return (
    <>
      <ul className="ratings__list" aria-label={words.list}>
        {rows.map((row) => (
          <Row key={ratingKey(row.rating)} {...row} onOpened={onOpened} />
        ))}
      </ul>
      {rows.some(({ isKnown }) => !isKnown) && <p className="ratings__note">{words.unknownNote}</p>}
    </>
  );
}
