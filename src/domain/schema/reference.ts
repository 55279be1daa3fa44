import { z } from "zod";
import {
  actorIdSchema,
  claimantIdSchema,
  eventIdSchema,
  placeIdSchema,
  propositionIdSchema,
  quantitySchema,
} from "../ids.ts";
import { rowOfId } from "../data-set.ts";
import { OTHER_TYPE } from "../dimension.ts";
import { ACTOR_KINDS, EVENT_TYPES, PLACE_KINDS, RELIABILITIES } from "../vocabularies.ts";

/** An armed group, a state or one of its bodies. `aliases` as the texts write them. */
export const actorSchema = z.strictObject({
  id: actorIdSchema,
  name: z.string().min(1),
  short: z.string().min(1),
  kind: z.enum(ACTOR_KINDS),
  aliases: z.array(z.string().min(1)),
  parent: actorIdSchema.nullable(),
  note: z.string().min(1).optional(),
});
export type Actor = z.infer<typeof actorSchema>;

/**
 * Who a document says said it. `actor` links a claimant who is an actor as well; `upstream` is the
 * claimant for whom this one speaks, so that the two are one voice.
 */
export const claimantSchema = z.strictObject({
  id: claimantIdSchema,
  name: z.string().min(1),
  kind: z.enum([
    "person",
    "state",
    "state-body",
    "international-body",
    "armed-group",
    "unnamed",
    // Named by a data set as the source of its rows; it does not say what it is.
    "unsorted",
  ]),
  actor: actorIdSchema.nullable(),
  upstream: claimantIdSchema.nullable().default(null),
  reliability: z.enum(RELIABILITIES).default("F"),
  note: z.string().min(1).optional(),
});
export type Claimant = z.infer<typeof claimantSchema>;

/**
 * A place. `admin1` is the ISO 3166-2 code of the unit that a district, city, facility or area lies
 * in; `members` are the admin1 units of a region and `basis` says on what ground; `sides` are the
 * two countries of a border.
 */
export const placeSchema = z
  .strictObject({
    id: placeIdSchema,
    name: z.string().min(1),
    kind: z.enum(PLACE_KINDS),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    admin1: placeIdSchema.nullable(),
    members: z.array(placeIdSchema).optional(),
    basis: z.string().min(1).optional(),
    sides: z.tuple([placeIdSchema, placeIdSchema]).optional(),
    aliases: z.array(z.string().min(1)),
  })
  .superRefine((place, context) => {
    const wrong = (message: string) => context.addIssue({ code: "custom", message });
    if (
      ["district", "city", "facility", "area"].includes(place.kind) &&
      !place.admin1 &&
      place.country
    )
      if (["AF", "PK"].includes(place.country))
        wrong("a place inside AF or PK names its admin1 unit");
    if (place.kind === "region" && !(place.members && place.basis))
      wrong("a region lists its member units and on what basis");
    if (place.kind === "border" && !place.sides) wrong("a border names its two sides");
    if (place.kind !== "region" && place.members) wrong("only a region has members");
  });
export type Place = z.infer<typeof placeSchema>;

const propositionFields = { id: propositionIdSchema, question: z.string().min(1) };

/**
 * A question on which claims take sides (`stance`) or give values (`value`). The values are those
 * of the claims' figures of one `quantity`; `notSameAs` names quantities that look alike and count
 * something else.
 */
export const propositionSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...propositionFields,
    kind: z.literal("stance"),
    supports: z.string().min(1),
    denies: z.string().min(1),
  }),
  z.strictObject({
    ...propositionFields,
    kind: z.literal("value"),
    quantity: quantitySchema,
    notSameAs: z.array(z.strictObject({ quantity: quantitySchema, why: z.string().min(1) })),
  }),
]);
export type Proposition = z.infer<typeof propositionSchema>;

/** Something said to have happened. It has no place or time of its own: its claims have. */
export const eventSchema = z
  .strictObject({
    id: eventIdSchema,
    title: z.string().min(1),
    type: z.enum([...EVENT_TYPES, OTHER_TYPE]),
  })
  .refine(({ id, type }) => type !== OTHER_TYPE || rowOfId(id) !== null, {
    message: "only a row of a data set has a type that is not among these",
    path: ["type"],
  });
