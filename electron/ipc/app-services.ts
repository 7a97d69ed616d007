import type { RecentFiles } from '#electron/app/recent-files.ts';
import type { SettingsStore } from '#electron/app/settings.ts';
import type { Translate } from '#electron/i18n.ts';
import type { StorageContext } from '#electron/storage/document.ts';
import type { Reader } from '#electron/storage/reader/reader.ts';
import type { SheetWorker } from '#electron/sheets/sheet-worker.ts';
import type { Signer } from '#electron/storage/signing.ts';
import type { DocumentError } from '#electron/storage/storage-error.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import type { OpenedDocument, StartState } from '#shared/ipc/contract.ts';
import type { Result } from '#shared/result.ts';
import type { Desktop } from './desktop.ts';
import type { Reports } from './reports.ts';
import type { Sessions } from './session.ts';

/** What the handlers work with. */
export type AppServices = {
  readonly desktop: Desktop;
  readonly sessions: Sessions;
  /** What windows begin with, where that was not left until their page asks; by window. */
  readonly beginnings: Map<number, Beginning>;
  readonly settings: SettingsStore;
  readonly recent: RecentFiles;
  /** What documents are opened and written with. */
  readonly storage: () => StorageContext;
  /** Looks through documents beside this thread. */
  readonly reader: Pick<Reader, 'do'>;
  /** Reads and writes spreadsheets beside this thread. */
  readonly sheets: SheetWorker;
  /** Signs with the key of this machine. */
  readonly signer: Signer;
  /** What working copies are looked for with; needs no catalog. */
  readonly workingCopies: StorageContext;
  readonly reports: Reports;
  readonly catalog: () => Result<Catalog, AppError>;
  /** Texts in a language, or in the one that is set now. */
  readonly translate: (locale?: Locale) => Translate;
  /** The folder of the sample plant. */
  readonly sampleFolder: string;
  /** Does something when nobody waits for it. */
  readonly later: (task: () => Promise<void>) => void;
  readonly platform: StartState['platform'];
  readonly about: { readonly version: string; readonly electron: string; readonly notices: () => string };
};

/** What an opening gives: the document for the window that asked, or null where it is shown elsewhere or cancelled. */
export type Opening = Result<OpenedDocument | null, AppError>;

/** An opening that goes on while the page of its window is still on its way; `onAsked` says that the page has come. */
export type Beginning = { readonly opening: Promise<Opening>; readonly onAsked: () => void };

/** A refusal of the storage as the window gets it. */
export function appErrorOf({ code, ...params }: DocumentError): AppError {
  return { code, params };
}
