import { runCommand, type Command } from '#shared/commands/command.ts';
import { editProduct } from '#shared/commands/edit-product.ts';
import { findProduct } from '#shared/commands/product-row.ts';
import { setComponentStatus } from '#shared/commands/set-component-status.ts';
import { takeSupplierAnswers } from '#shared/commands/take-supplier-answers.ts';
import { applyDiff, reverseDiff } from '#shared/diff/model-diff.ts';
import type { Model } from '#shared/model/model.ts';
import { productSchema, type SupplierAnswer } from '#shared/model/product.ts';
import { compareAnswers } from '#shared/supplier/compare-answers.ts';
import type { SupplierReturn } from '#shared/supplier/supplier-return.ts';
import { smallPlant } from '#tests/support/small-plant.ts';
import { describe, expect, it } from 'vitest';

const name = { vendor: 'Nortec', name: 'PLC-7', version: '2' };
const answer = (status: SupplierAnswer['status'], rationale = ''): SupplierAnswer => ({
  status,
  rationale,
  evidence: '',
});
const empty: Model = { ...smallPlant(), product: new Map(), requirementStatus: new Map() };
const withProduct = (parts: object = {}): Model => ({
  ...empty,
  product: new Map([
    ['P-07', productSchema.parse({ id: 'P-07', vendor: 'NORTEC', name: 'plc-7', version: '2', ...parts })],
  ]),
});

