import { askSheet, assessDocument } from '#renderer/state/assessment-feed.ts';
import { noticeStore } from '#renderer/state/notices.ts';
import type { FromWorker, ToWorker } from '#renderer/workers/protocol.ts';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';

/** A worker that keeps what it is told, and says what a test has it say. */
class QuietWorker extends EventTarget {
  static told: ToWorker[] = [];
  static only: QuietWorker | null = null;
  constructor() {
    super();
    QuietWorker.only = this;
  }
  postMessage(message: ToWorker): void {
    QuietWorker.told.push(message);
  }
}
vi.stubGlobal('Worker', QuietWorker);
afterAll(() => void vi.unstubAllGlobals());

const say = (data: FromWorker) => QuietWorker.only?.dispatchEvent(new MessageEvent('message', { data }));
const fall = () => QuietWorker.only?.dispatchEvent(Object.assign(new Event('error'), { message: 'no code' }));
const notices = () => noticeStore.getState().notices.map((notice) => (notice.kind === 'info' ? notice.params : null));

/** Asks for what would be taken in; gives the numbers that its answer must bear. */
function ask() {
  const answer = askSheet('take', null);
  const last = QuietWorker.told.at(-1);
  if (last?.type !== 'sheet') throw new Error('the worker was not asked');
  return { answer, session: last.session, request: last.request };
}

beforeEach(() => noticeStore.setState({ notices: [] }));

test('an answer comes to whoever asked', async () => {
  const { answer, ...numbers } = ask();
  say({ type: 'sheet', ...numbers, output: { entities: [], count: 3 } });
  expect(await answer).toEqual({ entities: [], count: 3 });
});

test('a failure ends the waiting, and is told once', async () => {
  const { answer, ...numbers } = ask();
  say({ type: 'sheetFailed', ...numbers, problem: 'torn' });
  say({ type: 'sheetFailed', ...numbers, problem: 'torn' });
  expect(await answer).toBeNull();
  expect(notices()).toEqual([{ problem: 'torn' }]);
});

test('whoever waits does not wait for a worker that fell over', async () => {
  const { answer } = ask();
  fall();
  expect(await answer).toBeNull();
  expect(notices()).toEqual([{ problem: 'no code' }]);
});

test('opening another plant ends the waiting without a word', async () => {
  const { answer } = ask();
  assessDocument('{}', '{}');
  expect(await answer).toBeNull();
  expect(notices()).toEqual([]);
});
