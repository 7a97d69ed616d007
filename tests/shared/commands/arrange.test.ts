import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { group, lock, setLayers, ungroup, unlock } from '#shared/commands/arrange.ts';
import { runCommand, type Command } from '#shared/commands/command.ts';
import { newDiagram, removeDiagram, renameDiagram, showOnDiagram } from '#shared/commands/diagrams.ts';
import { createNote, editNote } from '#shared/commands/notes.ts';
import { placeAll, type Place } from '#shared/commands/place.ts';
import { applyDiff, reverseDiff } from '#shared/diff/model-diff.ts';
import { toExchange } from '#shared/exchange/to-exchange.ts';
import type { Model } from '#shared/model/model.ts';
import { after } from '#tests/support/drawing.ts';
import { smallPlant } from '#tests/support/small-plant.ts';

const box = { x: 4, y: 8, width: 300, height: 200 };
const zone = (subjectId: string): Place => ({ kind: 'zone', subjectId, ...box });
const text = (model: Model) => JSON.stringify(toExchange(model));

describe('what a hand does on a diagram', () => {
  const { placement } = smallPlant();

  it('groups and ungroups, and leaves places as they are', () => {
    const grouped = after(smallPlant(), group('main', 'G', [zone('Z1'), zone('Z3')]));
    expect(grouped.placement.get('main/zone:Z1')).toEqual({ ...placement.get('main/zone:Z1'), groupId: 'G' });
    const loose = after(grouped, ungroup('main', [zone('Z1'), zone('Z3')]));
    expect(text(loose)).toBe(text(smallPlant()));
  });

  it('locks and unlocks', () => {
    const locked = after(smallPlant(), lock('main', [zone('Z1')]));
    expect(locked.placement.get('main/zone:Z1')?.isLocked).toBe(true);
    expect(text(after(locked, unlock('main', [zone('Z1')])))).toBe(text(smallPlant()));
  });

  it('lays before and behind', () => {
    const laid = after(
      smallPlant(),
      setLayers('main', [
        { ...zone('Z1'), layer: 3 },
        { ...zone('Z3'), layer: -2 },
      ]),
    );
    expect(['Z1', 'Z2', 'Z3'].map((id) => laid.placement.get(`main/zone:${id}`)?.layer)).toEqual([3, 0, -2]);
  });

  it('gives what has no place yet the one that it was seen at', () => {
    const made = after(smallPlant(), group('D1', 'G', [zone('Z2')]));
    expect(made.placement.get('D1/zone:Z2')).toMatchObject({ ...box, groupId: 'G', isLocked: false, layer: 0 });
  });

  it('stays when things are moved afterwards', () => {
    const moved = after(smallPlant(), placeAll('D1', [{ kind: 'note', subjectId: 'N1', ...box }]));
    expect(moved.placement.get('D1/note:N1')).toMatchObject({ ...box, groupId: 'G1', isLocked: true, layer: -1 });
  });

  it('refuses a layer that is out of range', () => {
    expect(runCommand(smallPlant(), setLayers('main', [{ ...zone('Z1'), layer: 1001 }])).ok).toBe(false);
  });
});

describe('diagrams', () => {
  const made = { id: 'D2', name: 'Area', zoneIds: ['Z2'], description: '' };

  it('are added, named and removed with all that stands on them', () => {
    const added = after(smallPlant(), newDiagram(made));
    expect(added.diagram.get('D2')).toEqual(made);
    const named = after(added, renameDiagram('D2', 'Trip area'));
    expect(named.diagram.get('D2')?.name).toBe('Trip area');
    const noted = after(named, createNote({ id: 'N2', diagramId: 'D2', text: 'x', kind: 'note' }, box));
    expect(noted.placement.get('D2/note:N2')).toMatchObject(box);
    expect(text(after(noted, removeDiagram(made)))).toBe(text(smallPlant()));
  });

  it('show more zones, each once; those of the whole plant show all anyway', () => {
    const more = after(smallPlant(), showOnDiagram('D1', ['Z1', 'Z3']));
    expect(more.diagram.get('D1')?.zoneIds).toEqual(['Z2', 'Z3', 'Z1']);
    const whole = after(smallPlant(), newDiagram({ ...made, zoneIds: [] }));
    expect(after(whole, showOnDiagram('D2', ['Z1'])).diagram.get('D2')?.zoneIds).toEqual([]);
  });

  it('refuse a name that the main one has', () => {
    expect(runCommand(smallPlant(), newDiagram({ ...made, id: 'main' })).ok).toBe(false);
  });
});

describe('notes', () => {
  it('change words and kind', () => {
    const edited = after(smallPlant(), editNote('N1', { text: 'Other', kind: 'note' }));
    expect(edited.note.get('N1')).toEqual({ id: 'N1', diagramId: 'D1', text: 'Other', kind: 'note' });
  });

  it('that are not there stay away, and no note is endless', () => {
    expect(text(after(smallPlant(), editNote('nobody', { text: 'x' })))).toBe(text(smallPlant()));
    expect(runCommand(smallPlant(), editNote('N1', { text: 'x'.repeat(4001) })).ok).toBe(false);
  });
});

const subject = fc.constantFrom<Place>(zone('Z1'), zone('Z2'), zone('Z3'), { kind: 'note', subjectId: 'N1', ...box });
const places = fc.array(subject, { maxLength: 4 });
const diagramId = fc.constantFrom('main', 'D1');
const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(diagramId, places, fc.uuid()).map(([id, some, groupId]) => group(id, groupId, some)),
  fc.tuple(diagramId, places).map(([id, some]) => ungroup(id, some)),
  fc.tuple(diagramId, places).map(([id, some]) => lock(id, some)),
  fc.tuple(diagramId, places).map(([id, some]) => unlock(id, some)),
  fc.tuple(diagramId, places, fc.integer({ min: -1002, max: 1002 })).map(([id, some, layer]) =>
    setLayers(
      id,
      some.map((place) => ({ ...place, layer })),
    ),
  ),
  fc.uuid().map((id) => newDiagram({ id, name: id, zoneIds: ['Z1'], description: '' })),
  fc.string().map((name) => renameDiagram('D1', name)),
  fc.constant(removeDiagram({ id: 'D1', name: '' })),
  fc
    .tuple(diagramId, fc.uuid())
    .map(([id, note]) => createNote({ id: note, diagramId: id, text: id, kind: 'note' }, box)),
  fc.string().map((words) => editNote('N1', { text: words })),
);

it('every step can be taken back, one after the other, to the same bytes', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 12 }), (steps) => {
      const texts: string[] = [];
      const diffs = [];
      let model = smallPlant();
      for (const step of steps) {
        const outcome = runCommand(model, step);
        if (!outcome.ok) continue;
        texts.push(text(model));
        diffs.push(outcome.value.diff);
        model = outcome.value.model;
      }
      for (const diff of diffs.toReversed()) {
        model = applyDiff(model, reverseDiff(diff));
        expect(text(model)).toBe(texts.pop());
      }
    }),
  );
});
