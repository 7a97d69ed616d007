import { describe, expect, it } from 'vitest';
import { boardColumns } from '#renderer/features/requirements/columns.ts';
import { blockChanges, cellChange, sameStatus, takenOver } from '#renderer/features/requirements/edits.ts';
import { readStatus, statusOfKey } from '#renderer/features/requirements/status-words.ts';
import { runCommand } from '#shared/commands/command.ts';
import { setRequirementStatuses, type StatusChange } from '#shared/commands/set-requirement-status.ts';
import type { PlantRows } from '#tests/support/plant.ts';
import { aBoard, pairsAt, word, Z } from './board.ts';

const rows: PlantRows = {
  zone: [{ id: 'Z' }, { id: 'Y' }],
  requirementStatus: [
    { subject: Z, requirementId: 'SR 1.1', status: 'partly', rationale: 'two panels', evidence: 'photo' },
    { subject: Z, requirementId: 'SR 1.2', status: 'met' },
    { subject: { kind: 'zone', id: 'Y' }, requirementId: 'SR 1.2', status: 'not-met' },
    { subject: { kind: 'zone', id: 'Y' }, requirementId: 'SR 1.3', status: 'met' },
  ],
};
const board = aBoard(rows);
const pairs = pairsAt(Z);
const columns = boardColumns.subject;
const at = (id: string) => columns.findIndex((column) => column.id === id);
const column = (id: string) => columns[at(id)]!;

/** What stands at a zone after some changes. */
function after(changes: readonly StatusChange[], zoneId = 'Z'): string[] {
  const outcome = runCommand(board.model, setRequirementStatuses(changes));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return [...outcome.value.model.requirementStatus.values()]
    .filter(({ subject }) => 'id' in subject && subject.id === zoneId)
    .map(({ requirementId, status, rationale, evidence }) =>
      `${requirementId} ${status} ${rationale} ${evidence}`.trim(),
    );
}

function block(row: number, columnId: string, cells: string[][]) {
  return blockChanges(board, { pairs, columns, from: { row, column: at(columnId) }, cells });
}

describe('what is typed as a status', () => {
  it.each([
    ['Met', 'met'],
    ['met', 'met'],
    ['part', 'partly'],
    ['N', 'not-met'],
    ['ｐ', 'partly'],
    ['4', 'not-applicable'],
    ['not-applicable', 'not-applicable'],
    ['', null],
    ['0', null],
    ['–', null],
    ['Not assessed', null],
  ])('%j is %j', (text, status) => {
    expect(readStatus(text, { word })).toEqual({ ok: true, value: status });
  });

  it.each(['perhaps', '9', 'x', 'not'])('%j is none', (text) => {
    expect(readStatus(text, { word })).toEqual({ ok: false, error: { key: 'notFound', params: { typed: text } } });
  });

  it.each([
    ['m', 'met'],
    ['M', 'met'],
    ['２', 'partly'],
    ['u', null],
    ['0', null],
    ['x', undefined],
    ['5', undefined],
  ])('the key %j means %j at once', (key, status) => {
    expect(statusOfKey(key, { word })).toBe(status);
  });
});

describe('a cell', () => {
  it('takes a status and keeps what stands beside it', () => {
    const change = cellChange(pairs[0]!, column('status'), 'met', board);
    expect(change.ok && after([change.value])).toEqual(['SR 1.1 met two panels photo', 'SR 1.2 met']);
  });

  it('takes no rationale where nothing is assessed', () => {
    const [, , unassessed] = pairs;
    expect(cellChange(unassessed!, column('rationale'), 'because', board)).toMatchObject({
      ok: false,
      error: { problem: { key: 'statusFirst' } },
    });
    expect(cellChange(unassessed!, column('rationale'), '', board).ok).toBe(true);
  });

  it('takes no text that is longer than a file can hold', () => {
    expect(cellChange(pairs[0]!, column('evidence'), 'x'.repeat(20_001), board).ok).toBe(false);
  });
});

describe('a block', () => {
  it('is written from left to right, over what nobody edits', () => {
    const changes = block(0, 'requirement', [
      ['SR 9.9', 'title', '1', 'IAC', 'Required', 'n', 'no budget', 'minutes'],
      ['', '', '', '', '', 'Not applicable', 'no panel'],
    ]);
    expect(changes.ok && after(changes.value)).toEqual([
      'SR 1.1 not-met no budget minutes',
      'SR 1.2 met',
      'SR 1.1 RE 1 not-applicable no panel',
    ]);
  });

  it('ends with the last row', () => {
    const changes = block(pairs.length - 1, 'status', [['m'], ['m'], ['m']]);
    expect(changes.ok && changes.value).toHaveLength(1);
  });

  it('is refused whole where one cell does not fit', () => {
    expect(block(0, 'status', [['m'], ['banana'], ['m']])).toMatchObject({
      ok: false,
      error: { text: 'banana', pair: { requirement: { id: pairs[1]!.requirement.id } }, problem: { key: 'notFound' } },
    });
  });

  it('of nothing takes statuses back, or only what is written beside them', () => {
    const whole = block(0, 'status', [['', '', '']]);
    expect(whole.ok && after(whole.value)).toEqual(['SR 1.2 met']);
    const beside = block(0, 'rationale', [['', '']]);
    expect(beside.ok && after(beside.value)).toEqual(['SR 1.1 partly', 'SR 1.2 met']);
  });
});

describe('many at once', () => {
  it('get the same status, and keep their rationale', () => {
    expect(after(sameStatus(pairs.slice(0, 2), 'met'))).toEqual([
      'SR 1.1 met two panels photo',
      'SR 1.2 met',
      'SR 1.1 RE 1 met',
    ]);
    expect(after(sameStatus(pairs, null))).toEqual([]);
  });

  it('are taken over from another zone; what only stands here stays', () => {
    expect(after(takenOver(board.model, Z, { kind: 'zone', id: 'Y' }), 'Y')).toEqual([
      'SR 1.2 met',
      'SR 1.3 met',
      'SR 1.1 partly two panels photo',
    ]);
  });
});
