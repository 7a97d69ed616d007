import { useText } from '#renderer/i18n/use-text.ts';
import { useAssessment, useSuc, useTable } from '#renderer/state/hooks.ts';
import { useReassessment } from '#renderer/state/use-reassessment.ts';
import { goTo } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { SectionHeading } from '#renderer/ui/SectionHeading.tsx';
import type { Assessment } from '#shared/engine/assessment.ts';
import type { Baseline } from '#shared/model/baseline.ts';
import type { Check } from './actions.ts';
import css from './Approval.module.css';
import { ApproveForm, SignForm } from './ApproveForm.tsx';
import { Baselines } from './Baselines.tsx';
import { Differences } from './Differences.tsx';
import { OpenFindings } from './OpenFindings.tsx';
import { Overview } from './Overview.tsx';
import { useChanges, useCheck } from './use-check.ts';

/** Where an approval stands, as a key of its text. */
function standingOf(approval: Assessment['approval']): 'none' | 'unsigned' | 'stale' | 'fresh' {
  if (approval === null) return 'none';
  if (!approval.isSigned) return 'unsigned';
  return approval.isStale ? 'stale' : 'fresh';
}

function Trail({ check }: { readonly check: Check | null }) {
  const text = useText();
  if (check === null) return <p className={css.quiet}>{text('approval:trail.pending')}</p>;
  if (check.trail.state === 'intact') return <p className={css.good}>✓ {text('approval:trail.intact')}</p>;
  return <p className={css.bad}>✗ {text('approval:trail.broken', { seq: check.trail.seq })}</p>;
}

/** That something asks for a reassessment; nothing where nothing does. */
function Triggers() {
  const text = useText();
  const { derived, open } = useReassessment();
  const count = derived.length + open.length;
  if (count === 0) return null;
  return (
    <p className={css.triggers}>
      ⚠ {text('reassessment:mark.open', { count })}
      <Button onClick={() => goTo('reassessment')}>{text('approval:reassess')}</Button>
    </p>
  );
}

type SinceProps = { readonly baseline: Baseline; readonly check: Check | null };

/** What is different since a baseline was frozen. */
function Since({ baseline, check }: SinceProps) {
  const text = useText();
  const seq = check?.baselines.find(({ id }) => id === baseline.id)?.seq ?? null;
  const diff = useChanges(seq, check?.head ?? null);
  if (check !== null && seq === null) return <p className={css.quiet}>{text('approval:digest.beyond')}</p>;
  if (diff === null) return <p className={css.quiet}>{text('approval:trail.pending')}</p>;
  return <Differences diff={diff.filter(({ kind }) => kind !== 'baseline')} />;
}

function Body({ assessment }: { readonly assessment: Assessment }) {
  const text = useText();
  const check = useCheck();
  const suc = useSuc();
  const baselines = useTable('baseline');
  const { approval, findings } = assessment;
  const last = approval ? baselines.get(approval.baselineId) : undefined;
  const open = findings.filter(({ accepted }) => accepted === null);
  return (
    <div className={css.columns}>
      <div>
        <p className={css.standing} data-standing={standingOf(approval)} role="status">
          {text(`approval:standing.${standingOf(approval)}`)}
        </p>
        <Triggers />
        <SectionHeading>{text('approval:what')}</SectionHeading>
        <Overview />
        <p className={css.digest}>{check ? `SHA-256 ${check.digest}` : ''}</p>
        <Trail check={check} />
        <SectionHeading>{text('approval:findings.title')}</SectionHeading>
        <OpenFindings open={open} />
        {last && (
          <>
            <SectionHeading>{text('approval:differences.title', { name: last.name || last.id })}</SectionHeading>
            <Since baseline={last} check={check} />
          </>
        )}
      </div>
      <div>
        {last && !approval?.isStale && (
          <>
            <SectionHeading>{text('approval:form.another', { name: last.name || last.id })}</SectionHeading>
            <SignForm id={last.id} digest={last.digest} />
          </>
        )}
        <SectionHeading>{text('approval:form.title')}</SectionHeading>
        <ApproveForm suggestedName={suc.name} openFindings={open.length} />
        <SectionHeading>{text('approval:baseline.title')}</SectionHeading>
        <Baselines check={check} />
      </div>
    </div>
  );
}

/** Approval by the asset owner (ZCR 7.1): what is approved, by whom, and whether it still holds. */
export function Approval() {
  const text = useText();
  const assessment = useAssessment();
  return (
    <div className={css.sheet}>
      <ScreenHead
        title={text('ui:place.approval')}
        clause="ZCR 7.1"
        helpLabel={text('approval:helpLabel')}
        help={[text('approval:help')]}
      />
      {assessment ? <Body assessment={assessment} /> : null}
    </div>
  );
}
