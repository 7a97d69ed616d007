import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  canRun,
  handleMenuCommands,
  isOn,
  runMenuCommand,
  tellTargets,
  tellUsualTargets,
  type CommandHandlers,
} from '#renderer/state/menu-handlers.ts';

let stops: (() => void)[] = [];
const done: string[] = [];
const on = (handlers: CommandHandlers): void => void stops.push(handleMenuCommands(handlers));
const note = (what: string) => () => void done.push(what);

beforeEach(() => void done.splice(0));
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
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
  test.each([
    ['edit.delete', [], false],
    ['edit.delete', ['zone'], true],
    ['edit.delete', ['zone', 'asset'], true],
    ['edit.delete', ['threatSource'], false],
    ['edit.rename', ['external'], true],
    ['edit.rename', ['zone', 'asset'], false],
    ['insert.zoneInside', ['asset'], false],
    ['insert.zone', [], true],
  ] as const)('%s with %o selected: %s', (command, kinds, expected) => {
    on({ [command]: note(command) });
    stops.push(tellTargets(() => kinds));
    expect(canRun(command)).toBe(expected);
    runMenuCommand(command);
    expect(done).toEqual(expected ? [command] : []);
  });

  test('counts what is selected elsewhere where it acts on entities anywhere', () => {
    on({ 'view.historyOf': note('history'), 'edit.delete': note('delete') });
    tellUsualTargets(() => ['scenario']);
    stops.push(
      tellTargets(() => []),
      () => tellUsualTargets(() => []),
    );
    expect([canRun('view.historyOf'), canRun('edit.delete')]).toEqual([true, false]);
    tellUsualTargets(() => ['scenario', 'countermeasure']);
    expect(canRun('view.historyOf')).toBe(false);
  });

  test('asks the latest who tells, whoever came first', () => {
    on({ 'edit.rename': note('rename') });
    expect(canRun('edit.rename')).toBe(false);
    tellUsualTargets(() => []);
    const stop = tellTargets(() => ['zone']);
    expect(canRun('edit.rename')).toBe(true);
    tellUsualTargets(() => []);
    expect(canRun('edit.rename')).toBe(true);
    stop();
    expect(canRun('edit.rename')).toBe(false);
  });
});
