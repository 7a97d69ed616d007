import { useText } from '#renderer/i18n/use-text.ts';
import { foundationalRequirements, vectorOf, type FoundationalRequirement } from '#shared/model/security-level.ts';
import css from './SlTargets.module.css';
import { differencesOf } from './target-edits.ts';
import type { TargetRow } from './target-rows.ts';

const signs = { '1': '▲', '-1': '▼', '0': '' } as const;

/** An SL-T in one FR: the assigned level in strong ink with the computed one beside it, or the computed one alone. */
export function LevelCell({ row, fr }: { readonly row: TargetRow; readonly fr: FoundationalRequirement }) {
  const text = useText();
  const at = foundationalRequirements.indexOf(fr);
  const computed = row.computed?.vector[at] ?? null;
  if (!row.assigned)
    return (
      <span className={css.level} title={text('sl-targets:cell.computed', { fr, computed: computed ?? '–' })}>
        {computed ?? '–'}
      </span>
    );
  const assigned = vectorOf(row.assigned)[at] ?? 0;
  const sign = differencesOf(row.assigned, row.computed?.vector ?? null)[at] ?? 0;
  const params = { fr, assigned, computed: computed ?? '–' };
  return (
    <span className={css.level} data-assigned title={text('sl-targets:cell.assigned', params)}>
      <strong>{assigned}</strong>
      {sign !== 0 && (
        <span className={css.beside} data-sign={sign}>
          <span aria-hidden>{signs[`${sign}`]}</span>
          {computed}
        </span>
      )}
    </span>
  );
}
