import { z } from "zod";
import {
  type Area,
  BOUNDARY_NOTES,
  type KeptBoundaries,
  MOST_UNITS,
  type OwnBoundaries,
} from "../domain/own-boundaries.ts";
import { areaFault, areTooManyPoints } from "./check-area.ts";
import { explain } from "./explain.ts";

/** Rounding may lift a share of ground a little above the whole. */
const share = z.number().min(0).max(1.01);
const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
const id = z
  .string()
  .max(200)
  .regex(/^[\w-]+$/u, "must be an id");

const factsSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{8}-\d+-/u, "must be an id of boundaries"),
  name: z.string(),
  attribution: z.string(),
  fileName: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, "must be a SHA-256 in hex"),
  layer: z.string(),
  idProperty: z.string(),
  nameProperty: z.string(),
  addedAt: z.iso.datetime(),
  isInUse: z.boolean(),
});

const unitSchema = z.strictObject({
  type: z.literal("Feature"),
  properties: z.strictObject({
    id,
    country: id,
    name: z.string(),
    name_fa: z.string(),
    name_ur: z.string(),
    label: z.tuple([longitude, latitude]),
    bbox: z.tuple([longitude, latitude, longitude, latitude]),
    area_km2: z.number().nonnegative(),
    disputedNote: z.string().optional(),
  }),
  geometry: z.custom<Area>().superRefine((geometry, context) => {
    const message = areaFault(geometry);
    if (message !== null) context.addIssue({ code: "custom", message });
  }),
});

const unitsSchema = z.strictObject({
  units: z.strictObject({
    type: z.literal("FeatureCollection"),
    features: z.array(unitSchema).min(1).max(MOST_UNITS),
  }),
  notes: z.array(
    z.strictObject({
      code: z.enum(BOUNDARY_NOTES),
      count: z.int().nonnegative(),
      which: z.array(z.string()),
      detail: z.string(),
    }),
  ),
  fit: z.strictObject({
    overlaps: z.array(z.strictObject({ unit: id, province: id, ofUnit: share, ofProvince: share })),
    holders: z.record(z.string(), z.nullable(id)),
  }),
});

/** What does not fit together in parts that are sound by themselves; null: nothing. */
function misfit({ units, fit }: z.infer<typeof unitsSchema>): string | null {
  const ids = new Set(units.features.map(({ properties }) => properties.id));
  if (ids.size < units.features.length) return "two units have the same id";
  if (areTooManyPoints(units.features.map(({ geometry }) => geometry)))
    return "the outlines have more points than can be drawn";
  const held = Object.values(fit.holders).filter((unit) => unit !== null);
  const named = [...fit.overlaps.map(({ unit }) => unit), ...held];
  return named.every((unit) => ids.has(unit)) ? null : "a place lies in a unit that is not there";
}

/**
 * Untrusted parts of own boundaries (what is said of the file; its units) → the boundaries, or what
 * is wrong with them, in English, with the name of the file where it is known. Never throws.
 */
export function readOwnBoundaries(
  rawFacts: unknown,
  rawUnits: unknown,
): { readonly thing: KeptBoundaries } | { readonly fault: string } {
  const facts = factsSchema.safeParse(rawFacts);
  if (!facts.success) return { fault: explain(facts.error) };
  const { isInUse, ...said } = facts.data;
  const read = unitsSchema.safeParse(rawUnits);
  if (!read.success) return { fault: `${said.fileName}: ${explain(read.error)}` };
  const fault = misfit(read.data);
  if (fault !== null) return { fault: `${said.fileName}: ${fault}` };
  // As it came and no copy, now that it is known to be sound: what is the same is not drawn anew.
  const { units, notes, fit } = rawUnits as Pick<OwnBoundaries, "units" | "notes" | "fit">;
  return { thing: { own: { ...said, units, notes, fit }, isInUse } };
}

const fileSchema = z.strictObject({ facts: z.unknown(), outlines: z.unknown() });

/** Untrusted JSON of own boundaries in a workspace file → the same, or what is wrong with it. */
export function readBoundariesFile(raw: unknown): ReturnType<typeof readOwnBoundaries> {
  const read = fileSchema.safeParse(raw);
  return read.success
    ? readOwnBoundaries(read.data.facts, read.data.outlines)
    : { fault: explain(read.error) };
}
