import type { Product } from '#shared/model/product.ts';
import type { AnswerComparison } from '#shared/supplier/compare-answers.ts';
import type { ProductName, SupplierReturn } from '#shared/supplier/supplier-return.ts';
import type { Command } from './command.ts';
import { productRow } from './product-row.ts';

/** What is taken of a sheet, and for which product. */
export type TakenAnswers = {
  readonly product: ProductName;
  readonly said: SupplierReturn;
  readonly comparison: AnswerComparison;
  /** Whether what the sheet leaves empty is taken away. */
  readonly clears: boolean;
};

function withAnswers(product: Product, { said, comparison, clears }: TakenAnswers): Product {
  const answers = { ...product.answers };
  for (const { id, change, after } of comparison.answers) {
    if (after !== null && change !== 'same') answers[id] = after;
    else if (after === null && clears) delete answers[id];
  }
  const { change, after } = comparison.slCapability;
  const isTaken = after !== null || (change === 'cleared' && clears);
  return {
    ...product,
    answers,
    slCapability: isTaken ? after && [...after] : product.slCapability,
    answeredBy: said.answeredBy || product.answeredBy,
    answeredOn: said.answeredOn ?? product.answeredOn,
  };
}

/** Takes a supplier's answers into the plant, in one step. */
export function takeSupplierAnswers(taken: TakenAnswers): Command {
  const { counts } = taken.comparison;
  const count = counts.new + counts.changed + (taken.clears ? counts.cleared : 0);
  return {
    label: { key: 'takeSupplierAnswers', params: { product: taken.product.name, count } },
    run: (tx) => tx.put('product', withAnswers(productRow(tx, taken.product), taken)),
  };
}
