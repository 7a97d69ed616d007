import type { AppServices } from '#electron/ipc/app-services.ts';
import { writeChosen } from '#electron/ipc/chosen-file.ts';
import type { Handlers } from '#electron/ipc/router.ts';
import type { Session } from '#electron/ipc/session.ts';
import { suggestedName } from '#electron/ipc/suggested-name.ts';
import { dayOf } from '#shared/day.ts';
import type { reportRequest, ReportProgress, ReportStep } from '#shared/ipc/report-request.ts';
import { textOfModel } from '#shared/ipc/wire-text.ts';
import { ok } from '#shared/result.ts';
import { basename } from 'node:path';
import type * as z from 'zod';

type Request = z.output<typeof reportRequest>;
type Running = { readonly signal: AbortSignal; readonly tell: (step: ReportStep, done: number, of: number) => void };

/** The bytes of a report of the plant as it is now. */
async function bytesOf(services: AppServices, session: Session, request: Request, running: Running) {
  const { reports, about, workingCopies } = services;
  const { kind, format, lang, paper, only, meetingId } = request;
  const day = dayOf(new Date(workingCopies.now()));
  const choice = { kind, lang, paper, only, meetingId, day, appVersion: about.version };
  const model = textOfModel(session.model.now());
  const written = await reports.write({ model, choice, format }, running.signal, running.tell);
  if (written.kind === 'file') return written.bytes;
  const { page, parts } = written;
  return reports.print({ ...page, parts }, running.signal, () => running.tell('print', 0, 1));
}

/** The calls that write reports of the open plant. Neither changes it. */
export function reportHandlers(services: AppServices): Pick<Handlers, 'report:write' | 'report:cancel'> {
  const { sessions, desktop, reports } = services;
  return {
    async 'report:write'(request, { windowId }) {
      const { documentId, format, kind } = request;
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      const name = suggestedName(session.value, ` ${kind}.${format}`);
      const place = await desktop.chooseFileToSave(windowId, format, name);
      if (place === null) return ok(null);
      const controller = new AbortController();
      const { signal } = controller;
      reports.running.get(documentId)?.abort();
      reports.running.set(documentId, controller);
      const tell = (step: ReportStep, done: number, of: number) =>
        desktop.emit(windowId, 'report:progress', { documentId, step, done, of } satisfies ReportProgress);
      try {
        const bytes = await bytesOf(services, session.value, request, { signal, tell });
        if (signal.aborted) return ok(null);
        const kept = writeChosen(place, bytes);
        return kept.ok ? ok({ fileName: basename(place.path) }) : kept;
      } catch (thrown) {
        if (signal.aborted) return ok(null);
        throw thrown;
      } finally {
        if (reports.running.get(documentId) === controller) reports.running.delete(documentId);
      }
    },
    'report:cancel'({ documentId }, { windowId }) {
      const session = sessions.require(windowId, documentId);
      if (!session.ok) return session;
      reports.running.get(documentId)?.abort();
      return ok(null);
    },
  };
}
