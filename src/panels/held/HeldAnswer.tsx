import { useId, useMemo } from "react";
import { binRows } from "../../analysis/held-against/bin-rows.ts";
import type { ClaimWindow } from "../../analysis/held-against/claim-window.ts";
import { formatDay } from "../../domain/edtf.ts";
import type { HeldCertainty } from "../../domain/held-settings.ts";
import type { Claim } from "../../domain/schema/claim.ts";
import { caveatInWords, deathsInWords } from "../../exports/held-in-words.ts";
import { t } from "../../i18n/index.ts";
import { selectHeldDrawing } from "../../selectors/held-drawing.ts";
import { type Asked, type HeldAnswer as Answer, heldRows } from "../../selectors/held-matching.ts";
import { heldWhere } from "../../selectors/held-where.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import { CountButton } from "../claims/CountButton.tsx";
import { HeldMap } from "./HeldMap.tsx";
import { HeldRows } from "./HeldRows.tsx";
import { HeldTimeline } from "./HeldTimeline.tsx";

const words = t.held;

interface HeldAnswerProps {
  readonly claim: Claim;
  readonly found: ClaimWindow;
  readonly asked: Asked;
  readonly answer: Answer;
}

function Facts({ answer }: { readonly answer: Answer }) {
  const { sums } = answer;
  return (
    <dl className="panel__pairs held__facts">
      {sums.byType.map(({ type, rows }) => (
        <div key={type} className="panel__pair">
          <dt>{type === "" ? words.noType : type}</dt>
          <dd>{words.beside.events(rows)}</dd>
        </div>
      ))}
      <div className="panel__pair">
        <dt>{words.deaths}</dt>
        <dd>{deathsInWords(sums)}</dd>
      </div>
      {sums.first !== null && sums.last !== null && (
        <div className="panel__pair">
          <dt>{words.when}</dt>
          <dd>{words.window.span(formatDay(sums.first), formatDay(sums.last))}</dd>
        </div>
      )}
    </dl>
  );
}

/** What one data set has in the window of a claim: how much, when, where, row by row. */
export function HeldAnswer({ claim, found, asked, answer }: HeldAnswerProps) {
  const heading = useId();
  const settings = useSelector(({ view }) => view.held);
  const clauses = useSelector((state) => state.clauses);
  const naming = useSelector(selectNaming);
  const draw = useSelector(selectHeldDrawing);
  const { joined, sums, possible, coverage } = answer;
  const { set } = joined;
  const rows = useMemo(() => heldRows(asked, found, "matching"), [asked, found]);
  const drawing = useMemo(() => draw(found, joined, rows), [draw, found, joined, rows]);
  const bins = useMemo(() => binRows(set.events, rows, found.window.time), [set, rows, found]);
  const where = (certainty: HeldCertainty) =>
    heldWhere(clauses, { claim: claim.id, certainty, settings }, set.id);
  return (
    <section className="held__answer" aria-labelledby={heading}>
      <h4 className="held__set" id={heading}>
        {set.name}
      </h4>
      <p className="held__count">
        {sums.rows > 0 ? (
          <>
            <CountButton
              className="held__big"
              count={sums.rows}
              label={words.count(sums.rows, set.name, claim.id)}
              where={where("matching")}
            />{" "}
            {words.inWindow(sums.rows)}
          </>
        ) : coverage.isCovered ? (
          words.hasNone
        ) : (
          words.notCovered
        )}
      </p>
      {possible > 0 && (
        <p className="held__possible">
          <CountButton
            count={possible}
            label={words.countPossible(possible, set.name, claim.id)}
            where={where("possible")}
          />{" "}
          {words.mayBelong(possible)}
        </p>
      )}
      {sums.rows > 0 && <Facts answer={answer} />}
      {coverage.caveats.length > 0 && (
        <ul className="held__caveats" aria-label={words.caveats}>
          {coverage.caveats.map((caveat) => (
            <li key={caveat.kind}>{caveatInWords(caveat, naming)}</li>
          ))}
        </ul>
      )}
      {bins !== null && (
        <HeldTimeline bins={bins} stated={found.stated} window={found.window.time} />
      )}
      {sums.rows > 0 && drawing !== null && <HeldMap drawing={drawing} />}
      {sums.rows > 0 && <HeldRows joined={joined} rows={rows} where={where("matching")} />}
    </section>
  );
}
