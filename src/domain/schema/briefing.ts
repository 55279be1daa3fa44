import { z } from "zod";
import { ANNOTATION_LIMITS, LAYOUTS, TLP_LABELS } from "../briefing.ts";
import { NAME_LANGUAGES } from "../view.ts";

const line = z.string().regex(/^[^\n]*$/u, "must be one line");
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** The fields of the front matter, each checked by itself. An empty field is its default. */
export const briefingHeadSchema = {
  title: line,
  author: line,
  date: z.union([z.literal("").transform(() => null), z.iso.date()]),
  tlp: z.union([
    z.literal("").transform(() => null),
    z.preprocess(
      (value) => (typeof value === "string" ? value.replace(/^TLP:/u, "") : value),
      z.enum(TLP_LABELS),
    ),
  ]),
  banner: line,
  language: z.enum(NAME_LANGUAGES),
} as const;

const annotationSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), at: position, text: z.string().min(1) }),
  z.strictObject({ kind: z.literal("arrow"), from: position, to: position }),
  z.strictObject({
    kind: z.literal("circle"),
    at: position,
    kilometres: z.number().positive().max(ANNOTATION_LIMITS.kilometres),
  }),
  z.strictObject({
    kind: z.literal("freehand"),
    path: z.array(position).min(2).max(ANNOTATION_LIMITS.points),
  }),
]);

/** The settings of a slide: its fenced block `attest`. */
export const slideBlockSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[\w.-]{1,64}$/u, "must be letters, digits, dots and dashes")
    .optional(),
  layout: z.enum(LAYOUTS).optional(),
  shown: z
    .strictObject({
      data: z.string().regex(/^[0-9a-f]{64}$/u, "must be a SHA-256 in hex"),
      numbers: z.record(z.string(), z.int().nonnegative()),
    })
    .optional(),
  annotations: z.array(annotationSchema).max(ANNOTATION_LIMITS.annotations).optional(),
});
