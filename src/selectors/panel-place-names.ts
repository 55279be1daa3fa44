import { createSelector } from "reselect";
import type { NameLanguage } from "../domain/view.ts";
import type { State } from "../store/state.ts";

/** A name with its language, so that it can be read out and set in its own direction. */
export interface NameIn {
  readonly language: NameLanguage;
  readonly name: string;
}

const NO_NAMES: readonly NameIn[] = Object.freeze([]);

/** Every known name of a place by id: English, Persian, Urdu; one that two share stands once. */
export const selectNamesIn = createSelector(
  [(state: State) => state.boundaries],
  (boundaries): ((id: string) => readonly NameIn[]) => {
    const features = [
      ...(boundaries?.admin1.features ?? []),
      ...(boundaries?.countries.features ?? []),
      ...(boundaries?.places.features ?? []),
    ];
    const byId = new Map(
      features.map(({ properties: { id, name, name_fa, name_ur } }) => {
        const names = [
          { language: "en", name },
          { language: "fa", name: name_fa ?? "" },
          { language: "ur", name: name_ur ?? "" },
        ] as const satisfies readonly NameIn[];
        const once = names.filter(
          (each, at) => each.name !== "" && names.findIndex((one) => one.name === each.name) === at,
        );
        return [id, once as readonly NameIn[]] as const;
      }),
    );
    return (id) => byId.get(id) ?? NO_NAMES;
  },
);

/** What the boundaries say of a unit or border: a note on a dispute, the status of a line. */
export const selectBoundaryNotes = createSelector(
  [(state: State) => state.boundaries],
  (boundaries) =>
    new Map<string, { readonly disputedNote?: string; readonly status?: string }>([
      ...(boundaries?.admin1.features ?? []).map(
        ({ properties: { id, disputedNote } }) =>
          [id, disputedNote === undefined ? {} : { disputedNote }] as const,
      ),
      // The record may call the line between AF and PK "border-AF-PK", as its place ids have it.
      ...(boundaries?.borders.features ?? []).flatMap(({ properties: { id, status } }) => [
        [id, { status }] as const,
        [`border-${id}`, { status }] as const,
      ]),
    ]),
);
