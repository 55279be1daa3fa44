/** The state of one feature: flat and comparable. */
export type FeatureState = Readonly<Record<string, boolean | number>>;
export type FeatureStates = ReadonlyMap<string, FeatureState>;

const isSame = (a: FeatureState | undefined, b: FeatureState): boolean =>
  a !== undefined && Object.keys(b).every((key) => a[key] === b[key]);

/** What of `next` differs from `before`: the only features that have to be touched. */
export function changedStates(before: FeatureStates, next: FeatureStates): FeatureStates {
  return new Map([...next].filter(([id, state]) => !isSame(before.get(id), state)));
}
