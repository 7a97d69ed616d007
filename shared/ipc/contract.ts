import { locales, type LocalizedText } from '#shared/catalog/localized-text.ts';
import { EMPTY_TEMPLATE, startQuestions } from '#shared/catalog/start-questions.ts';
import type { EntryFault } from '#shared/catalog/entry-fault.ts';
import type { Intake } from '#shared/catalog/intake.ts';
import type { ModelDiff } from '#shared/diff/model-diff.ts';
import { exportLimits } from '#shared/drawing/paper/limits.ts';
import { idSchema, line } from '#shared/model/text.ts';
import type { Result } from '#shared/result.ts';
import { type FileFault, type TableFile } from '#shared/spreadsheet/file-fault.ts';
import { sheetKinds, tableFormats } from '#shared/spreadsheet/sheet-kind.ts';
import { sheetLanguages } from '#shared/supplier/sheet-words.ts';
import type { Outline } from '#shared/template/outline.ts';
import type { AdvisoryFile } from '#shared/csaf/advisory.ts';
import type { ReadSheet } from '#shared/supplier/supplier-return.ts';
import * as z from 'zod';
import type { AppError } from './app-error.ts';
import type { ApprovalCheck } from './approval-check.ts';
import type { CallChannel, EventChannel } from './channels.ts';
import { historyFilterSchema, type HistoryPage } from './history-page.ts';
import { editActs, type MenuCommand } from './menu-commands.ts';
import { reportRequest, type ReportProgress } from './report-request.ts';
import { settingsSchema } from './settings-schema.ts';
import type { Settings } from './settings.ts';

/** Where the work of one document is safe. Revisions count the edits that the window sent. */
export type DocumentStatus = {
  readonly documentId: string;
  /** The file's name without folder, or null before the first Save. */
  readonly fileName: string | null;
  readonly folder: string | null;
  readonly isReadOnly: boolean;
  /** When it was last saved to its file, ISO 8601, or null. */
  readonly savedAt: string | null;
  /** The file was changed by somebody else since it was opened or saved. */
  readonly isChangedOutside: boolean;
  readonly auditTrail: 'intact' | 'broken';
};

/** A document as a window gets it. The model travels as text of the wire form, which is quicker than a cloned tree. */
export type OpenedDocument = {
  readonly status: DocumentStatus;
  /** What `textOfModel` made of the model. */
  readonly model: string;
  /** Edits that were stored but never saved are in it: offered back after a crash. */
  readonly isRecovered: boolean;
  /** It holds what no file has: recovered or imported. A plant that was just begun has nothing to lose yet. */
  readonly isDirty: boolean;
};

/** A file that was open lately; `id` stands for its path, which never leaves the main process. */
export type RecentFile = { readonly id: string; readonly fileName: string; readonly folder: string };
/** A working copy with edits that were not saved. */
export type RecoverableFile = {
  readonly id: string;
  readonly name: string;
  readonly fileName: string | null;
  readonly storedAt: string;
  readonly edits: number;
};
export type StartState = {
  readonly settings: Settings;
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly appVersion: string;
  readonly recent: readonly RecentFile[];
  readonly recoverable: readonly RecoverableFile[];
  /** What the window was opened for, if anything. */
  readonly document: OpenedDocument | null;
  /** Why the file that the window was opened for could not be opened. */
  readonly error: AppError | null;
};

/** A file that own entries or a release of ATT&CK are to be taken in from, and what it holds or why it holds nothing. */
export type CatalogFile = {
  readonly fileName: string;
  readonly reading: Result<Intake, readonly EntryFault[]>;
};

/** A file that was opened for its tables: its pages as JSON text, or everything that is wrong with it. */
export type ReadTables = {
  readonly fileName: string;
  readonly reading: Result<TableFile<string>, readonly FileFault[]>;
};

/** A template as the gallery shows it; one that is not listed is only for the guided start. */
export type TemplateCard = {
  readonly id: string;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
  readonly isListed: boolean;
  readonly outline: Outline;
};

