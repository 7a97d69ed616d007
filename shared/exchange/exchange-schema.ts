import * as z from 'zod';
import { exchangeDocumentSchema } from './document.ts';

/** The JSON Schema (2020-12) of the exchange form, for editors and programs that write it. Keys that start with `_` are free. */
export function exchangeSchema(): object {
  return z.toJSONSchema(exchangeDocumentSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) jsonSchema.patternProperties = { '^_': {} };
    },
  });
}
