import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { documentStore } from '#renderer/state/document-store.ts';
import { cancelReport, reportRun, writeReport } from '#renderer/state/report-run.ts';
import type { DocumentStatus } from '#shared/ipc/contract.ts';
import type { ReportProgress } from '#shared/ipc/report-request.ts';
import { aPlant } from '#tests/support/plant.ts';

/** What the main process was asked, and how the test answers it. */
const asked: string[] = [];
let answer: (value: object) => void = () => undefined;
let tell: (progress: ReportProgress) => void = () => undefined;
vi.stubGlobal('iec', {
  invoke: (channel: string) => {
    asked.push(channel);
    return new Promise((resolve) => (answer = resolve));
  },
  on: (_event: string, listener: typeof tell) => {
    tell = listener;
    return () => undefined;
  },
});
afterAll(() => void vi.unstubAllGlobals());

const choice = { kind: 'summary', language: 'en', paper: 'a4', format: 'pdf', only: null, meetingId: null } as const;
const running = () => reportRun.getState().running;

function open(documentId: string): void {
  const status = { documentId } as DocumentStatus;
  documentStore.setState({ document: { model: aPlant(), revision: 0, storedRevision: 0, status } });
}

beforeEach(() => {
  asked.length = 0;
  documentStore.setState({ document: null });
  open('one');
});

test('a report that is being written is known until it is done, and is not begun twice', async () => {
  const done = writeReport(choice);
  await vi.waitFor(() => expect(asked).toEqual(['report:write']));
  const progress: ReportProgress = { documentId: 'one', step: 'print', done: 1, of: 3 };
  tell(progress);
  tell({ ...progress, documentId: 'other', done: 2 });
  expect(running()).toEqual({ documentId: 'one', progress });
  await writeReport(choice);
  expect(asked).toEqual(['report:write']);
  answer({ ok: true, value: null });
  await done;
  expect(running()).toBeNull();
});

test('a report that cannot be written is over too', async () => {
  const done = writeReport(choice);
  await vi.waitFor(() => expect(asked).toEqual(['report:write']));
  answer({ ok: false, error: { code: 'diskFull', params: {} } });
  await done;
  expect(running()).toBeNull();
});

test('a report of a plant before says nothing of the one that is open', async () => {
  const done = writeReport(choice);
  await vi.waitFor(() => expect(asked).toEqual(['report:write']));
  const answerFirst = answer;
  open('two');
  expect(running()).toBeNull();
  const second = writeReport(choice);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  answerFirst({ ok: true, value: null });
  await done;
  expect(running()).toEqual({ documentId: 'two', progress: null });
  answer({ ok: true, value: null });
  await second;
  const stopped = cancelReport();
  answer({ ok: true, value: null });
  await stopped;
  expect(asked.at(-1)).toBe('report:cancel');
});
