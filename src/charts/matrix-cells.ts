import type { CellStance, MatrixCell } from "../analysis/stance-matrix.ts";
import type { Step } from "../exports/figure.ts";

/** The stances that a cell with claims can have, as a key lists them. */
export const MATRIX_KEYS = ["supports", "denies", "both", "value"] as const;

const STEPS: Readonly<Record<CellStance, Step | null>> = {
  supports: 4,
  denies: 2,
  both: 5,
  value: 1,
  silent: null,
};

/** The step of a file's scale for a stance; a file has no second hue. */
export const stepOfStance = (stance: CellStance): Step | null => STEPS[stance];

const SIGNS: Readonly<Record<CellStance, string>> = {
  supports: "+",
  denies: "−",
  both: "±",
  value: "=",
  silent: "",
};

export const signOf = (stance: CellStance): string => SIGNS[stance];

/** The claims of a cell; one on both sides is there once for each. */
export const claimsOfCell = ({ supports, denies, value }: MatrixCell): readonly string[] => [
  ...supports,
  ...denies,
  ...value,
];
