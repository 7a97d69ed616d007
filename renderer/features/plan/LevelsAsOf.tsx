import { useText } from '#renderer/i18n/use-text.ts';
import { useModel } from '#renderer/state/hooks.ts';
import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import type { Assessment, SubjectAssessment } from '#shared/engine/assessment.ts';
import { nameIn } from '#shared/model/display-name.ts';
import css from './Plan.module.css';

/** The largest gap over the FR; null where none is known. */
function largestGap({ gap }: SubjectAssessment): number | null {
  const known = gap?.filter((one) => one !== null) ?? [];
  return known.length === 0 ? null : Math.max(...known);
}

type RowProps = { readonly name: string; readonly before: SubjectAssessment; readonly after: SubjectAssessment };

function Row({ name, before, after }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <SlBadge kind="T" isCompact level={after.slTarget?.level ?? null} />
      </td>
      {[before, after].map((one, at) => (
        <td key={at}>
          <SlBadge kind="A" isCompact level={one.slAchieved?.level ?? null} />
        </td>
      ))}
      {[before, after].map((one, at) => (
        <td key={at}>{largestGap(one) ?? '–'}</td>
      ))}
    </tr>
  );
}

/** SL-A and gap of each zone and conduit, before and as of the day. */
export function LevelsAsOf({ before, after }: { readonly before: Assessment; readonly after: Assessment }) {
  const text = useText();
  const model = useModel();
  const rows = (['zone', 'conduit'] as const).flatMap((kind) => {
    const list = kind === 'zone' ? 'zones' : 'conduits';
    return before[list].flatMap((one, at) => {
      const then = after[list][at];
      return then ? [{ key: `${kind} ${one.id}`, name: nameIn(model, kind, one.id), before: one, after: then }] : [];
    });
  });
  const titles = ['subject', 'target', 'achievedBefore', 'achievedAfter', 'gapBefore', 'gapAfter'] as const;
  return (
    <section className={css.section}>
      <h3>{text('plan:asOf.levels')}</h3>
      <table className={css.table} aria-label={text('plan:asOf.levels')}>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col">
                {text(`plan:asOf.${title}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, ...row }) => (
            <Row key={key} {...row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
