import { type RefCallback, useCallback, useState } from "react";

export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

const UNKNOWN: BoxSize = Object.freeze({ width: 0, height: 0 });

/** The content box of an element in whole pixels; 0 × 0 until it has been laid out. */
export function useBoxSize<T extends Element>(): readonly [RefCallback<T>, BoxSize] {
  const [size, setSize] = useState(UNKNOWN);
  const observe = useCallback((element: T | null) => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const width = Math.floor(entry.contentRect.width);
      const height = Math.floor(entry.contentRect.height);
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [observe, size];
}
