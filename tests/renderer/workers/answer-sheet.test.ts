import type { FromWorker, ToWorker } from '#renderer/workers/protocol.ts';
import { afterAll, expect, test, vi } from 'vitest';

let say: (message: FromWorker) => void = () => undefined;
let hear: (event: { readonly data: ToWorker }) => void = () => undefined;
vi.stubGlobal('postMessage', (message: FromWorker) => say(message));
vi.stubGlobal('addEventListener', (_type: string, listener: typeof hear) => void (hear = listener));
afterAll(() => void vi.unstubAllGlobals());

function answerTo(data: ToWorker): Promise<FromWorker> {
  return new Promise((resolve) => {
    say = resolve;
    hear({ data });
  });
}

test('what cannot be done with a file of tables is answered all the same', async () => {
  await import('#renderer/workers/assessment.worker.ts');
  const take = await answerTo({ type: 'sheet', session: 1, request: 7, act: 'take', input: null });
  const open = await answerTo({ type: 'sheet', session: 1, request: 8, act: 'open', input: { pages: 'torn' } });
  expect([take, open]).toMatchObject([
    { type: 'sheetFailed', request: 7, problem: 'Error: no file of tables is open' },
    { type: 'sheetFailed', request: 8 },
  ]);
});
