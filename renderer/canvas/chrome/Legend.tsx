import { useText } from '#renderer/i18n/use-text.ts';
import { useAssessment, usePolicy, useTable } from '#renderer/state/hooks.ts';
import { RiskMark } from '#renderer/ui/RiskMark.tsx';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { legendEntries, type LegendEntries } from './legend-entries.ts';
import css from './Legend.module.css';

/** The signs that are on the drawing, each with its meaning. */
function Signs({ entries }: { readonly entries: LegendEntries }) {
  const text = useText();
  return (
    <ul className={css.signs}>
      {entries.slTargets.length > 0 && (
        <li>
          {entries.slTargets.map((level) => (
            <span key={level} className={css.level} data-level={level}>
              {level}
            </span>
          ))}
          {text('canvas:legend.slTarget')}
        </li>
      )}
      {entries.hasAchieved && (
        <li>
          <span className={css.outlined} />
          {text('canvas:legend.slAchieved')}
        </li>
      )}
      {entries.hasGap && (
        <li>
          <b>Δ</b>
          {text('canvas:legend.gap')}
        </li>
      )}
      {entries.risks.length > 0 && (
        <li>
          {text('canvas:legend.risk')}
          {entries.risks.map((risk) => (
            <RiskMark key={risk.id} {...risk} />
          ))}
        </li>
      )}
      {entries.hasOutOfScope && (
        <li>
          <span className={css.dashedBox} />
          {text('canvas:legend.outOfScope')}
        </li>
      )}
      {entries.hasDashedConduit && (
        <li>
          <span className={css.dashedLine} />
          {text('canvas:legend.overAir')}
        </li>
      )}
    </ul>
  );
}

/** What the signs on the drawing mean; folded away at first where room is short. */
export function Legend({ isTight }: { readonly isTight: boolean }) {
  const text = useText();
  const [zone, conduit, policy] = [useTable('zone'), useTable('conduit'), usePolicy()];
  const assessment = useAssessment();
  const [isOpen, setOpen] = useState(!isTight);
  const entries = useMemo(
    () => legendEntries({ zone, conduit, policy: new Map([[policy.id, policy]]) }, assessment),
    [zone, conduit, policy, assessment],
  );
  if (zone.size === 0) return null;
  return (
    <section className={css.legend} aria-label={text('canvas:legend.title')}>
      <button type="button" className={css.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {text('canvas:legend.title')}
        {isOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
      </button>
      {isOpen && <Signs entries={entries} />}
    </section>
  );
}