const labelSchema = z.strictObject({
  key: z.string().max(100),
  params: z.record(z.string().max(100), z.union([z.string().max(30_000), z.number()])),
});
/** One edit as it is sent to the file; entities are checked with their schemas by the receiver. */
const changeSchema = z.strictObject({
  kind: z.string(),
  id: idSchema.or(z.string().max(600)),
  before: z.unknown(),
  after: z.unknown(),
});
/** A diff as text: a large one crosses into the page's bridge at once, where its objects would be copied one by one. */
const diffSchema = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'no JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.array(changeSchema).max(500_000));
const documentOnly = z.strictObject({ documentId: z.string().max(100) });
const drawnPages = <T extends z.ZodType>(page: T) => z.array(page).min(1).max(exportLimits.pages);
/** The pages of a drawing, one file each; where they go is asked by the main process. */
const savedDrawing = z.discriminatedUnion('format', [
  z.strictObject({
    documentId: z.string().max(100),
    format: z.literal('svg'),
    pages: drawnPages(z.string().max(exportLimits.svg).startsWith('<svg ')),
  }),
  z.strictObject({
    documentId: z.string().max(100),
    format: z.literal('png'),
    pages: drawnPages(z.instanceof(Uint8Array).refine((bytes) => isPng(bytes) && bytes.length <= exportLimits.png)),
  }),
]);
const nothing = z.strictObject({});
/** What a new plant begins as: a template, and the parts of it that the plant has; null for all. */
const beginning = {
  templateId: z.string().max(100).default(EMPTY_TEMPLATE),
  has: z.array(z.enum(startQuestions)).nullable().default(null),
};
const byId = z.strictObject({ id: z.string().max(200) });

const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const isPng = (bytes: Uint8Array): boolean => PNG_HEAD.every((byte, at) => bytes[at] === byte);

/** The request of every call, checked by the main process before anything happens. */
export const requestSchemas = {
  'app:start': nothing,
  'app:catalog': nothing,
  'app:templates': nothing,
  'app:outline': z.strictObject({ ...beginning, locale: z.enum(locales) }),
  'app:about': nothing,
  'app:newWindow': nothing,
  'app:edit': z.strictObject({ act: z.enum(editActs) }),
  'settings:set': settingsSchema.partial(),
  'document:new': z.strictObject({ name: line, ...beginning }),
  'document:open': nothing,
  'document:openRecent': byId,
  /** The path comes from the preload, which takes it from a file that a person dropped. */
  'document:openDropped': z.strictObject({ path: z.string().max(10_000) }),
  'document:openSample': nothing,
  'document:recover': byId,
  'document:discardRecovered': byId,
  'document:write': z.strictObject({
    documentId: z.string().max(100),
    revision: z.int().min(1),
    label: labelSchema,
    diff: diffSchema,
  }),
  'document:setDirty': z.strictObject({ documentId: z.string().max(100), isDirty: z.boolean() }),
  'document:save': z.strictObject({ documentId: z.string().max(100), overwrite: z.boolean().default(false) }),
  'document:saveAs': documentOnly,
  'document:status': documentOnly,
  'document:close': documentOnly,
  'document:exportJson': documentOnly,
  'document:importJson': nothing,
  'catalog:saveEntries': documentOnly,
  'catalog:takeIn': nothing,
  /** The path comes from the preload, as with `document:openDropped`. */
  'catalog:takeInDropped': z.strictObject({ path: z.string().max(10_000) }),
  'supplier:writeSheet': z.strictObject({
    documentId: z.string().max(100),
    product: z.strictObject({ vendor: line, name: line, version: line }),
    languages: z.enum(sheetLanguages),
  }),
  'supplier:readSheet': documentOnly,
  'tables:read': documentOnly,
  'tables:write': z.strictObject({
    documentId: z.string().max(100),
    kinds: z.array(z.enum(sheetKinds)).min(1).max(sheetKinds.length),
    format: z.enum(tableFormats),
  }),
  'csaf:read': documentOnly,
  'drawing:save': savedDrawing,
  'report:write': reportRequest,
  /** Stops what `report:write` does for the document; that call then answers null. */
  'report:cancel': documentOnly,
  'approval:check': documentOnly,
  'approval:sign': z.strictObject({ documentId: z.string().max(100), digest: z.string().regex(/^[0-9a-f]{64}$/) }),
  'history:page': z.strictObject({
    documentId: z.string().max(100),
    /** Goes on from before this line; null begins at the newest. */
    before: z.int().min(0).nullable(),
    filter: historyFilterSchema,
  }),
  /** What the lines after `from` up to `to` changed; 0 is before the first. */
  'history:changes': z.strictObject({ documentId: z.string().max(100), from: z.int().min(0), to: z.int().min(0) }),
} satisfies Record<CallChannel, z.ZodType>;

