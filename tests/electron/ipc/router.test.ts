import type { CallContext, Handlers } from '#electron/ipc/router.ts';
import { registerHandlers } from '#electron/ipc/router.ts';
import { callChannels } from '#shared/ipc/channels.ts';
import { requestSchemas } from '#shared/ipc/contract.ts';
import { ok } from '#shared/result.ts';
import { describe, expect, it } from 'vitest';

type Sender = { readonly isOurs: boolean; readonly id: number };
const page: Sender = { isOurs: true, id: 7 };

function router(
  handlers: Partial<Handlers>,
  load?: () => never,
  underWay: (context: CallContext) => Promise<unknown> | null = () => null,
) {
  const calls = new Map<string, (event: Sender, request: unknown) => Promise<unknown>>();
  const bugs: { channel: string; thrown: unknown }[] = [];
  const routes = { schemas: requestSchemas, handlers: handlers as Handlers, underWay };
  registerHandlers<Sender>(
    { handle: (channel, listener) => void calls.set(channel, listener) },
    load ?? (() => Promise.resolve(routes)),
    {
      isTrustedSender: ({ isOurs }) => isOurs,
      contextOf: ({ id }) => ({ windowId: id }),
      onBug(channel, thrown) {
        bugs.push({ channel, thrown });
        return 'b1';
      },
    },
  );
  return { calls, bugs };
}

describe('the router', () => {
  it('answers every channel of the contract and no other', () => {
    expect([...router({}).calls.keys()]).toEqual([...callChannels]);
  });

  it('lets a call wait for what is under way in its window, and for what came before it meanwhile', async () => {
    const order: string[] = [];
    const edits = ['first', 'second'];
    const underWay = ({ windowId }: CallContext) => {
      const edit = windowId === 7 ? edits.shift() : undefined;
      return edit === undefined ? null : Promise.resolve().then(() => order.push(edit));
    };
    const save = () => {
      order.push('save');
      return { ok: true, value: null as never } as const;
    };
    const { calls } = router({ 'document:close': save }, undefined, underWay);
    await calls.get('document:close')?.(page, { documentId: 'd' });
    expect(order).toEqual(['first', 'second', 'save']);
  });

  it('gives a request that passes its schema to the handler, with the window that asks', async () => {
    const { calls } = router({
      'document:new': ({ name }, { windowId }) => ({ ok: true, value: { name, windowId } as never }),
    });
    expect(await calls.get('document:new')?.(page, { name: 'Plant' })).toEqual(ok({ name: 'Plant', windowId: 7 }));
  });

  it('fills in what a request may leave out', async () => {
    const { calls } = router({ 'document:save': (request) => ({ ok: true, value: request as never }) });
    expect(await calls.get('document:save')?.(page, { documentId: 'd' })).toEqual(
      ok({ documentId: 'd', overwrite: false }),
    );
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'Plant'],
    ['a wrong type', { name: 5 }],
    ['a key too many', { name: 'Plant', path: '/etc/passwd' }],
  ])('refuses %s without calling the handler', async (_name, request) => {
    const { calls, bugs } = router({});
    const refusal = { ok: false, error: { code: 'badRequest', params: { channel: 'document:new' } } };
    expect(await calls.get('document:new')?.(page, request)).toEqual(refusal);
    expect(bugs).toEqual([]);
  });

  it('refuses a sender that is not the own page before anything is loaded', async () => {
    const { calls } = router({}, () => {
      throw new Error('loaded');
    });
    expect(await calls.get('app:start')?.({ isOurs: false, id: 7 }, {})).toEqual({
      ok: false,
      error: { code: 'badRequest', params: { channel: 'app:start' } },
    });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('secret path');
      },
    ],
    ['rejects', () => Promise.reject(new Error('secret path'))],
  ])('logs a handler that %s, and tells the page no more than the id', async (_name, handler) => {
    const { calls, bugs } = router({ 'app:start': handler });
    expect(await calls.get('app:start')?.(page, {})).toEqual({
      ok: false,
      error: { code: 'unexpected', params: { id: 'b1' } },
    });
    expect(bugs).toEqual([{ channel: 'app:start', thrown: new Error('secret path') }]);
  });
});
