/** Values that are made when first asked for and dropped when not asked for in a while. */
export class RecentlyUsed<K, V> {
  readonly #entries = new Map<K, { readonly value: V; age: number }>();

  get(key: K, make: () => V): V {
    let entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, (entry = { value: make(), age: 0 }));
    entry.age = 0;
    return entry.value;
  }

  *values(): Iterable<V> {
    for (const { value } of this.#entries.values()) yield value;
  }

  /** Makes all one step older and drops what has not been asked for in more than `maxAge` steps. */
  age(maxAge: number): void {
    for (const [key, entry] of this.#entries) {
      if (++entry.age > maxAge) this.#entries.delete(key);
    }
  }
}
