import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  canRun,
  handleMenuCommands,
  isOn,
  runMenuCommand,
  tellTargets,
  type CommandHandlers,
} from '#renderer/state/menu-handlers.ts';
import { select } from '#renderer/state/view-store.ts';

let stops: (() => void)[] = [];
const done: string[] = [];
const on = (handlers: CommandHandlers): void => void stops.push(handleMenuCommands(handlers));
const note = (what: string) => () => void done.push(what);

beforeEach(() => void done.splice(0));
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  select([]);
});

test('a command that nobody on screen knows is not carried out', () => {
  expect({ can: canRun('view.fit'), ran: runMenuCommand('view.fit') }).toEqual({ can: false, ran: false });
});

test('the latest on screen wins, until it lets go', () => {
  on({ 'view.fit': note('first') });
  const stop = handleMenuCommands({ 'view.fit': note('second') });
  runMenuCommand('view.fit');
  stop();
  runMenuCommand('view.fit');
  expect(done).toEqual(['second', 'first']);
});

test('what cannot be done now is known, and does nothing', () => {
  let isEnabled = false;
  on({ 'edit.redo': { run: note('redo'), isEnabled: () => isEnabled } });
  expect({ can: canRun('edit.redo'), ran: runMenuCommand('edit.redo') }).toEqual({ can: false, ran: true });
  isEnabled = true;
  expect({ can: canRun('edit.redo'), ran: runMenuCommand('edit.redo') }).toEqual({ can: true, ran: true });
  expect(done).toEqual(['redo']);
});

test('a switch says whether it is on; other commands have nothing to say', () => {
  on({ 'view.findings': { run: note('toggle'), isOn: () => true }, 'view.fit': note('fit') });
  expect([isOn('view.findings'), isOn('view.fit'), isOn('file.save')]).toEqual([true, null, null]);
});

describe('a command that acts on what is selected', () => {
  const zone = { kind: 'zone', id: 'Z1' } as const;
  const asset = { kind: 'asset', id: 'A1' } as const;
  const source = { kind: 'threatSource', id: 'T1' } as const;
  test.each([
    ['edit.delete', [], false],
    ['edit.delete', [zone], true],
    ['edit.delete', [zone, asset], true],
    ['edit.delete', [source], false],
    ['edit.rename', [zone], true],
    ['edit.rename', [zone, asset], false],
    ['insert.zoneInside', [asset], false],
    ['insert.zone', [], true],
  ] as const)('%s with %o selected: %s', (command, selection, expected) => {
    on({ [command]: note(command) });
    select(selection);
    expect(canRun(command)).toBe(expected);
    runMenuCommand(command);
    expect(done).toEqual(expected ? [command] : []);
  });

  test('hears of more than entities where somebody tells', () => {
    on({ 'edit.rename': note('rename') });
    stops.push(tellTargets(() => ['external']));
    expect(canRun('edit.rename')).toBe(true);
    stops.pop()?.();
    expect(canRun('edit.rename')).toBe(false);
  });
});