/** The answer of every call; null where a person cancelled, or where the plant is shown in another window. */
export type Responses = {
  'app:start': StartState;
  /** `JSON.stringify` of the catalog. */
  'app:catalog': string;
  'app:templates': readonly TemplateCard[];
  'app:outline': Outline;
  'app:about': { readonly version: string; readonly electron: string; readonly notices: string };
  'app:newWindow': null;
  'app:edit': null;
  'settings:set': Settings;
  'document:new': OpenedDocument | null;
  'document:open': OpenedDocument | null;
  'document:openRecent': OpenedDocument | null;
  'document:openDropped': OpenedDocument | null;
  'document:openSample': OpenedDocument | null;
  'document:recover': OpenedDocument | null;
  'document:discardRecovered': readonly RecoverableFile[];
  'document:write': { readonly storedRevision: number };
  'document:setDirty': null;
  'document:save': DocumentStatus;
  'document:saveAs': DocumentStatus | null;
  'document:status': DocumentStatus;
  'document:close': null;
  'document:exportJson': { readonly fileName: string } | null;
  'document:importJson': OpenedDocument | null;
  'catalog:saveEntries': { readonly fileName: string } | null;
  'catalog:takeIn': CatalogFile | null;
  'catalog:takeInDropped': CatalogFile;
  'supplier:writeSheet': { readonly fileName: string } | null;
  'supplier:readSheet': ReadSheet | null;
  'tables:read': ReadTables | null;
  'tables:write': { readonly fileName: string } | null;
  'csaf:read': readonly AdvisoryFile[] | null;
  /** The name of the first file, and how many there are. */
  'drawing:save': { readonly fileName: string; readonly count: number } | null;
  'report:write': { readonly fileName: string } | null;
  'report:cancel': null;
  /** `revision`: the last edit that what was checked holds. `who`: the person at this machine. */
  'approval:check': ApprovalCheck & { readonly revision: number; readonly who: string };
  'approval:sign': { readonly publicKey: string; readonly signature: string };
  'history:page': HistoryPage;
  'history:changes': ModelDiff;
};
export type Request<C extends CallChannel> = z.input<(typeof requestSchemas)[C]>;
export type Response<C extends CallChannel> = Responses[C];
export type Answer<C extends CallChannel> = Result<Response<C>, AppError>;

/** What comes with each event. */
export type Events = {
  'menu:command': MenuCommand;
  'document:opened': OpenedDocument;
  'document:status': DocumentStatus;
  'settings:changed': Settings;
  'report:progress': ReportProgress;
  'app:error': AppError;
};
export type EventPayload<C extends EventChannel> = Events[C];

/** What the preload puts on `window.iec`. */
export type Bridge = {
  invoke<C extends CallChannel>(channel: C, request: Request<C>): Promise<Answer<C>>;
  on<C extends EventChannel>(channel: C, listener: (payload: EventPayload<C>) => void): () => void;
  /** Opens a file that was dropped on the window; only real files from a drop have a path. */
  openDropped(file: unknown): Promise<Answer<'document:openDropped'>>;
  /** Reads a file of own entries that was dropped on the window. */
  takeInDropped(file: unknown): Promise<Answer<'catalog:takeInDropped'>>;
};
