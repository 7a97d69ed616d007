import { componentContext, type ComponentContext } from '#renderer/features/components/component-context.ts';
import { arrangedKeys } from '#renderer/features/components/group-rows.ts';
import { ownerOf, requirementContext } from '#renderer/features/components/requirement-context.ts';
import { requirementColumns } from '#renderer/features/components/requirement-columns.ts';
import { writeAnswers } from '#renderer/features/components/requirement-edits.ts';
import { arrangedRequirements } from '#renderer/features/components/requirement-rows.ts';
import { createTranslator } from '#electron/i18n.ts';
import { runCommand } from '#shared/commands/command.ts';
import { assess } from '#shared/engine/assess.ts';
import { assetSchema } from '#shared/model/asset.ts';
import { emptyModel, policyOf, sucOf, type Model } from '#shared/model/model.ts';
import { productSchema, type SupplierAnswer } from '#shared/model/product.ts';
import { zoneSchema } from '#shared/model/zone.ts';
import { groupComponents } from '#shared/supplier/component-groups.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { smallPlant } from '#tests/support/small-plant.ts';
import { describe, expect, it } from 'vitest';

const translate = createTranslator('en');
const table = <T extends { id: string }>(...rows: T[]) => new Map(rows.map((row) => [row.id, row]));
const given = (status: SupplierAnswer['status'], rationale = '', evidence = ''): SupplierAnswer => ({
  status,
  rationale,
  evidence,
});

const plc = { type: 'plc', zoneId: 'Z1', vendor: 'Nortec', product: 'PLC-7' };
const base = smallPlant();
const plant: Model = {
  ...emptyModel(sucOf(base), policyOf(base)),
  zone: table(zoneSchema.parse({ id: 'Z1', name: 'Hall', slTarget: { level: 1 } })),
  asset: table(
    assetSchema.parse({ id: 'A1', name: 'Left', ...plc }),
    assetSchema.parse({
      id: 'A2',
      name: 'Server',
      type: 'scada-server',
      slCapability: [1, 1, 1, 1, 1, 1, 1],
      zoneId: 'Z1',
    }),
    assetSchema.parse({
      id: 'A3',
      name: 'Weak',
      type: 'scada-server',
      slCapability: [0, 1, 1, 1, 1, 1, 1],
      zoneId: 'Z1',
    }),
    assetSchema.parse({ id: 'A4', name: 'Right', ...plc }),
  ),
  product: table(
    productSchema.parse({ id: 'P-01', vendor: 'Nortec', name: 'PLC-7', answers: { 'CR 1.3': given('met', 'a\nb') } }),
  ),
};

function contextOf(model: Model): ComponentContext {
  return componentContext({
    model,
    catalog: theCatalog(),
    locale: 'en',
    groups: groupComponents(model),
    assessment: assess(model, theCatalog()),
    word: (key, params) => translate(key, params),
  });
}
function detail(model: Model = plant, assetId: string | null = null) {
  const components = contextOf(model);
  const [group] = [...components.groups.values()];
  return requirementContext(components, group!, ownerOf(group!, assetId), model.requirementStatus);
}
const at = (id: string) => requirementColumns.findIndex((column) => column.id === id);
const rowIds = ['CR 1.1', 'CR 1.2', 'CR 1.3'];

/** Writes a block into the answers of the product and gives the answers afterwards, or what was refused. */
function write(cells: readonly (readonly string[])[], from = { row: 0, column: at('status') }) {
  const command = writeAnswers(detail(), { rowIds, from, cells });
  if (!command.ok) return `${command.error.rowId} ${command.error.column.id} ${command.error.problem.key}`;
  if (!command.value) return 'nothing';
  const outcome = runCommand(plant, command.value);
  return outcome.ok ? [...outcome.value.model.product.values()][0]?.answers : 'refused';
}

