import { textOf } from '#shared/engine/quick-hash.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Asset } from '#shared/model/asset.ts';
import type { ChangeRule } from './derived-trigger.ts';

const productOf = ({ vendor, product, version }: Asset): string =>
  [vendor, product, version]
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .join(' ');

/** Assets that are another product, or another version of it, than was assessed. */
export const productChanges: ChangeRule = ({ approved, now }) => {
  if (approved.asset === now.asset) return [];
  return [...now.asset.values()].flatMap((asset) => {
    const was = approved.asset.get(asset.id);
    if (was === undefined || was === asset) return [];
    const [before, after] = [productOf(was), productOf(asset)];
    if (before === after) return [];
    const params = { name: displayName('asset', asset), before, after };
    return [{ reason: 'product-changed', subject: { kind: 'asset', id: asset.id }, mark: after, params }];
  });
};

/** Products whose supplier states another SL-C or meets other component requirements than when it was assessed. */
export const answerChanges: ChangeRule = ({ approved, now }) => {
  if (approved.product === now.product) return [];
  return [...now.product.values()].flatMap((product) => {
    const was = approved.product.get(product.id);
    if (was === undefined || was === product) return [];
    const mark = textOf([product.slCapability, product.answers]);
    if (mark === textOf([was.slCapability, was.answers])) return [];
    const params = { name: [product.vendor, product.name, product.version].filter(Boolean).join(' ') || product.id };
    return [{ reason: 'answers-changed', subject: { kind: 'product', id: product.id }, mark, params }];
  });
};

/** Assets whose supplier has ended the support since the approval. */
export const supportEnds: ChangeRule = ({ now, approvedOn, today }) =>
  [...now.asset.values()].flatMap((asset) => {
    const day = asset.endOfSupport;
    if (day === null || day <= approvedOn || day > today) return [];
    const params = { name: displayName('asset', asset), day };
    return [{ reason: 'support-ended', subject: { kind: 'asset', id: asset.id }, mark: day, params }];
  });
