import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { useAssessment } from '#renderer/state/hooks.ts';
import { SeverityMark } from '#renderer/ui/SeverityMark.tsx';
import type { ReactNode } from 'react';
import { lacksOf, type Section } from './sections.ts';
import css from './SucScreen.module.css';

/** A part of the screen: what it asks for, by which clause, what is missing, and its fields. */
export function SectionView({ section, children }: { readonly section: Section; readonly children: ReactNode }) {
  const text = useText();
  const word = useDataText();
  const workflow = useAssessment()?.workflow ?? [];
  return (
    <section className={css.section}>
      <div className={css.sectionHead}>
        <h3>{text(`suc:section.${section.id}`)}</h3>
        <span className={css.clause}>{section.clause}</span>
      </div>
      <p className={css.hint}>{text(`suc:hint.${section.id}`)}</p>
      {[...lacksOf(section, workflow)].map(([reason, count]) => (
        <p key={reason} className={css.lack}>
          <SeverityMark severity="warning" label={text('suc:missing')} />
          <span>{reason === 'function-not-rated' ? text('suc:notRated', { count }) : word(`workflow:${reason}`)}</span>
        </p>
      ))}
      {children}
    </section>
  );
}
