import type { FeatureCollection, LineString, MultiLineString } from "geojson";
import { useEffect, useMemo, useState } from "react";
import { useSelector } from "../../store/react.ts";
import { embeddedJson, isSingleFile } from "../../ui/embedded-file.ts";
import { fileText } from "../../ui/file-text.ts";
import { pathOf } from "../../geo/frame.ts";

interface PartProperties {
  readonly id: string;
  readonly status: string;
}

export interface DrawnLine {
  readonly id: string;
  readonly path: string;
  readonly isDashed: boolean;
}

type Lines = FeatureCollection<LineString | MultiLineString, PartProperties>;

const FILE = "geo/border-parts.geojson";
const NO_LINES: readonly DrawnLine[] = Object.freeze([]);

const draw = ({ features }: Lines): readonly DrawnLine[] =>
  features.map(({ properties: { id, status }, geometry }) => ({
    id,
    path: pathOf(geometry),
    isDashed: status !== "international",
  }));

/** Borders split by status, so that only what is disputed is dashed; whole ones until they come. */
export function useBorderParts(): readonly DrawnLine[] {
  const borders = useSelector(({ boundaries }) => boundaries?.borders ?? null);
  const [parts, setParts] = useState(() => embeddedJson(FILE) as Lines | null);
  useEffect(() => {
    if (isSingleFile) return;
    const stop = new AbortController();
    fileText(FILE, stop.signal)
      .then((text) => JSON.parse(text) as Lines)
      .then(setParts, () => null);
    return () => stop.abort();
  }, []);
  return useMemo(() => {
    const lines = parts ?? borders;
    return lines === null ? NO_LINES : draw(lines);
  }, [parts, borders]);
}
