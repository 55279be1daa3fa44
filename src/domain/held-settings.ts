/**
 * How claims are held against the rows of data sets: by what, and how closely. One setting for all
 * claims, part of the view, so that a link and a slide show the same matches.
 */

export const HELD_CONSTRAINTS = ["place", "time", "actor"] as const;
export type HeldConstraint = (typeof HELD_CONSTRAINTS)[number];

/** Days before and after the time that a claim states. */
export const HELD_TOLERANCES = [0, 3, 7, 30] as const;
/** Kilometres around a place, where the place itself is not known less exactly; along a border. */
export const HELD_RADII = [10, 25, 50, 100] as const;
/**
 * What the table of claims is sorted by: whether any data set covers the window, how many
 * constraints it has and then by matching rows, by matching rows alone, by rows that may belong, or as coded.
 */
export const HELD_ORDERS = ["closeness", "rows", "possible", "claim"] as const;
export type HeldOrder = (typeof HELD_ORDERS)[number];

export interface HeldSettings {
  readonly tolerance: (typeof HELD_TOLERANCES)[number];
  readonly radius: (typeof HELD_RADII)[number];
  /** What may constrain the rows, in the order of HELD_CONSTRAINTS. */
  readonly by: readonly HeldConstraint[];
  readonly order: HeldOrder;
}

export const DEFAULT_HELD: HeldSettings = Object.freeze({
  tolerance: 7,
  radius: 25,
  by: HELD_CONSTRAINTS,
  order: "closeness",
});

/** Rows that match, or rows that may belong: known only to a wider place. */
export const HELD_CERTAINTIES = ["matching", "possible"] as const;
export type HeldCertainty = (typeof HELD_CERTAINTIES)[number];

/** Asks for the rows that a claim is held against. Holds the settings, so that a link shows the same rows. */
export interface HeldQuestion {
  readonly claim: string;
  readonly certainty: HeldCertainty;
  readonly settings: HeldSettings;
}

/** The constraints with one of them switched on or off, in the order of HELD_CONSTRAINTS. */
export const switchConstraint = (
  by: readonly HeldConstraint[],
  constraint: HeldConstraint,
  isOn: boolean,
): readonly HeldConstraint[] =>
  HELD_CONSTRAINTS.filter((each) => (each === constraint ? isOn : by.includes(each)));

const SEPARATOR = "~";

/** `7~25~place+time+actor~rows` */
export const writeHeldSettings = ({ tolerance, radius, by, order }: HeldSettings): string =>
  [tolerance, radius, by.join("+"), order].join(SEPARATOR);

/** null: not readable. */
export function readHeldSettings(text: string): HeldSettings | null {
  const [days, kilometres, names = "", sort, ...rest] = text.split(SEPARATOR);
  const tolerance = HELD_TOLERANCES.find((each) => String(each) === days);
  const radius = HELD_RADII.find((each) => String(each) === kilometres);
  const order = HELD_ORDERS.find((each) => each === sort);
  const listed = names.split("+").filter((name) => name !== "");
  const by = HELD_CONSTRAINTS.filter((each) => listed.includes(each));
  const isRead = tolerance !== undefined && radius !== undefined && order !== undefined;
  if (!isRead || by.length !== listed.length || rest.length > 0) return null;
  return { tolerance, radius, by, order };
}

/** `003-p12-12~matching~7~25~place+time+actor~rows` */
export const writeHeldQuestion = ({ claim, certainty, settings }: HeldQuestion): string =>
  [claim, certainty, writeHeldSettings(settings)].join(SEPARATOR);

/** null: not readable. */
export function readHeldQuestion(text: string): HeldQuestion | null {
  const [claim = "", sure, ...rest] = text.split(SEPARATOR);
  const certainty = HELD_CERTAINTIES.find((each) => each === sure);
  const settings = readHeldSettings(rest.join(SEPARATOR));
  if (claim === "" || certainty === undefined || settings === null) return null;
  return { claim, certainty, settings };
}
