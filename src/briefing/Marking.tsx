import type { BriefingHead } from "../domain/briefing.ts";
import { t } from "../i18n/index.ts";

/** The TLP label and the classification of the house, which stand on every slide. */
export function Marking({ head: { tlp, banner } }: { readonly head: BriefingHead }) {
  if (tlp === null && banner === "") return null;
  return (
    <p className="marking">
      {banner !== "" && <b className="marking__banner">{banner}</b>}
      {tlp !== null && (
        <b className="marking__tlp" data-tlp={tlp}>
          {t.briefing.stage.marking(tlp)}
        </b>
      )}
    </p>
  );
}
