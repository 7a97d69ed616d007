import { parseArgs } from 'node:util';
import { probe } from './probe.ts';
import { median, verdictOf, type Row } from './row.ts';
import { rowsJson, rowsText } from './table.ts';
import { registerRows } from './register-rows.ts';
import { scrollRows } from './scroll-rows.ts';
import { windowRows } from './window-rows.ts';

const RUNS = 5;
const sizes = [
  { size: 'hard', editGoal: 16, whatIfGoal: 50 },
  { size: 'xl', editGoal: 50, whatIfGoal: 200 },
] as const;

type AssessFigures = { readonly cold: number; readonly edit: number; readonly heap: number };
type StorageFigures = Readonly<Record<'open' | 'openFloor' | 'save' | 'saveFloor', number>>;

/** Ours and the loops in turn, each in a process of its own, so that neither is warmer than the other. */
async function engineRows(size: string, editGoal: number): Promise<Row[]> {
  const ours: AssessFigures[] = [];
  const loops: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    loops.push((await probe<{ cold: number }>('loops-probe', size)).cold);
    ours.push(await probe<AssessFigures>('assess-probe', size));
  }
  const middle = (key: keyof AssessFigures) => median(ours.map((figures) => figures[key]));
  return [
    {
      what: `assess, whole, cold, ${size}`,
      unit: 'ms',
      ours: middle('cold'),
      beside: median(loops),
      besideWhat: 'bare typed-array loops',
      goal: { ratio: 10 },
    },
    {
      what: `one edit to new results, ${size}`,
      unit: 'ms',
      ours: middle('edit'),
      beside: null,
      besideWhat: '–',
      goal: { most: editGoal },
    },
    {
      what: `memory of model and results, ${size}`,
      unit: 'MB',
      ours: middle('heap'),
      beside: null,
      besideWhat: '–',
      goal: null,
    },
  ];
}

/** The first answer counts: nobody asks the same thing often enough to warm it up. */
async function whatIfRow(size: string, most: number): Promise<Row> {
  const { first, anew } = await probe<{ first: number; anew: number }>('what-if-probe', size);
  return {
    what: `what if an assumption fell, ${size}`,
    unit: 'ms',
    ours: first,
    beside: anew,
    besideWhat: 'assessing the changed plant anew, warm',
    goal: { most },
  };
}

/** A pasted column is read, checked and put into the plant; the loop only splits the text and copies the table. */
async function pasteRow(size: string): Promise<Row> {
  const { paste, loop } = await probe<{ paste: number; loop: number }>('paste-probe', size);
  return {
    what: `paste of 5,000 rows, ${size}`,
    unit: 'ms',
    ours: paste,
    beside: loop,
    besideWhat: 'a plain loop over the same texts, nothing checked',
    goal: { most: 1000 },
  };
}

async function storageRows(size: string): Promise<Row[]> {
  const figures = await probe<StorageFigures>('storage-probe', size);
  return [
    {
      what: `save, ${size}`,
      unit: 'ms',
      ours: figures.save,
      beside: figures.saveFloor,
      besideWhat: 'VACUUM INTO, fsync, quick_check',
      goal: { ratio: 1.5 },
    },
    {
      what: `open, ${size}`,
      unit: 'ms',
      ours: figures.open,
      beside: figures.openFloor,
      besideWhat: 'copy, fsync, checks, reading all rows',
      goal: { ratio: 1.5 },
    },
  ];
}

const { values: options } = parseArgs({ options: { json: { type: 'boolean' }, 'no-window': { type: 'boolean' } } });
const rows: Row[] = [];
for (const { size, editGoal, whatIfGoal } of sizes)
  rows.push(...(await engineRows(size, editGoal)), await whatIfRow(size, whatIfGoal), ...(await storageRows(size)));
rows.push(await pasteRow('xl'));
if (!options['no-window']) rows.push(...(await windowRows()), ...(await scrollRows()), ...(await registerRows()));
process.stdout.write(options.json ? rowsJson(rows) : rowsText(rows));
process.exitCode = rows.some((row) => verdictOf(row) === 'over') ? 1 : 0;
