import { expect, test } from 'vitest';
import { explanationText } from '#renderer/explain/explanation-text.ts';
import { because } from '#shared/engine/explain/explanation.ts';

test('an explanation as text has one line per reason, further in the deeper it lies', () => {
  const tree = because('risk.product', { score: 12 }, [
    because('consequence.highest', { level: 4 }, [because('consequence.category', { level: 4 })]),
    because('likelihood.stated', { level: 3 }),
  ]);
  const say = (key: string, params: object) => `${key} ${JSON.stringify(params)}`;
  expect(explanationText(tree, say)).toBe(
    [
      'explain:risk.product {"score":12}',
      '  explain:consequence.highest {"level":4}',
      '    explain:consequence.category {"level":4}',
      '  explain:likelihood.stated {"level":3}',
    ].join('\n'),
  );
});
