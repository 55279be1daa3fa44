import type { Layer } from "./layers/input.ts";

/** One property of one layer that is to be set; `value` undefined: back to the default. */
export interface LayerChange {
  readonly layer: string;
  readonly group: "paint" | "layout";
  readonly key: string;
  readonly value: unknown;
}

/** Whether two JSON values are equal. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return (
    Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((each, at) => isEqual(each, b[at]))
  );
}

type Properties = Readonly<Record<string, unknown>>;

function groupOf(layer: Layer, group: LayerChange["group"]): Properties {
  return (layer[group] ?? {}) as Properties;
}

/**
 * What differs between two lists of the same layers. Filters and zoom limits never change, so they
 * are not compared.
 */
export function layerChanges(before: readonly Layer[], next: readonly Layer[]): LayerChange[] {
  const old = new Map(before.map((layer) => [layer.id, layer]));
  return next.flatMap((layer) => {
    const was = old.get(layer.id);
    if (was === undefined || was === layer) return [];
    return (["layout", "paint"] as const).flatMap((group) => {
      const [from, to] = [groupOf(was, group), groupOf(layer, group)];
      return [...new Set([...Object.keys(from), ...Object.keys(to)])]
        .filter((key) => !isEqual(from[key], to[key]))
        .map((key) => ({ layer: layer.id, group, key, value: to[key] }));
    });
  });
}
