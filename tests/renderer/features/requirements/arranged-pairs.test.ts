import { standingOf } from '#shared/engine/requirement-standing.ts';
import { describe, expect, it } from 'vitest';
import { arrangedPairs } from '#renderer/features/requirements/arranged-pairs.ts';
import { boardColumns } from '#renderer/features/requirements/columns.ts';
import { askedOf, pairOf } from '#renderer/features/requirements/pairs.ts';
import type { RequirementsView, ShownPart } from '#renderer/state/requirements-view.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import type { PlantRows } from '#tests/support/plant.ts';
import { aBoard, pairsAt, Z } from './board.ts';

const rows: PlantRows = {
  zone: [{ id: 'Z', slTarget: { vector: [2, 1, 0, 0, 0, 0, 0], rationale: '' } }],
  countermeasure: [{ id: 'M-7', status: 'planned', requirementIds: ['SR 1.4'], subjects: [Z] }],
  requirementStatus: [
    { subject: Z, requirementId: 'SR 1.1', status: 'met' },
    { subject: Z, requirementId: 'SR 1.1 RE 1', status: 'partly' },
    { subject: Z, requirementId: 'SR 1.1 RE 2', status: 'not-met' },
    { subject: Z, requirementId: 'SR 1.2', status: 'not-applicable', rationale: 'no software' },
    { subject: Z, requirementId: 'SR 1.3', status: 'not-applicable' },
  ],
};
const board = aBoard(rows);
const everything = { part: 'all', level: null, fr: null, text: '', sort: null } as const;
const asked = theCatalog().requirements.filter(
  ({ fr, minSL }) => (fr === 'IAC' && minSL <= 2) || (fr === 'UC' && minSL === 1),
);

function shown(view: Partial<RequirementsView>, context = board): string[] {
  const pairs = arrangedPairs(pairsAt(Z), boardColumns.subject, context, { ...everything, ...view });
  return pairs.map(({ requirement }) => requirement.id);
}

describe('the requirements that are listed', () => {
  it.each<[ShownPart, string[]]>([
    ['partly', ['SR 1.1 RE 1']],
    ['not-met', ['SR 1.1 RE 2']],
    ['met', ['SR 1.1']],
    ['not-applicable', ['SR 1.2', 'SR 1.3']],
    ['reason-missing', ['SR 1.3']],
    ['asked', asked.map(({ id }) => id)],
    ['open', asked.map(({ id }) => id).filter((id) => id !== 'SR 1.1' && id !== 'SR 1.2')],
    ['not-assessed', asked.map(({ id }) => id).filter((id) => !/^SR 1\.(1( RE 1)?|2|3)$/.test(id))],
    ['all', theCatalog().requirements.map(({ id }) => id)],
  ])('are narrowed to what is %s', (part, ids) => {
    expect(shown({ part })).toEqual(ids);
  });

  it('are as many as the engine calls open', () => {
    expect(shown({ part: 'open' })).toEqual(board.resultOf(Z)?.openRequirements);
  });

  it('are narrowed by level, FR and any word', () => {
    expect(shown({ level: 4, fr: 'RA' })).toEqual(
      theCatalog()
        .requirements.filter(({ fr, minSL }) => fr === 'RA' && minSL === 4)
        .map(({ id }) => id),
    );
    expect(shown({ text: 'm-7 planned' })).toEqual(['SR 1.4']);
    expect(shown({ text: 'human user identification' })).toEqual(['SR 1.1']);
    expect(shown({ text: 'no software' })).toEqual(['SR 1.2']);
  });

  it('are all listed where no SL-T is known, and none is called open', () => {
    const unknown = aBoard({ zone: [{ id: 'Z' }] });
    expect(shown({ part: 'asked' }, unknown)).toHaveLength(theCatalog().requirements.length);
    expect(shown({ part: 'open' }, unknown)).toEqual([]);
  });

  it('are sorted by a column, both ways', () => {
    expect(shown({ fr: 'IAC', sort: { columnId: 'status', isDescending: false } }).slice(0, 5)).toEqual([
      'SR 1.1',
      'SR 1.1 RE 1',
      'SR 1.1 RE 2',
      'SR 1.2',
      'SR 1.3',
    ]);
    expect(shown({ sort: { columnId: 'requirement', isDescending: true } })[0]).toBe(
      theCatalog().requirements.at(-1)?.id,
    );
    const levels = shown({ sort: { columnId: 'level', isDescending: false } }).map(
      (id) => theCatalog().requirements.find((one) => one.id === id)?.minSL,
    );
    expect(levels).toEqual([...levels].sort());
  });
});

describe('a requirement at a subject', () => {
  const [first] = theCatalog().requirements;
  it('knows whether SL-T asks for it', () => {
    const at = (id: string) =>
      askedOf(
        pairsAt(Z).find(({ requirement }) => requirement.id === id)!,
        board,
      );
    expect([at('SR 1.1'), at('SR 1.1 RE 2'), at('SR 7.1')]).toEqual(['asked', 'beyond', 'beyond']);
    expect(askedOf(pairOf({ kind: 'zone', id: 'gone' }, first!), board)).toBe('unknown');
  });

  it('stands nowhere until somebody assessed it', () => {
    expect(standingOf(undefined)).toBe('not-assessed');
  });
});
