import { exchangeSchema } from '#shared/exchange/exchange-schema.ts';
import { ok } from '#shared/result.ts';
import { EXIT, type Verb } from '../verb.ts';

/** `zonduit schema`: the JSON Schema of the exchange form. */
export const schemaVerb: Verb = {
  positionals: [],
  options: { json: {} },
  run(_args, context) {
    context.print(`${JSON.stringify(exchangeSchema(), null, 2)}\n`);
    return ok(EXIT.good);
  },
};
