import { changedCriteria } from '#shared/engine/breach.ts';
import { nameIn } from '#shared/model/display-name.ts';
import type { Baseline } from '#shared/model/baseline.ts';
import type { Block, Facts, Notice, Said } from '#shared/report/report-document.ts';
import { list, moment, name, text, words } from '#shared/report/say.ts';
import type { CrsContext } from './crs-context.ts';

function notice(kind: Notice['notice'], params?: Readonly<Record<string, string | number>>): Notice {
  return { block: 'notice', notice: kind, text: text(`crs:notice.${kind}`, params) };
}

function approvalNotice({ assessment: { approval }, model }: CrsContext): Notice | null {
  if (approval === null) return notice('approval-none');
  const baseline = model.baseline.get(approval.baselineId);
  const params = { name: baseline?.name || approval.baselineId };
  if (!approval.isSigned) return notice('approval-unsigned', params);
  return approval.isStale ? notice('approval-stale', params) : null;
}

function criteriaNotice({ policy }: CrsContext): Notice | null {
  if (policy.lock === null) return notice('criteria-unsigned');
  return changedCriteria(policy).length > 0 ? notice('criteria-changed') : null;
}

function redactedNotice({ whole, zones, model }: CrsContext): Notice | null {
  const [zone] = zones;
  return whole ? notice('redacted', { name: zone ? nameIn(model, 'zone', zone.id) : '–' }) : null;
}

/** What must be on every paper: that nobody approved the plant as it is, that the risk criteria are not the signed ones, that it is redacted. */
export function noticesOf(context: CrsContext): readonly Notice[] {
  return [approvalNotice(context), criteriaNotice(context), redactedNotice(context)].filter((one) => one !== null);
}

function signaturesOf(baseline: Baseline | undefined): Facts['facts'] {
  return (baseline?.signatures ?? []).map((signature) => ({
    label: text('crs:front.signature'),
    value: list([name([signature.name, signature.role].filter(Boolean).join(', ')), moment(signature.at)]),
  }));
}

/** What the document is, what it rests on, and who answers for it. */
export function buildFront(context: CrsContext, what: Said): readonly Block[] {
  const { suc, policy, assessment, model } = context;
  const baseline = model.baseline.get(assessment.approval?.baselineId ?? '');
  const { catalog } = assessment;
  const facts: Facts['facts'] = [
    { label: text('crs:front.plant'), value: words(suc.name) },
    { label: text('inspector:field.suc.site'), value: words(suc.site) },
    { label: text('inspector:field.suc.owner'), value: words(suc.owner) },
    { label: text('crs:front.catalog'), value: name(`${catalog.id} ${catalog.version}`) },
    { label: text('crs:front.attack'), value: name(catalog.attack) },
    {
      label: text('crs:front.criteria'),
      value: policy.lock && list([words(policy.lock.lockedBy), moment(policy.lock.lockedAt)]),
    },
    { label: text('crs:front.baseline'), value: baseline ? name(baseline.name || baseline.id) : null },
    ...signaturesOf(baseline),
    ...(baseline ? [{ label: text('crs:front.digest'), value: words(baseline.digest) }] : []),
  ];
  return [{ block: 'paragraph', text: what }, ...noticesOf(context), { block: 'facts', facts }];
}
