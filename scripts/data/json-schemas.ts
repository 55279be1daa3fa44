import { z } from "zod";
import { COLLECTIONS, envelopeSchema, RECORD_SCHEMAS } from "../../src/domain/data-file.ts";

/** JSON Schema files for other tools, by file name, generated from the schemas that the product uses. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    COLLECTIONS.map((collection) => {
      const file = envelopeSchema(collection).extend({
        [collection]: z.array(RECORD_SCHEMAS[collection]),
      });
      const schema = z.toJSONSchema(file, { io: "input" });
      return [`${collection}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
