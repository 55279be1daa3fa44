import { z } from "zod";
import {
  actorIdSchema,
  claimantIdSchema,
  claimIdSchema,
  documentIdSchema,
  eventIdSchema,
  placeIdSchema,
  propositionIdSchema,
  quantitySchema,
} from "../ids.ts";
import {
  ACTOR_ROLES,
  CLAIM_KINDS,
  CREDIBILITIES,
  MODALITIES,
  PLACE_ROLES,
  RELATIONS,
  STANCES,
} from "../vocabularies.ts";
import { isDataSetId } from "../data-set.ts";
import { parseWhen } from "../edtf.ts";
import { countWords, isWholeSentence } from "../quote.ts";

/** W3C TextQuoteSelector: `prefix + exact + suffix` stands verbatim in the paragraph. */
const quoteSchema = z
  .strictObject({
    exact: z
      .string()
      .refine(
        (text) => countWords(text) >= 3 && countWords(text) <= 12,
        "a quote has 3 to 12 words",
      ),
    prefix: z.string(),
    suffix: z.string(),
  })
  .refine(
    // Prefix and suffix are empty only at the ends of a paragraph, so they show where sentences end.
    ({ prefix, exact, suffix }) => !isWholeSentence(prefix + exact + suffix, exact),
    "a quote is never a whole sentence",
  );

export const whenSchema = z.strictObject({
  edtf: z
    .string()
    .refine((text) => parseWhen(text) !== null, "not a date in EDTF (ISO 8601-2)")
    .nullable(),
  stated: z.string().min(1),
  basis: z.string().min(1),
});

export const figureSchema = z
  .strictObject({
    quantity: quantitySchema,
    low: z.number().nullable(),
    best: z.number().nullable(),
    high: z.number().nullable(),
    stated: z.string().min(1),
  })
  .refine(
    (figure) => figure.low !== null || figure.best !== null || figure.high !== null,
    "a figure gives at least one of low, best, high",
  );
export type Figure = z.infer<typeof figureSchema>;

/** One assertion that one document makes: the atom of the product. */
export const claimSchema = z
  .strictObject({
    id: claimIdSchema,
    document: documentIdSchema,
    locator: z.strictObject({
      paragraph: z.int().positive(),
      /** Of a text as `quoteSchema` has it; of a row of a data set whatever its cell says. */
      quote: z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
    }),
    /** Empty: the document's own voice. */
    claimants: z.array(claimantIdSchema),
    modality: z.enum(MODALITIES),
    kind: z.enum(CLAIM_KINDS),
    summary: z.string().min(1),
    about: eventIdSchema.nullable(),
    actors: z.array(z.strictObject({ actor: actorIdSchema, role: z.enum(ACTOR_ROLES) })),
    places: z.array(z.strictObject({ place: placeIdSchema, role: z.enum(PLACE_ROLES) })),
    when: whenSchema.nullable(),
    figures: z.array(figureSchema),
    propositions: z.array(
      z.strictObject({ proposition: propositionIdSchema, stance: z.enum(STANCES) }),
    ),
    /** Who is said to do what to whom; `from` and `to` stand among the claim's actors. */
    relations: z
      .array(
        z.strictObject({ from: actorIdSchema, relation: z.enum(RELATIONS), to: actorIdSchema }),
      )
      .default([]),
    /** Admiralty credibility; 6 "cannot be judged" where no reason is given. */
    credibility: z.union(CREDIBILITIES.map((value) => z.literal(value))).default(6),
  })
  .superRefine(({ document, locator, figures }, context) => {
    // A row of a data set says what its file says; coders can be held to the rules of coding.
    if (isDataSetId(document)) return;
    figures.forEach(({ low, high }, at) => {
      if ((low ?? -Infinity) > (high ?? Infinity))
        context.addIssue({
          code: "custom",
          message: "low is not above high",
          path: ["figures", at],
        });
    });
    for (const { message, path } of quoteSchema.safeParse(locator.quote).error?.issues ?? [])
      context.addIssue({ code: "custom", message, path: ["locator", "quote", ...path] });
  })
  .refine((claim) => claim.id.startsWith(`${claim.document}-p${claim.locator.paragraph}-`), {
    message: "the id names its document and paragraph",
  })
  .refine(
    ({ actors, relations }) =>
      relations.every(({ from, to }) =>
        [from, to].every((end) => actors.some(({ actor }) => actor === end)),
      ),
    "both ends of a relation stand among the claim's actors",
  );
export type Claim = z.infer<typeof claimSchema>;
