import {
  catalogView,
  goBack,
  goForward,
  openEntry,
  searchCatalog,
  toggleSection,
} from '#renderer/state/catalog-view.ts';
import { beforeEach, expect, test } from 'vitest';

const page = () => catalogView.getState().page;
const open = (id: string) => openEntry({ section: 'sr', id });

beforeEach(() => catalogView.setState(catalogView.getInitialState(), true));

test('the way back leads over what was shown, the way forth returns', () => {
  open('SR 1.1');
  open('SR 1.2');
  open('SR 1.2');
  open('SR 1.3');
  goBack();
  expect(page()).toBe('sr/SR 1.2');
  goBack();
  goBack();
  expect(page()).toBe('sr/SR 1.1');
  goForward();
  expect(page()).toBe('sr/SR 1.2');
  open('SR 2.1');
  goForward();
  expect(page()).toBe('sr/SR 2.1');
  goBack();
  expect(page()).toBe('sr/SR 1.2');
});

test('sections unfold while nothing is searched, and hits fold away until something else is', () => {
  toggleSection('sr');
  expect([...catalogView.getState().unfolded]).toEqual(['sr']);
  searchCatalog('auth');
  toggleSection('sr');
  expect([...catalogView.getState().folded]).toEqual(['sr']);
  searchCatalog('authe');
  expect(catalogView.getState().folded.size).toBe(0);
  searchCatalog('');
  toggleSection('sr');
  expect(catalogView.getState().unfolded.size).toBe(0);
});
