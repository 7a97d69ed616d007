import type { AppError } from '#shared/ipc/app-error.ts';
import type { Violation } from '#shared/model/violation.ts';
import { createStore } from 'zustand/vanilla';

/** Something to tell the user that does not stop them: an error of the main process, or an edit that was refused. */
export type Notice = { readonly id: number } & (
  | { readonly kind: 'error'; readonly error: AppError }
  | { readonly kind: 'refused'; readonly violation: Violation }
  | { readonly kind: 'info'; readonly key: string; readonly params: Readonly<Record<string, string | number>> }
);
type NewNotice =
  | { kind: 'error'; error: AppError }
  | { kind: 'refused'; violation: Violation }
  | { kind: 'info'; key: string; params: Record<string, string | number> };

/** What is shown now, newest last. */
export const noticeStore = createStore<{ readonly notices: readonly Notice[]; readonly nextId: number }>(() => ({
  notices: [],
  nextId: 1,
}));

/** Shows a notice. */
export function notify(notice: NewNotice): void {
  noticeStore.setState(({ notices, nextId }) => ({
    notices: [...notices.slice(-3), { ...notice, id: nextId }],
    nextId: nextId + 1,
  }));
}

/** Takes a notice away. */
export function dismiss(id: number): void {
  noticeStore.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

/** Takes every notice away: they spoke of what is not on screen any more. */
export function dismissAll(): void {
  noticeStore.setState({ notices: [] });
}
