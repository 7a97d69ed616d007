import type { AppError } from '#shared/ipc/app-error.ts';
import { callChannels, type CallChannel } from '#shared/ipc/channels.ts';
import type { Response, requestSchemas } from '#shared/ipc/contract.ts';
import { err, type Result } from '#shared/result.ts';
import type * as z from 'zod';

/** Which window asks. */
export type CallContext = { readonly windowId: number };

type Answered<C extends CallChannel> = Result<Response<C>, AppError>;
/** Carries out the calls of one channel; what it throws is a bug. */
export type Handler<C extends CallChannel> = (
  request: z.output<(typeof requestSchemas)[C]>,
  context: CallContext,
) => Answered<C> | Promise<Answered<C>>;
/** One handler per channel; the compiler refuses a table that lacks one. */
export type Handlers = { readonly [C in CallChannel]: Handler<C> };

export type Routes = {
  readonly schemas: typeof requestSchemas;
  readonly handlers: Handlers;
  /** What the calls of a window wait for; null where that is nothing. */
  underWay(context: CallContext): Promise<unknown> | null;
};

/** Anything that calls can be registered with: Electron's ipcMain, or a test. */
export type CallRegistry<E> = {
  handle(channel: string, listener: (event: E, request: unknown) => Promise<unknown>): void;
};

export type Gate<E> = {
  isTrustedSender(event: E): boolean;
  contextOf(event: E): CallContext;
  /** Logs a bug and gives the id of the line. */
  onBug(channel: CallChannel, thrown: unknown): string;
};

function badRequest(channel: CallChannel): { readonly ok: false; readonly error: AppError } {
  return err({ code: 'badRequest', params: { channel } });
}

/** The way of one call: its request is checked with the channel's schema, then handled. */
async function answer<C extends CallChannel>(
  channel: C,
  { schemas, handlers, underWay }: Routes,
  request: unknown,
  context: CallContext,
): Promise<Result<unknown, AppError>> {
  const parsed = schemas[channel].safeParse(request);
  if (!parsed.success) return badRequest(channel);
  const handle: Handler<C> = handlers[channel];
  for (let other = underWay(context); other !== null; other = underWay(context)) await other;
  return handle(parsed.data as z.output<(typeof requestSchemas)[C]>, context);
}

/**
 * Registers every channel of the contract. A sender that is not the app's own page is refused before anything else; the
 * routes are loaded with the first call, so that they do not delay the window.
 */
export function registerHandlers<E>(registry: CallRegistry<E>, load: () => Promise<Routes>, gate: Gate<E>): void {
  for (const channel of callChannels) {
    registry.handle(channel, async (event, request) => {
      if (!gate.isTrustedSender(event)) return badRequest(channel);
      try {
        return await answer(channel, await load(), request, gate.contextOf(event));
      } catch (thrown) {
        return err({ code: 'unexpected', params: { id: gate.onBug(channel, thrown) } } satisfies AppError);
      }
    });
  }
}