describe('a block of answers', () => {
  it.each([
    ['an answer', [['Met']], { 'CR 1.1': given('met') }],
    ['the beginning of a word', [['part']], { 'CR 1.1': given('partly') }],
    ['an answer with its notes', [['not met', 'x', 'y']], { 'CR 1.1': given('not-met', 'x', 'y') }],
    ['several rows', [['met'], ['not applicable']], { 'CR 1.1': given('met'), 'CR 1.2': given('not-applicable') }],
    ['rows below the last one are passed over', [['met'], [''], [''], ['met']], { 'CR 1.1': given('met') }],
  ])('%s', (_name, cells, answers) => {
    const others = cells.length > 2 ? {} : { 'CR 1.3': given('met', 'a\nb') };
    expect(write(cells)).toEqual({ ...others, ...answers });
  });

  it.each([
    ['no answer of the list', [['met'], ['perhaps']], 'CR 1.2 status notFound'],
    ['a note without an answer', [['', 'by cards']], 'CR 1.1 how noAnswer'],
    ['a note that is too long', [['met', 'x'.repeat(20_001)]], 'CR 1.1 how tooLong'],
    ['what is there already', [[''], [''], ['Met', 'a ⏎ b']], 'nothing'],
  ])('%s changes nothing', (_name, cells, refusal) => {
    expect(write(cells)).toEqual(refusal);
  });

  it('line ends of a note survive its one line', () => {
    const from = { row: 2, column: at('how') };
    expect(write([['a ⏎ b ⏎ c']], from)).toEqual({ 'CR 1.3': given('met', 'a\nb\nc') });
  });

  it('columns that are not answered are passed over', () => {
    expect(write([['something', 'met', 'x']], { row: 0, column: 0 })).toMatchObject({ 'CR 1.1': given('met', 'x') });
  });

  it('an answer for one asset goes before that of its product, and leaves it alone', () => {
    const context = detail(plant, 'A4');
    expect(context.rows.get('CR 1.3')).toMatchObject({ own: null, counts: given('met', 'a\nb') });
    const command = writeAnswers(context, { rowIds, from: { row: 2, column: at('status') }, cells: [['partly']] });
    const outcome = command.ok && command.value ? runCommand(plant, command.value) : null;
    if (!outcome?.ok) throw new Error('refused');
    const { model } = outcome.value;
    expect(model.product).toEqual(plant.product);
    expect(detail(model, 'A4').rows.get('CR 1.3')?.counts).toEqual(given('partly', 'a\nb'));
    expect(detail(model, 'A1').rows.get('CR 1.3')?.own).toBe(null);
  });
});

describe('requirements that are shown', () => {
  const view = { requirementText: '', requirementFilter: 'all', requirementSort: null } as const;
  const shown = (change: object) => arrangedRequirements(detail(), { ...view, ...change });

  it('all of the categories, those that the SL-T asks for, and those that are open', () => {
    expect(shown({})).toHaveLength(83);
    const asked = shown({ requirementFilter: 'asked' });
    expect(asked).toContain('CR 1.3');
    expect(asked).not.toContain('CR 1.2');
    expect(shown({ requirementFilter: 'open' })).toEqual(asked.filter((id) => id !== 'CR 1.3'));
  });

  it.each([
    ['CR 1.1 ', ['CR 1.1 RE(1)', 'CR 1.1 RE(2)']],
    ['多要素', ['CR 1.1 RE(2)']],
    ['nothing of the kind', []],
  ])('the text “%s” finds %j', (requirementText, ids) => {
    expect(shown({ requirementText })).toEqual(expect.arrayContaining(ids));
    expect(shown({ requirementText }).length).toBeLessThan(12);
  });

  it('answered ones stand first or last when sorted by answer', () => {
    expect(shown({ requirementSort: { columnId: 'status', isDescending: false } })[0]).toBe('CR 1.3');
    const byId = shown({ requirementSort: { columnId: 'requirement', isDescending: false } });
    expect(byId.indexOf('CR 1.10')).toBeGreaterThan(byId.indexOf('CR 1.9'));
  });

  it('who asks is named, and so is a known difference between the standards', () => {
    const { rows, components } = detail();
    expect(rows.get('CR 1.1')?.askedBy).toEqual({ name: 'Hall', level: 1 });
    expect(rows.get('CR 1.2')?.askedBy).toBe(null);
    const supports = requirementColumns.find(({ id }) => id === 'supports')!;
    expect(supports.text(rows.get('CR 1.1 RE(2)')!, components)).toBe('SR 1.1 RE 3 from SL 4');
    expect(supports.text(rows.get('CR 1.3')!, components)).toBe('SR 1.3');
  });
});

describe('components that are shown', () => {
  const context = contextOf(plant);
  const names = (change: object) =>
    arrangedKeys(context, { text: '', category: null, filter: 'all', sort: null, ...change }).map(
      (key) =>
        context.groups
          .get(key)
          ?.assets.map(({ id }) => id)
          .join() ?? '',
    );

  it.each([
    ['all', {}, ['A1,A4', 'A2', 'A3']],
    ['by product', { text: 'nortec' }, ['A1,A4']],
    ['by asset', { text: 'right' }, ['A1,A4']],
    ['by zone', { text: 'hall' }, ['A1,A4', 'A2', 'A3']],
    ['by category', { category: 'host-device' }, ['A2', 'A3']],
    ['with a gap', { filter: 'gaps' }, ['A1,A4', 'A3']],
    ['not answered', { filter: 'unanswered' }, []],
    ['by number, most first', { sort: { columnId: 'count', isDescending: true } }, ['A1,A4', 'A2', 'A3']],
    ['by name', { sort: { columnId: 'product', isDescending: true } }, ['A3', 'A2', 'A1,A4']],
  ])('%s', (_name, change, ids) => {
    expect(names(change)).toEqual(ids);
  });
});
