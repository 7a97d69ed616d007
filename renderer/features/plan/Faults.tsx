import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { select } from '#renderer/state/view-store.ts';
import { SeverityMark } from '#renderer/ui/SeverityMark.tsx';
import { nameIn } from '#shared/model/display-name.ts';
import type { ScheduleFinding } from '#shared/plan/schedule.ts';
import css from './Plan.module.css';

/** What is wrong with the dates; a press selects the measure. */
export function Faults({ findings }: { readonly findings: readonly ScheduleFinding[] }) {
  const text = useText();
  const countermeasure = useTable('countermeasure');
  const name = (id: string) => nameIn({ countermeasure }, 'countermeasure', id);
  return (
    <section className={css.section} aria-label={text('plan:schedule.faults')}>
      <h3>{text('plan:schedule.faults')}</h3>
      {findings.length === 0 ? (
        <p className={css.none}>{text('plan:schedule.faultsNone')}</p>
      ) : (
        <ul className={css.list}>
          {findings.map(({ reason, measureId, otherId }) => {
            const severity = reason === 'overdue' ? 'info' : 'warning';
            return (
              <li key={`${reason} ${measureId} ${otherId ?? ''}`} className={css.row}>
                <SeverityMark severity={severity} label={text(`ui:findings.severity.${severity}`)} />
                <button
                  type="button"
                  className={css.link}
                  onClick={() => select([{ kind: 'countermeasure', id: measureId }])}
                >
                  {text(`plan:fault.${reason}`, { name: name(measureId), other: name(otherId ?? '') })}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
