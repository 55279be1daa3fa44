import { UNITS } from "../domain/dimension.ts";
import { LAYERS, MEASURES, NAME_LANGUAGES, THEMES, type LayerName } from "../domain/view.ts";
import { t } from "../i18n/index.ts";
import { sideOf } from "../domain/comparison.ts";
import { type Naming, selectNaming } from "../selectors/names.ts";
import { selectOwnUnits } from "../selectors/own-units.ts";
import type { State } from "../store/state.ts";
import type { Actions } from "../store/store.ts";
import { isSingleFile } from "../ui/embedded-file.ts";
import type { Overlay } from "./overlay.ts";

export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** Further words that find it: codes, aliases, names in other scripts. */
  readonly words: string;
  readonly run: () => void;
}

export interface PaletteSection {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

const words = t.app.palette;

function placeItems(state: State, naming: Naming, actions: Actions): readonly PaletteSection[] {
  const places = [...(state.record?.places.values() ?? [])];
  const item = (id: string, aliases: readonly string[]): PaletteItem => ({
    id: `place:${id}`,
    label: naming.place(id),
    words: [id, ...aliases, ...naming.localNames(id)].join(" "),
    run: () => actions.select({ type: "places", ids: [id] }),
  });
  const of = (kinds: readonly string[]) =>
    places.filter(({ kind }) => kinds.includes(kind)).map(({ id, aliases }) => item(id, aliases));
  const known = new Set<string>(places.map(({ id }) => id));
  const otherUnits = (state.boundaries?.admin1.features ?? [])
    .filter(({ properties }) => !known.has(properties.id))
    .map(({ properties }) => item(properties.id, []));
  const byName = (items: readonly PaletteItem[]) =>
    items.toSorted((a, b) => a.label.localeCompare(b.label));
  return [
    {
      title: selectOwnUnits(state)?.name ?? words.provinces,
      items: byName([...of(["admin1"]), ...otherUnits]),
    },
    { title: words.countries, items: of(["country", "border", "region"]) },
    { title: words.places, items: of(["district", "city", "facility", "area"]) },
  ];
}

function recordItems(state: State, naming: Naming, actions: Actions): readonly PaletteSection[] {
  const { record } = state;
  return [
    {
      title: words.actors,
      items: [...(record?.actors.values() ?? [])].map(({ id, name, short, aliases }) => ({
        id: `actor:${id}`,
        label: name,
        words: [short, ...aliases].join(" "),
        run: () => actions.select({ type: "actor", id }),
      })),
    },
    {
      title: words.propositions,
      items: [...(record?.propositions.values() ?? [])].map(({ id, question }) => ({
        id: `proposition:${id}`,
        label: question,
        words: id,
        run: () => actions.select({ type: "proposition", id }),
      })),
    },
    {
      title: words.documents,
      items: [...(record?.documents.keys() ?? [])].map((id) => ({
        id: `document:${id}`,
        label: naming.document(id),
        words: id,
        run: () => actions.select({ type: "document", id }),
      })),
    },
  ];
}

/** Sets the first two documents beside each other; nothing where there are not two. */
function compareDocuments(state: State, actions: Actions): readonly (() => void)[] {
  const [a, b] = [...(state.record?.documents.keys() ?? [])];
  if (a === undefined || b === undefined) return [];
  return [
    () =>
      actions.select({
        type: "comparison",
        a: sideOf("document", a),
        b: sideOf("document", b),
      }),
  ];
}

function layerItem(layer: LayerName, hidden: readonly LayerName[], actions: Actions): PaletteItem {
  const isHidden = hidden.includes(layer);
  const name = t.app.layers[layer];
  return {
    id: `layer:${layer}`,
    label: isHidden ? words.showLayer(name) : words.hideLayer(name),
    words: layer,
    run: () =>
      actions.setView({
        hiddenLayers: isHidden ? hidden.filter((each) => each !== layer) : [...hidden, layer],
      }),
  };
}

function actionItems(
  state: State,
  actions: Actions,
  open: (overlay: Overlay) => void,
): readonly PaletteItem[] {
  const { authoring } = state;
  const { mapAsTable } = state.view;
  const act = (id: string, label: string, run: () => void): PaletteItem => ({
    id: `action:${id}`,
    label,
    words: id,
    run,
  });
  return [
    act("undo", t.app.undo, actions.undo),
    act("redo", t.app.redo, actions.redo),
    act("clear", words.clearFilters, actions.clearClauses),
    act("table", mapAsTable ? words.mapCanvas : words.mapTable, () =>
      actions.setView({ mapAsTable: !mapAsTable }),
    ),
    ...UNITS.map((unit) =>
      act(`unit ${unit}`, words.countIn(unit), () => actions.setView({ unit })),
    ),
    ...MEASURES.map((measure) =>
      act(`colour ${measure}`, words.measure(t.map.measures[measure]), () =>
        actions.setView({ measure }),
      ),
    ),
    ...NAME_LANGUAGES.map((language) =>
      act(`names ${language}`, words.namesIn(t.app.languages[language]), () =>
        actions.setView({ language }),
      ),
    ),
    ...THEMES.map((theme) =>
      act(`theme ${theme}`, words.theme(t.app.theme[theme]), () => actions.setView({ theme })),
    ),
    act("rejected", words.rejected, () => actions.select({ type: "rejected" })),
    ...compareDocuments(state, actions).map((run) =>
      act("compare documents", t.compare.openDocuments, run),
    ),
    act("attach documents", words.attach, () => open("documents")),
    act("ratings admiralty", t.ratings.title, () => open("ratings")),
    ...(isSingleFile
      ? []
      : [act("workspace save file delete everything", t.workspace.open, () => open("workspace"))]),
    act("briefing slides", words.briefing, () => actions.showSide("briefing")),
    ...(authoring === null
      ? []
      : [
          act("present", t.briefing.present, () =>
            actions.present({ key: authoring.key, at: 0, screen: "slide", began: Date.now() }),
          ),
        ]),
    act("export download", t.handout.dialog.title, () => actions.openExport({ what: "map" })),
    act("help", t.app.help, () => open("help")),
  ];
}

/** Everything that the palette can go to or do, by section. */
export function paletteSections(
  state: State,
  actions: Actions,
  open: (overlay: Overlay) => void,
): readonly PaletteSection[] {
  const naming = selectNaming(state);
  return [
    ...placeItems(state, naming, actions),
    ...recordItems(state, naming, actions),
    {
      title: words.layers,
      items: LAYERS.map((layer) => layerItem(layer, state.view.hiddenLayers, actions)),
    },
    { title: words.actions, items: actionItems(state, actions, open) },
  ].filter(({ items }) => items.length > 0);
}
