import type { EventChannel } from '#shared/ipc/channels.ts';
import type { EventPayload } from '#shared/ipc/contract.ts';
import type { ReportFormat } from '#shared/ipc/report-request.ts';
import type { EditAct } from '#shared/ipc/menu-commands.ts';

/**
 * A plant file, a JSON document in the exchange form, a file of own entries (or a STIX bundle, to be opened), a workbook,
 * a workbook or a text of values, an advisory of a supplier, a drawing, or a report.
 */
export type FileKind =
  'plant' | 'exchange' | 'catalog' | 'workbook' | 'tables' | 'csv' | 'csaf' | 'svg' | 'png' | ReportFormat;
/** What a person may be asked in a native box: the answers in the order of their buttons, and what Escape means. */
export const questions = {
  unsaved: { answers: ['save', 'discard', 'cancel'], cancel: 'cancel' },
  locked: { answers: ['readOnly', 'takeOver', 'cancel'], cancel: 'cancel' },
  unsavedFound: { answers: ['recover', 'openSaved', 'cancel'], cancel: 'cancel' },
} as const;
export type QuestionId = keyof typeof questions;
export type AnswerTo<Q extends QuestionId> = (typeof questions)[Q]['answers'][number];

/** What a window is opened for. */
export type WindowPurpose =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'sample' }
  /** `isMeasured`: the page says how fast it is, in a window of an even size. */
  | { readonly kind: 'file'; readonly path: string; readonly isMeasured?: boolean };

/** Where to write; `mayReplace` where the person knows of the file that is there. */
export type ChosenPlace = { readonly path: string; readonly mayReplace: boolean };

/** How a window presents itself; kept up to date with its document. */
export type WindowFace = {
  readonly name: string | null;
  readonly path: string | null;
  readonly isDirty: boolean;
};

/** The windows and native dialogs, as the handlers know them. */
export type Desktop = {
  /** Asks for a file to open; null where the person cancelled. */
  chooseFileToOpen(windowId: number, kind: FileKind): Promise<string | null>;
  /** Asks for one or several files to open; none where the person cancelled. */
  chooseFilesToOpen(windowId: number, kind: FileKind): Promise<readonly string[]>;
  /** Asks for a file to write; null where the person cancelled. */
  chooseFileToSave(windowId: number, kind: FileKind, suggestion: string): Promise<ChosenPlace | null>;
  ask<Q extends QuestionId>(
    windowId: number,
    question: Q,
    params: Readonly<Record<string, string>>,
  ): Promise<AnswerTo<Q>>;
  /** Opens a window and gives its id. */
  openWindow(purpose: WindowPurpose): number;
  /** Whether a window is still open. */
  isThere(windowId: number): boolean;
  focusWindow(windowId: number): void;
  /** Cuts, copies or pastes where the keyboard is; in a window that nobody looks at, nothing happens. */
  edit(windowId: number, act: EditAct): void;
  /** What the window was opened for; the second time it was opened for nothing. */
  takePurpose(windowId: number): WindowPurpose;
  show(windowId: number, face: WindowFace): void;
  emit<C extends EventChannel>(windowId: number, channel: C, payload: EventPayload<C>): void;
  /** Tells all windows. */
  broadcast<C extends EventChannel>(channel: C, payload: EventPayload<C>): void;
};
