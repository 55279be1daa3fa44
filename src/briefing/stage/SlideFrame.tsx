import { type BriefingHead, type Slide } from "../../domain/briefing.ts";
import { clausesInWords } from "../../exports/clause-in-words.ts";
import { t } from "../../i18n/index.ts";
import { selectTotals } from "../../selectors/evaluation.ts";
import { selectNaming } from "../../selectors/names.ts";
import { useSelector } from "../../store/react.ts";
import { SlideText } from "../SlideText.tsx";
import { Marking } from "../Marking.tsx";
import { MarkedOnMap } from "./MarkedOnMap.tsx";
import type { StageRooms } from "./rooms.ts";
import { SecondView } from "./SecondView.tsx";
import { WholeRows } from "./WholeRows.tsx";
import "./slide.css";
import "./slide-rooms.css";

const words = t.briefing.stage;

/** The filter of the view in words, and what is counted. */
function Shown() {
  const clauses = useSelector((state) => state.clauses);
  const unit = useSelector(({ view }) => view.unit);
  const totals = useSelector(selectTotals);
  const naming = useSelector(selectNaming);
  if (totals === null) return null;
  return (
    <span className="slide__shown">
      {t.domain.units[unit](totals.passing[unit])} · {clausesInWords(clauses, naming)}
    </span>
  );
}

function Parts({ slide, rooms }: { readonly slide: Slide; readonly rooms: StageRooms }) {
  const { Map, Chart, Claims } = rooms;
  const map = (
    <div className="slide__map" role="group" aria-label={words.map}>
      <Map />
      <MarkedOnMap annotations={slide.annotations} />
    </div>
  );
  switch (slide.layout) {
    case "title":
    case "text":
    case "closing":
      return null;
    case "map":
      return map;
    case "chart":
      return (
        <WholeRows className="slide__chart">
          <Chart />
        </WholeRows>
      );
    case "map-chart":
      return (
        <>
          {map}
          <WholeRows className="slide__chart">
            <Chart />
          </WholeRows>
        </>
      );
    case "map-claims":
      return (
        <>
          {map}
          <WholeRows className="slide__claims">
            <div className="slide__scroll">
              <Claims />
            </div>
          </WholeRows>
        </>
      );
    case "two-maps":
      return (
        <>
          <div className="slide__side">
            <p className="slide__caption">
              <Shown />
            </p>
            {map}
          </div>
          <SecondView view={slide.views[1] ?? ""}>
            <div className="slide__side">
              <p className="slide__caption">
                <Shown />
              </p>
              <div className="slide__map" role="group" aria-label={words.secondMap}>
                <Map />
              </div>
            </div>
          </SecondView>
        </>
      );
  }
}

interface SlideFrameProps {
  readonly slide: Slide;
  readonly head: BriefingHead;
  /** Index of the slide, and how many there are. */
  readonly at: number;
  readonly of: number;
  readonly rooms: StageRooms;
  readonly onClaim: (id: string) => void;
}

/** One slide as the room sees it. */
export function SlideFrame({ slide, head, at, of, rooms, onClaim }: SlideFrameProps) {
  const { layout, title, text, views } = slide;
  const isCover = layout === "title" || layout === "closing";
  return (
    <article className="slide" data-layout={layout} aria-label={title || t.briefing.untitledSlide}>
      <Marking head={head} />
      {title !== "" && <h2 className="slide__title">{title}</h2>}
      <div className="slide__body">
        {(text !== "" || isCover) && (
          <div className="slide__text" tabIndex={0} role="group" aria-label={t.briefing.slide.text}>
            <SlideText text={text} onClaim={onClaim} />
            {layout === "title" && (
              <p className="slide__by">
                {[head.author, head.date]
                  .filter((each) => each !== null && each !== "")
                  .join(" · ")}
              </p>
            )}
          </div>
        )}
        <Parts slide={slide} rooms={rooms} />
      </div>
      <footer className="slide__foot">
        <span className="slide__of">{head.title}</span>
        {views.length > 0 && layout !== "two-maps" && <Shown />}
        <span className="slide__number">
          {at + 1} / {of}
        </span>
      </footer>
    </article>
  );
}
