import { categoriesShown, registerColumns } from '#renderer/features/register/columns.ts';
import { writeBlock } from '#renderer/features/register/edits.ts';
import { registerContext } from '#renderer/features/register/register-context.ts';
import { parseTsv } from '#renderer/ui/grid/tsv.ts';
import { runCommand } from '#shared/commands/command.ts';
import { assess } from '#shared/engine/assess.ts';
import { nameIn } from '#shared/model/display-name.ts';
import { policyOf, type Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { benchedCatalog, benchedPlant, sizeArgument } from './benched-plant.ts';
import { report, time } from './probe.ts';
import { median } from './row.ts';

const RUNS = 5;
const ROWS = 5000;

const catalog = benchedCatalog();
const model = benchedPlant(sizeArgument(), catalog);
const assessment = assess(model, catalog);
const scenarios = [...model.scenario.values()].slice(0, ROWS);
const levels = policyOf(model).likelihoodLevels;

/** What a spreadsheet puts on the clipboard: a name, what the scenario is about, and a likelihood in each row. */
function clipboard(run: number): string {
  return scenarios
    .map(({ subject }, at) => {
      const about = subject.kind === 'suc' ? '' : nameIn(model, subject.kind, subject.id);
      return `Pasted ${run} ${at}\t${about}\t${levels[(at + run) % levels.length]?.id ?? ''}`;
    })
    .join('\n');
}

/** As the register does it: text to cells, cells to scenarios, one command over the plant. */
function paste(text: string): Model {
  const context = registerContext(model, assessment, catalog, { locale: 'en', word: (key) => key });
  const columns = registerColumns(context.policy, categoriesShown(context.policy, scenarios));
  const rowIds = [...model.scenario.keys()];
  const column = columns.findIndex(({ id }) => id === 'name');
  const command = writeBlock(context, { rowIds, columns, from: { row: 0, column }, cells: parseTsv(text) });
  const outcome = command.ok ? runCommand(model, command.value) : command;
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.model;
}

/** The least that can be done: split the text and put the same fields into a copy of the table. */
function plainLoop(text: string): ReadonlyMap<string, Scenario> {
  const table = new Map(model.scenario);
  for (const [at, line] of text.split('\n').entries()) {
    const [name = '', , likelihood = null] = line.split('\t');
    const scenario = scenarios[at];
    if (scenario) table.set(scenario.id, { ...scenario, name, likelihood });
  }
  return table;
}

const ours: number[] = [];
const loops: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const text = clipboard(run);
  let pasted = model;
  let plain: ReadonlyMap<string, Scenario> = new Map();
  loops.push(time(() => (plain = plainLoop(text))));
  ours.push(time(() => (pasted = paste(text))));
  for (const { id } of scenarios) {
    const [a, b] = [pasted.scenario.get(id), plain.get(id)];
    if (a?.name !== b?.name || a?.likelihood !== b?.likelihood) throw new Error(`another result at ${id}`);
  }
}
report({ paste: median(ours), loop: median(loops) });
