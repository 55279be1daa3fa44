import type { FacetRow } from "../../selectors/facets.ts";

const SIGNS: Readonly<Record<FacetRow["state"], string>> = {
  free: "",
  included: "M3.2 6.2l2 2l3.8-4.2",
  excluded: "M3.2 6h5.6",
};

/** Empty, ticked, or struck out: the state of a value without colour. Decoration beside the words. */
export function StateBox({ state }: { readonly state: FacetRow["state"] }) {
  return (
    <svg
      className={`state-box state-box--${state}`}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <rect x="0.6" y="0.6" width="10.8" height="10.8" rx="2" />
      <path d={SIGNS[state]} />
    </svg>
  );
}
