import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { jumpTo } from '#renderer/state/jump.ts';
import { useSubjectName } from '#renderer/state/use-subject-name.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Finding } from '#shared/engine/assessment.ts';
import css from './Approval.module.css';

/** How many errors are listed; the rest is counted. */
const SHOWN = 12;

function Row({ finding: { rule, params, subject } }: { readonly finding: Finding }) {
  const text = useText();
  const dataText = useDataText();
  const name = useSubjectName(subject) ?? text('ui:subject.policy');
  return (
    <li>
      {dataText(`rule:${rule}`, params)}{' '}
      <Button look="quiet" onClick={() => jumpTo(subject)}>
        {name}
      </Button>
    </li>
  );
}

/** The findings that are open: errors one by one, the rest by number. */
export function OpenFindings({ open }: { readonly open: readonly Finding[] }) {
  const text = useText();
  if (open.length === 0) return <p className={css.quiet}>{text('approval:findings.none')}</p>;
  const errors = open.filter(({ severity }) => severity === 'error');
  const rest = errors.length - SHOWN;
  return (
    <>
      <p>{text('approval:findings.count', { errors: errors.length, others: open.length - errors.length })}</p>
      <ul className={css.findings}>
        {errors.slice(0, SHOWN).map((finding) => (
          <Row key={finding.id} finding={finding} />
        ))}
      </ul>
      {rest > 0 ? <p className={css.quiet}>{text('ui:rail.more', { count: rest })}</p> : null}
    </>
  );
}
