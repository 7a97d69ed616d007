import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { createEntities } from '#shared/commands/create-entities.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { reassess } from '#shared/engine/reassessment/reassess.ts';
import { actionSchema } from '#shared/model/action.ts';
import type { Model } from '#shared/model/model.ts';
import { actionList } from '#shared/programme/action-list.ts';
import { findingSourceId } from '#shared/programme/finding-source.ts';
import { arbitraryModel } from '#tests/support/arbitrary.ts';
import { aPlant, TODAY, type PlantRows } from '#tests/support/plant.ts';

const list = (model: Model) => actionList(model, reassess(model, null, '', TODAY), TODAY);
const listed = (rows: PlantRows) =>
  list(aPlant(rows)).map(({ reason, id, findingId, isOverdue }) =>
    [reason, findingId ?? id, isOverdue ? 'overdue' : ''].filter(Boolean).join(' '),
  );

const finding = { id: 'F', text: 'No log' };
const status = { id: '2-1//ORG 1.1', part: '2-1', party: '', itemId: 'ORG 1.1' };

describe('the list of actions', () => {
  it.each<[string, PlantRows, readonly string[]]>([
    ['an open action', { action: [{ id: 'A', due: '2026-11-22' }] }, ['action A overdue']],
    ['an action due today, which is not late', { action: [{ id: 'A', due: TODAY }] }, ['action A']],
    [
      'no action that is done or dropped',
      {
        action: [
          { id: 'A', status: 'done' },
          { id: 'B', status: 'dropped' },
        ],
      },
      [],
    ],
    ['a finding without an action', { audit: [{ id: 'U', findings: [finding] }] }, ['finding F']],
    ['no finding that is a note', { audit: [{ id: 'U', findings: [{ ...finding, severity: 'note' }] }] }, []],
    [
      'no finding with an action, even a done one',
      {
        audit: [{ id: 'U', findings: [finding] }],
        action: [{ id: 'A', status: 'done', source: { kind: 'finding', id: findingSourceId('U', 'F') } }],
      },
      [],
    ],
    [
      'a finding whose action was dropped',
      {
        audit: [{ id: 'U', findings: [finding] }],
        action: [{ id: 'A', status: 'dropped', source: { kind: 'finding', id: findingSourceId('U', 'F') } }],
      },
      ['finding F'],
    ],
    ['a review that was not held', { review: [{ id: 'R', due: '2027-01-01' }] }, ['review R']],
    ['no review that was held', { review: [{ id: 'R', due: '2026-01-01', held: '2026-01-02' }] }, []],
    [
      'a training that is due again',
      { programmeRecord: [{ id: 'P', kind: 'training', due: '2026-11-01' }] },
      ['record P overdue'],
    ],
    ['no policy that is due later', { programmeRecord: [{ id: 'P', kind: 'policy', due: '2026-11-24' }] }, []],
    ['a measure that is late', { countermeasure: [{ id: 'M', due: '2026-10-01' }] }, ['countermeasure M overdue']],
    [
      'no measure that is due later or rejected',
      {
        countermeasure: [
          { id: 'M', due: '2027-10-01' },
          { id: 'N', due: '2026-10-01', status: 'rejected' },
        ],
      },
      [],
    ],
    ['a measure that is done without evidence', { countermeasure: [{ id: 'M', status: 'done' }] }, ['evidence M']],
    [
      'an item that is met without evidence',
      { programmeStatus: [{ ...status, status: 'met' }] },
      [`evidence ${status.id}`],
    ],
    ['no item that is met with evidence', { programmeStatus: [{ ...status, status: 'met', evidence: 'DOC-1' }] }, []],
    ['an open trigger', { trigger: [{ id: 'T', kind: 'other', text: 'x' }] }, ['trigger T']],
    [
      'no trigger that a held review answered',
      { trigger: [{ id: 'T', kind: 'other' }], review: [{ id: 'R', held: TODAY, triggerIds: ['T'] }] },
      [],
    ],
  ])('holds %s', (_what, rows, expected) => {
    expect(listed(rows)).toEqual(expected);
  });

  it('asks after every scenario of an incident, and no more once that is answered', () => {
    const scenario = [
      { id: 'S1', likelihood: 'l1' },
      { id: 'S2', likelihood: 'l1' },
    ];
    const asking = aPlant({
      scenario,
      incident: [{ id: 'I', name: 'Worm', day: '2026-11-01', scenarioIds: ['S1', 'S2'] }],
    });
    const [first, second] = list(asking);
    expect([first?.reason, second?.reason]).toEqual(['likelihood', 'likelihood']);
    const trigger = [{ id: first!.id, kind: 'incident', closedOn: TODAY }];
    const answered = { ...asking, trigger: aPlant({ trigger }).trigger };
    expect(list(answered).map(({ id }) => id)).toEqual([second!.id]);
  });

  it('is by day, each thing once, and every open action is in it; it changes nothing', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const entries = list(model);
        const days = entries.map(({ due }) => due ?? '9999-99-99');
        expect(days).toEqual([...days].sort());
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        const open = [...model.action.values()].filter((one) => one.status === 'open' || one.status === 'doing');
        expect(
          entries
            .filter(({ reason }) => reason === 'action')
            .map(({ id }) => id)
            .sort(),
        ).toEqual(open.map(({ id }) => id).sort());
        for (const { due, isOverdue } of entries) expect(isOverdue).toBe(due !== null && due < TODAY);
      }),
    );
  });

  it('loses a finding the moment an action is made of it, and gets it back when that is dropped', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const entry = list(model).find(({ reason }) => reason === 'finding');
        if (!entry) return;
        const source = { kind: 'finding' as const, id: findingSourceId(entry.id, entry.findingId ?? '') };
        const entity = actionSchema.parse({ id: 'made-of-it', source });
        const made = runCommand(model, createEntities([{ kind: 'action', entity }]));
        if (!made.ok) throw new Error('refused');
        const keys = (now: Model) => list(now).map(({ key }) => key);
        expect(keys(made.value.model)).not.toContain(entry.key);
        const dropped = runCommand(made.value.model, editEntity('action', 'made-of-it', { status: 'dropped' }));
        expect(dropped.ok && keys(dropped.value.model)).toContain(entry.key);
      }),
    );
  });
});
