import type { Transaction } from '#shared/diff/transaction.ts';
import type { SupplierAnswer } from '#shared/model/product.ts';
import { requirementStatusId } from '#shared/model/requirement-status.ts';
import type { ProductName } from '#shared/supplier/supplier-return.ts';
import type { Command } from './command.ts';
import { productRow } from './product-row.ts';

/** Whose component requirements they are: those of a product wherever it is used, or of one asset alone. */
export type ComponentOwner =
  { readonly kind: 'product'; readonly product: ProductName } | { readonly kind: 'asset'; readonly assetId: string };

/** What is said of one component requirement; null takes it back. */
export type ComponentStatus = { readonly requirementId: string; readonly status: SupplierAnswer | null };

function answerForProduct(tx: Transaction, name: ProductName, statuses: readonly ComponentStatus[]): void {
  const product = productRow(tx, name);
  const answers = { ...product.answers };
  for (const { requirementId, status } of statuses) {
    if (status === null) delete answers[requirementId];
    else answers[requirementId] = status;
  }
  tx.put('product', { ...product, answers });
}

function answerForAsset(tx: Transaction, assetId: string, statuses: readonly ComponentStatus[]): void {
  const subject = { kind: 'asset', id: assetId } as const;
  for (const { requirementId, status } of statuses) {
    const id = requirementStatusId(subject, requirementId);
    if (status === null) tx.remove('requirementStatus', id);
    else tx.put('requirementStatus', { id, subject, requirementId, ...status });
  }
}

/**
 * Says how far a component meets component requirements (IEC 62443-4-2), all in one step. The row of a product is made
 * with the first thing that is said of it.
 */
export function setComponentStatus(owner: ComponentOwner, statuses: readonly ComponentStatus[]): Command {
  const [first] = statuses;
  const params = {
    component: owner.kind === 'product' ? owner.product.name : owner.assetId,
    requirement: first?.requirementId ?? '',
    count: statuses.length,
  };
  return {
    label: { key: 'setComponentStatus', params },
    run(tx) {
      if (statuses.length === 0) return;
      if (owner.kind === 'product') answerForProduct(tx, owner.product, statuses);
      else if (tx.get('asset', owner.assetId)) answerForAsset(tx, owner.assetId, statuses);
    },
  };
}
