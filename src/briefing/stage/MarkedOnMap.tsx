import type { Annotation, Position } from "../../domain/briefing.ts";
import { middleOf } from "../../geo/edit-annotation.ts";
import { t } from "../../i18n/index.ts";

const words = t.briefing.annotations;
const placeOf = ([longitude, latitude]: Position) => words.position(longitude, latitude);

function inWords(annotation: Annotation): string {
  switch (annotation.kind) {
    case "text":
      return words.said.text(annotation.text, placeOf(annotation.at));
    case "arrow":
      return words.said.arrow(placeOf(annotation.from), placeOf(annotation.to));
    case "circle":
      return words.said.circle(placeOf(annotation.at), annotation.kilometres);
    case "freehand":
      return words.said.freehand(placeOf(middleOf(annotation)));
  }
}

/** What the marks on the map are, for those who do not see them. */
export function MarkedOnMap({ annotations }: { readonly annotations: readonly Annotation[] }) {
  if (annotations.length === 0) return null;
  return (
    <ul className="visually-hidden" aria-label={words.onMap}>
      {annotations.map((annotation, at) => (
        <li key={at}>{inWords(annotation)}</li>
      ))}
    </ul>
  );
}
