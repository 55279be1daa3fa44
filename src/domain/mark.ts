/** A point in pixels of the picture, from its top left corner. */
export type Point = readonly [x: number, y: number];

/** An annotation of the map as it lies on a picture, in pixels of the picture. */
export type Mark =
  | { readonly kind: "text"; readonly at: Point; readonly text: string }
  | { readonly kind: "arrow"; readonly from: Point; readonly to: Point }
  | { readonly kind: "circle"; readonly at: Point; readonly radius: number }
  | { readonly kind: "freehand"; readonly path: readonly Point[] };
