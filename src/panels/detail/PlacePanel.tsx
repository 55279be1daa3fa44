import { countryName, t } from "../../i18n/index.ts";
import { selectNaming } from "../../selectors/names.ts";
import { selectMapUnits } from "../../selectors/map-units.ts";
import { selectOwnUnits } from "../../selectors/own-units.ts";
import { selectBoundaryNotes, selectNamesIn } from "../../selectors/panel-place-names.ts";
import { useActions, useSelector } from "../../store/react.ts";
import { Disagreements, Silence } from "../evidence/Disagreements.tsx";
import { BesideSection } from "../held/BesideSection.tsx";
import { NumbersOfSelection } from "./NumbersOfSelection.tsx";
import { PanelFrame } from "./PanelFrame.tsx";
import { PanelTabs } from "./PanelTabs.tsx";
import { PlaceFacts } from "./PlaceFacts.tsx";
import { WiderLines } from "./WiderLines.tsx";

const words = t.panels.detail;

/** ISO codes are shown; ids of our own are not. */
const isProvince = (id: string) => /^[A-Z]{2}-[A-Z0-9]{1,3}$/u.test(id);
const isCode = (id: string) => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/u.test(id);

function Kind({ id }: { readonly id: string }) {
  const naming = useSelector(selectNaming);
  const place = useSelector(({ record }) => record?.places.get(id));
  const status = useSelector(selectBoundaryNotes).get(id)?.status;
  const borderKind = Object.entries(t.domain.border).find(([key]) => key === status)?.[1];
  const own = useSelector(selectOwnUnits);
  const isUnit = place === undefined || place.kind === "admin1";
  const ofUnit = own !== null && isUnit && !isCode(id) ? t.ownBoundaries.kind(own.name) : null;
  const kind =
    borderKind ??
    ofUnit ??
    t.domain.placeKind[isProvince(id) ? "admin1" : (place?.kind ?? "admin1")];
  const drawn = useSelector(selectMapUnits).byId.get(id)?.country ?? id.slice(0, 2);
  const country = place === undefined ? drawn : place.country;
  const within = [place?.admin1, country].filter((each): each is string => !!each && each !== id);
  return [kind, ...within.map((each) => countryName(naming.place, each))].join(" · ");
}

/** Name, code, and the names in the other scripts, each marked with its language. */
function Names({ id }: { readonly id: string }) {
  const naming = useSelector(selectNaming);
  const shown = naming.place(id);
  const names = useSelector(selectNamesIn)(id).filter(({ name }) => name !== shown);
  return (
    <>
      {isCode(id) && <span className="panel__code">{id}</span>}
      <span className="panel__locals">
        {names.map(({ language, name }) => (
          <span
            key={language}
            className="panel__local"
            lang={language}
            dir={language === "en" ? "ltr" : "rtl"}
          >
            {name}
          </span>
        ))}
      </span>
    </>
  );
}

function OnePlace({ id }: { readonly id: string }) {
  const naming = useSelector(selectNaming);
  const place = useSelector(({ record }) => record?.places.get(id));
  const language = useSelector(({ view }) => view.language);
  const clauses = useSelector((state) => state.clauses);
  const isLocal = useSelector(selectNamesIn)(id).some(
    (each) => each.language === language && each.name === naming.place(id),
  );
  const withoutFilter = place === undefined ? words.place.notInRecord : words.nothing.claims;
  const nothing = clauses.length > 0 ? words.nothing.filtered : withoutFilter;
  const local = isLocal && language !== "en";
  return (
    <PanelFrame
      kind={<Kind id={id} />}
      title={<span {...(local ? { lang: language, dir: "rtl" } : {})}>{naming.place(id)}</span>}
      aside={<Names id={id} />}
    >
      <NumbersOfSelection />
      <WiderLines isOne />
      <PlaceFacts id={id} place={place} />
      {(place?.kind ?? "admin1") === "admin1" && <BesideSection unit={id} />}
      <Disagreements />
      <Silence />
      <PanelTabs nothing={nothing} />
    </PanelFrame>
  );
}

function SeveralPlaces({ ids }: { readonly ids: readonly string[] }) {
  const naming = useSelector(selectNaming);
  const { selectPlace } = useActions();
  return (
    <PanelFrame kind={words.place.several} title={ids.map(naming.place).join(" + ")}>
      <ul className="panel__tags">
        {ids.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="tag"
              aria-label={words.place.remove(naming.place(id))}
              onClick={() => selectPlace(id, true)}
            >
              {naming.place(id)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <NumbersOfSelection />
      <WiderLines isOne={false} />
      <Disagreements />
      <Silence />
      <PanelTabs nothing={words.nothing.filtered} />
    </PanelFrame>
  );
}

/** What is reported of a province, country, border, region, district or town, or of several. */
export function PlacePanel({ ids }: { readonly ids: readonly string[] }) {
  const [first, ...others] = ids;
  if (first === undefined) return null;
  return others.length === 0 ? <OnePlace id={first} /> : <SeveralPlaces ids={ids} />;
}
