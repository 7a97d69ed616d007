import { decisionFields, functionField, vulnerabilityField } from '#renderer/features/register/card/card-fields.ts';
import { enabledColumn } from '#renderer/features/register/level-columns.ts';
import { registerContext } from '#renderer/features/register/register-context.ts';
import { assess } from '#shared/engine/assess.ts';
import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import { scenarioSchema, type Scenario } from '#shared/model/scenario.ts';
import { MAX_NOTE_LENGTH } from '#shared/model/text.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const plantFile = new URL('../../../golden/water-plant.iecmodel.json', import.meta.url);
const reading = parseExchange(JSON.parse(readFileSync(plantFile, 'utf8')), defaultPolicy(theCatalog(), 'en'));
if (!reading.ok) throw new Error(JSON.stringify(reading.error));
const { model } = reading.value;
const context = registerContext(model, assess(model, theCatalog()), theCatalog(), {
  locale: 'en',
  word: (key) => key,
});
const blank = scenarioSchema.parse({ id: 'R-1' });

/** A scenario after a text was put into a field. */
function put(scenario: Scenario, field: typeof vulnerabilityField, text: string): Scenario {
  const fields = field.read?.(text, scenario, context);
  if (!fields?.ok) throw new Error(`refused: ${text}`);
  return { ...scenario, ...fields.value };
}

test('a decision grows part by part, and is none when nothing of it is left', () => {
  const decided = put(put(blank, decisionFields.by, ' Y. Sato '), decisionFields.reason, 'Budget');
  expect(decided.decision).toEqual({ by: 'Y. Sato', at: '', reason: 'Budget' });
  expect(decisionFields.by.text(decided, context)).toBe('Y. Sato');
  expect(put(put(decided, decisionFields.by, ''), decisionFields.reason, '').decision).toBeNull();
});

test('an enabled consequence stands apart from the direct one of its category', () => {
  const [category] = context.policy.consequenceCategories;
  const [level] = context.policy.consequenceLevels;
  if (!category || !level) throw new Error('the plant has no scale');
  const column = enabledColumn(category);
  const rated = put({ ...blank, consequences: { [category.id]: 'own' } }, column, level.id);
  expect(rated).toMatchObject({
    consequences: { [category.id]: 'own' },
    enabledConsequences: { [category.id]: level.id },
  });
  expect(put(rated, column, '').enabledConsequences).toEqual({});
});

test('what cannot stand in a field is refused with its reason', () => {
  expect(vulnerabilityField.read?.('x'.repeat(MAX_NOTE_LENGTH + 1), blank, context)).toMatchObject({
    ok: false,
    error: { key: 'tooLong' },
  });
  expect(functionField.read?.('no such function', blank, context)).toMatchObject({
    ok: false,
    error: { key: 'notFound' },
  });
  expect(put({ ...blank, essentialFunctionId: 'EF-9' }, functionField, '').essentialFunctionId).toBeNull();
});
