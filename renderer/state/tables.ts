import { call } from '#renderer/bridge/client.ts';
import type { SheetSize } from '#renderer/workers/protocol.ts';
import { takenLabel } from '#shared/commands/take-rows.ts';
import type { FileFault, TableFile } from '#shared/spreadsheet/file-fault.ts';
import { learnedFrom, type SheetChoice, type SheetLook } from '#shared/spreadsheet/sheet-desk.ts';
import type { SheetKind, TableFormat } from '#shared/spreadsheet/sheet-kind.ts';
import { MAX_LEARNED_HEADS } from '#shared/ipc/settings.ts';
import { createStore } from 'zustand/vanilla';
import { askSheet } from './assessment-feed.ts';
import { adopt } from './dispatch.ts';
import { documentStore, openDocument } from './document-store.ts';
import { flush } from './file-sync.ts';
import { forgetWithPlant } from './forget-with-plant.ts';
import { notify } from './notices.ts';
import { changeSettings, settingsStore } from './settings-store.ts';
import { goTo } from './view-store.ts';

/** What a person chose of how a file is read; what is left out is recognised. */
export type Chosen = Omit<SheetChoice, 'learned' | 'locale'>;

/** A file that was read: its pages, what was chosen, and what it would bring; `look` is null while that is worked out. */
export type OpenTables = Omit<TableFile<readonly SheetSize[]>, 'pages'> & {
  readonly fileName: string;
  readonly pages: readonly SheetSize[];
  readonly choice: Chosen;
  readonly look: SheetLook | null;
  /** Counts the looks, so that rows of an earlier one are told apart. */
  readonly looks: number;
};

/** The file that lies on the desk, one that is broken, or none. */
export type TablesState = {
  readonly file: OpenTables | null;
  readonly broken: { readonly fileName: string; readonly faults: readonly FileFault[] } | null;
  /** What takes a while: a file is read, or its rows are taken in. */
  readonly isBusy: boolean;
};

const empty: TablesState = { file: null, broken: null, isBusy: false };
const first: Chosen = { page: 0, clears: false, takesDoubtful: false };

/** The spreadsheet that is being taken in. */
export const tablesStore = createStore<TablesState>(() => empty);
forgetWithPlant(() => tablesStore.setState(empty));
documentStore.subscribe(({ document }, before) => {
  // What was edited meanwhile is seen before it is overwritten; the engine hears of the edit first.
  const isEdited = document && before.document && document.revision !== before.document.revision;
  if (isEdited && !tablesStore.getState().isBusy) queueMicrotask(() => chooseTables({}));
});

/** Does what takes a while; whatever becomes of it, the screen is free again afterwards. */
async function busily(act: () => Promise<void>): Promise<void> {
  tablesStore.setState({ isBusy: true });
  try {
    await act();
  } finally {
    tablesStore.setState({ isBusy: false });
  }
}

/** Puts the file away; the plant stays as it is. */
export function putTablesAway(): void {
  tablesStore.setState(empty);
}

/** Works out anew what the file would bring. */
async function look(file: OpenTables, choice: Chosen): Promise<void> {
  const looks = file.looks + 1;
  tablesStore.setState({ file: { ...file, choice, looks } });
  const { learnedHeads: learned, locale } = settingsStore.getState();
  const seen = await askSheet('look', { ...choice, learned, locale });
  const now = tablesStore.getState().file;
  if (now?.looks === looks) tablesStore.setState({ file: { ...now, look: seen } });
}

/** Chooses another page, kind, row of heads, or what columns are. */
export function chooseTables(part: Partial<Chosen>): void {
  const { file } = tablesStore.getState();
  if (file) void look(file, { ...file.choice, ...part });
}

async function open({ pages: text, ...kindOf }: TableFile<string>, fileName: string): Promise<void> {
  const pages = await askSheet('open', { pages: text });
  if (!pages) return;
  const page = Math.max(
    0,
    pages.findIndex(({ rows }) => rows > 0),
  );
  const choice = { ...first, page };
  await look({ ...kindOf, fileName, pages, choice, look: null, looks: 0 }, choice);
}

/** Asks for a spreadsheet and shows what it would bring. */
export async function chooseTableFile(): Promise<void> {
  goTo('spreadsheets');
  await busily(async () => {
    const answer = await call('tables:read', { documentId: openDocument().status.documentId });
    if (!answer.ok) notify({ kind: 'error', error: answer.error });
    if (!answer.ok || !answer.value) return;
    const { fileName, reading } = answer.value;
    tablesStore.setState({ ...empty, isBusy: true });
    if (reading.ok) await open(reading.value, fileName);
    else tablesStore.setState({ broken: { fileName, faults: reading.error } });
  });
}

/** Remembers on this machine what columns were said to be. */
function remember({ kind, columns }: SheetLook): void {
  const known = settingsStore.getState().learnedHeads;
  const learned = learnedFrom(kind, columns, known).slice(0, MAX_LEARNED_HEADS);
  if (JSON.stringify(learned) !== JSON.stringify(known)) void changeSettings({ learnedHeads: learned });
}

/** Takes the rows in as one step; where the plant was edited meanwhile, shows anew what they would bring. */
export async function takeTables(): Promise<void> {
  const { file } = tablesStore.getState();
  if (!file?.look) return;
  const { look, fileName } = file;
  await busily(async () => {
    const taken = await askSheet('take', null);
    if (!taken || !adopt(takenLabel(taken.count), taken)) return chooseTables({});
    remember(look);
    putTablesAway();
    notify({ kind: 'info', key: 'tablesTaken', params: { count: taken.count, fileName } });
  });
}

/** Asks for a place and writes tables of the plant there. */
export async function writeTables(kinds: readonly SheetKind[], format: TableFormat): Promise<void> {
  if (!(await flush())) return;
  const { documentId } = openDocument().status;
  const answer = await call('tables:write', { documentId, kinds: [...kinds], format });
  if (!answer.ok) notify({ kind: 'error', error: answer.error });
  else if (answer.value) notify({ kind: 'info', key: 'exported', params: { fileName: answer.value.fileName } });
}
