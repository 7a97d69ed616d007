import { describe, expect, test } from 'vitest';
import { parseExchange } from '#shared/exchange/parse-exchange.ts';
import { toExchange } from '#shared/exchange/to-exchange.ts';
import { smallPlant } from '#tests/support/small-plant.ts';
import { aPolicy } from '#tests/support/plant.ts';
import { valueOf } from '#tests/support/temp-document.ts';

const head = { format: 'iecmodel-json', version: 1, suc: { name: 'Plant' } };

function problems(json: unknown) {
  const reading = parseExchange(json, aPolicy());
  return reading.ok ? [] : reading.error;
}

describe('diagrams in the exchange form', () => {
  test.each([
    ['placements', { diagramId: 'D', kind: 'external', subjectId: 'V', x: 0, y: 0, width: 9, height: 9 }],
    ['placements', { diagramId: 'main', kind: 'note', subjectId: 'N', x: 0, y: 0, width: 9, height: 9 }],
    ['diagramNotes', { id: 'N', diagramId: 'D' }],
    ['diagrams', { id: 'D', zoneIds: ['Z'] }],
  ])('what one of %s refers to must be there', (list, row) => {
    expect(problems({ ...head, [list]: [row] })).toMatchObject([{ violation: { code: 'dangling-reference' } }]);
  });

  test('no diagram but the main one is called main', () => {
    expect(problems({ ...head, diagrams: [{ id: 'main' }] })).toMatchObject([{ path: 'diagrams[0].id' }]);
  });

  test('come back with their notes and places', () => {
    const json = toExchange(smallPlant());
    expect(json.diagrams).toEqual([{ id: 'D1', name: 'Trip', zoneIds: ['Z2', 'Z3'] }]);
    expect(json.diagramNotes).toEqual([{ id: 'N1', diagramId: 'D1', text: 'Trip chain', kind: 'heading' }]);
    const { model } = valueOf(parseExchange(json, aPolicy()));
    expect(model.placement).toEqual(smallPlant().placement);
  });

  test('of an older document say nothing of groups, locks and layers', () => {
    const placements = [{ diagramId: 'main', kind: 'external', subjectId: 'V', x: 0, y: 0, width: 9, height: 9 }];
    const { model, warnings } = valueOf(parseExchange({ ...head, placements }, aPolicy()));
    expect(warnings).toEqual([]);
    expect([...model.placement.values()]).toMatchObject([{ groupId: null, isLocked: false, layer: 0 }]);
  });
});
