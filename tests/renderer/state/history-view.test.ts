import { beforeEach, expect, test } from 'vitest';
import { filterHistory, historyView, openHistoryOf, showWholeHistory } from '#renderer/state/history-view.ts';
import { goTo, viewStore } from '#renderer/state/view-store.ts';

const filter = () => historyView.getState().filter;

beforeEach(() => {
  historyView.setState(historyView.getInitialState());
  goTo('canvas');
});

test('the history of one element lets the filters of an earlier look go', () => {
  filterHistory({ who: 'Ana' });
  openHistoryOf({ kind: 'zone', id: 'Z1' });
  expect(filter()).toEqual({ who: null, kind: 'zone', id: 'Z1' });
  expect(viewStore.getState().place).toBe('history');
});

test('the whole history is the way back, and a look of its own', () => {
  openHistoryOf({ kind: 'zone', id: 'Z1' });
  const { asked } = historyView.getState();
  showWholeHistory();
  expect(filter()).toEqual({ who: null, kind: null, id: null });
  expect(historyView.getState().asked).not.toBe(asked);
});

test('who filters keeps the keys in the filter', () => {
  openHistoryOf({ kind: 'zone', id: 'Z1' });
  expect(historyView.getState().isFocusDue).toBe(true);
  filterHistory({ id: 'Z2' });
  expect(historyView.getState()).toMatchObject({ filter: { kind: 'zone', id: 'Z2' }, isFocusDue: false });
});
