import type { DisagreementKind } from "./claim-scope.ts";

/** How two kinds of things that a claim says (a side, a figure) are set against each other. */
export interface Opposing<T> {
  /** Items of one class relate in the same way to everything. */
  readonly classOf: (item: T) => string;
  /** null: the two can both be right. Symmetric. */
  readonly relate: (a: T, b: T) => DisagreementKind | null;
  /** Whether both are of one claim, which is never set against itself. */
  readonly isSame: (a: T, b: T) => boolean;
}

export interface Opposed<T> {
  readonly left: readonly T[];
  readonly right: readonly T[];
}

function classesOf<T>(items: readonly T[], { classOf }: Opposing<T>): readonly (readonly T[])[] {
  const classes = new Map<string, T[]>();
  for (const item of items) {
    const name = classOf(item);
    const members = classes.get(name);
    if (members === undefined) classes.set(name, [item]);
    else members.push(item);
  }
  return [...classes.values()];
}

/**
 * Which items of each side oppose some item of the other, in the order given. Classes are compared,
 * not items: many claims share few times and places, so n² pairs become k² with a small k.
 */
export function opposed<T>(
  left: readonly T[],
  right: readonly T[],
  opposing: Opposing<T>,
): Readonly<Record<DisagreementKind, Opposed<T>>> {
  const found = {
    conflict: { left: new Set<T>(), right: new Set<T>() },
    tension: { left: new Set<T>(), right: new Set<T>() },
  };
  const rights = classesOf(right, opposing);
  for (const ours of classesOf(left, opposing))
    for (const theirs of rights) {
      const kind = opposing.relate(ours[0]!, theirs[0]!);
      if (kind === null) continue;
      const meets = (item: T, others: readonly T[]) =>
        others.some((other) => !opposing.isSame(item, other));
      for (const item of ours) if (meets(item, theirs)) found[kind].left.add(item);
      for (const item of theirs) if (meets(item, ours)) found[kind].right.add(item);
    }
  const inOrder = (kind: DisagreementKind): Opposed<T> => ({
    left: left.filter((item) => found[kind].left.has(item)),
    right: right.filter((item) => found[kind].right.has(item)),
  });
  return { conflict: inOrder("conflict"), tension: inOrder("tension") };
}

/** Whether any two items conflict; stops at the first. */
export function anyConflict<T>(
  left: readonly T[],
  right: readonly T[],
  opposing: Opposing<T>,
): boolean {
  const rights = classesOf(right, opposing);
  return classesOf(left, opposing).some((ours) =>
    rights.some(
      (theirs) =>
        opposing.relate(ours[0]!, theirs[0]!) === "conflict" &&
        ours.some((item) => theirs.some((other) => !opposing.isSame(item, other))),
    ),
  );
}
