import { useEffect, useState } from "react";

/** Slides are laid out on a page of that height; type of 12 pixels becomes 24 on 1080 lines. */
const PAGE_HEIGHT = 540;
/** A page gets no narrower than that; on an upright one, parts stand below one another. */
const LEAST_WIDTH = 720;
const LEAST_UPRIGHT_WIDTH = 400;

export interface StageSize {
  /** Of the page, in its own pixels. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const sizeOf = (width: number, height: number): StageSize => {
  const least = height > width ? LEAST_UPRIGHT_WIDTH : LEAST_WIDTH;
  const scale = Math.min(height / PAGE_HEIGHT, width / least);
  return { width: width / scale, height: height / scale, scale };
};

/** The page that fills the window, and how much it is enlarged. */
export function useStageSize(): StageSize {
  const [size, setSize] = useState(() => sizeOf(window.innerWidth, window.innerHeight));
  useEffect(() => {
    const onResize = () => setSize(sizeOf(window.innerWidth, window.innerHeight));
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, []);
  return size;
}