function run(model: Model, command: Command): Model {
  const outcome = runCommand(model, command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  const { diff, model: after } = outcome.value;
  expect(applyDiff(after, reverseDiff(diff))).toEqual(model);
  return after;
}
const productOf = (model: Model) => findProduct(model.product.values(), name);

describe('setComponentStatus', () => {
  const owner = { kind: 'product', product: name } as const;
  const met = { requirementId: 'CR 1.1', status: answer('met', 'by cards') };

  it('the row of a product is made with the first answer, and found by the next', () => {
    const first = run(empty, setComponentStatus(owner, [met]));
    expect([...first.product.values()]).toEqual([
      productSchema.parse({ id: 'P-01', ...name, answers: { 'CR 1.1': met.status } }),
    ]);
    const second = run(first, setComponentStatus(owner, [{ requirementId: 'CR 1.2', status: answer('partly') }]));
    expect([...second.product.keys()]).toEqual(['P-01']);
    expect(Object.keys(productOf(second)?.answers ?? {})).toEqual(['CR 1.1', 'CR 1.2']);
  });

  it('a product is found whatever case its texts have', () => {
    const after = run(withProduct(), setComponentStatus(owner, [met]));
    expect([...after.product.keys()]).toEqual(['P-07']);
  });

  it('an answer is taken back alone', () => {
    const model = withProduct({ answers: { 'CR 1.1': answer('met'), 'CR 1.2': answer('met') } });
    const after = run(model, setComponentStatus(owner, [{ requirementId: 'CR 1.1', status: null }]));
    expect(productOf(after)?.answers).toEqual({ 'CR 1.2': answer('met') });
  });

  it('an asset has statuses of its own, one per requirement', () => {
    const assetId = [...empty.asset.keys()][0]!;
    const asset = { kind: 'asset', assetId } as const;
    const first = run(empty, setComponentStatus(asset, [met, { requirementId: 'CR 1.2', status: answer('partly') }]));
    expect([...first.requirementStatus.values()]).toMatchObject([
      { id: `asset:${assetId}/CR 1.1`, subject: { kind: 'asset', id: assetId }, status: 'met', rationale: 'by cards' },
      { requirementId: 'CR 1.2', status: 'partly' },
    ]);
    expect(first.product.size).toBe(0);
    const second = run(first, setComponentStatus(asset, [{ requirementId: 'CR 1.1', status: null }]));
    expect([...second.requirementStatus.keys()]).toEqual([`asset:${assetId}/CR 1.2`]);
  });

  it.each([
    ['of an asset that is gone', setComponentStatus({ kind: 'asset', assetId: 'none' }, [met])],
    ['of nothing', setComponentStatus(owner, [])],
  ])('an answer %s changes nothing', (_name, command) => {
    const outcome = runCommand(empty, command);
    expect(outcome.ok && outcome.value.diff).toEqual([]);
  });
});

it('editProduct keeps the answers', () => {
  const model = withProduct({ answers: { 'CR 1.1': answer('met') } });
  const after = run(model, editProduct(name, { slCapability: [1, 1, 1, 1, 1, 1, 2], answeredBy: 'Sato' }));
  expect(productOf(after)).toMatchObject({
    slCapability: [1, 1, 1, 1, 1, 1, 2],
    answeredBy: 'Sato',
    answers: { 'CR 1.1': answer('met') },
  });
  expect(productOf(run(empty, editProduct(name, { componentCategories: ['host-device'] })))?.id).toBe('P-01');
});

describe('takeSupplierAnswers', () => {
  const before = {
    slCapability: [1, 1, 1, 1, 1, 1, 1],
    answeredBy: 'Ito',
    answers: {
      'CR 1.1': answer('partly'),
      'CR 1.2': answer('met', 'a\r\nb'),
      'CR 1.3': answer('met'),
      'CR 1.4': answer('met'),
    },
  };
  const said: SupplierReturn = {
    ...name,
    catalogVersion: '1',
    slCapability: null,
    answeredBy: '',
    answeredOn: '2026-11-20',
    answers: [
      { id: 'CR 1.1', answer: answer('met') },
      { id: 'CR 1.2', answer: answer('met', 'a\nb') },
      { id: 'CR 1.3', answer: null },
      { id: 'CR 1.5', answer: answer('not-met') },
      { id: 'CR 1.7', answer: null },
      { id: 'CR 99', answer: answer('met') },
      { id: 'CR 98', answer: null },
    ],
  };
  const known = new Set(['CR 1.1', 'CR 1.2', 'CR 1.3', 'CR 1.4', 'CR 1.5', 'CR 1.7']);

  it('the comparison tells what is new, changed, left empty and the same', () => {
    const comparison = compareAnswers(productOf(withProduct(before)), said, known);
    expect(comparison.answers.map(({ id, change }) => [id, change])).toEqual([
      ['CR 1.1', 'changed'],
      ['CR 1.2', 'same'],
      ['CR 1.3', 'cleared'],
      ['CR 1.5', 'new'],
    ]);
    expect(comparison.counts).toEqual({ new: 1, changed: 1, cleared: 1, same: 1 });
    expect(comparison.unknownIds).toEqual(['CR 99']);
    expect(comparison.slCapability.change).toBe('cleared');
  });

  it.each([
    [true, ['CR 1.1', 'CR 1.2', 'CR 1.4', 'CR 1.5'], null],
    [false, ['CR 1.1', 'CR 1.2', 'CR 1.3', 'CR 1.4', 'CR 1.5'], [1, 1, 1, 1, 1, 1, 1]],
  ])('one step takes them in; what is left empty is taken back: %s', (clears, ids, vector) => {
    const model = withProduct(before);
    const comparison = compareAnswers(productOf(model), said, known);
    const after = run(model, takeSupplierAnswers({ product: name, said, comparison, clears }));
    const product = productOf(after);
    expect(Object.keys(product?.answers ?? {}).sort()).toEqual(ids);
    expect(product?.answers['CR 1.1']).toEqual(answer('met'));
    expect(product?.answers['CR 1.2']).toEqual(answer('met', 'a\r\nb'));
    expect(product).toMatchObject({ slCapability: vector, answeredBy: 'Ito', answeredOn: '2026-11-20' });
  });

  it('the same sheet a second time changes nothing', () => {
    const model = withProduct(before);
    const take = (from: Model) =>
      run(
        from,
        takeSupplierAnswers({
          product: name,
          said,
          comparison: compareAnswers(productOf(from), said, known),
          clears: true,
        }),
      );
    const once = take(model);
    expect(take(once)).toEqual(once);
  });

  it('a product of which nothing is known is made', () => {
    const comparison = compareAnswers(undefined, said, known);
    const after = run(empty, takeSupplierAnswers({ product: name, said, comparison, clears: true }));
    expect(Object.keys(productOf(after)?.answers ?? {})).toEqual(['CR 1.1', 'CR 1.2', 'CR 1.5']);
  });
});
