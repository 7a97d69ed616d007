import { useText } from '#renderer/i18n/use-text.ts';
import { useAssessment, useTable } from '#renderer/state/hooks.ts';
import { ProgressRing } from '#renderer/ui/ProgressRing.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { lacksOf, sections, type Section } from './sections.ts';
import css from './SucScreen.module.css';

type EntryProps = { readonly section: Section; readonly go: (field: string) => void };

/** A section by name, with whether anything is missing there; a press goes to its first field. */
function Entry({ section, go }: EntryProps) {
  const text = useText();
  const workflow = useAssessment()?.workflow ?? [];
  const isAsked = Object.keys(section.lacks).length > 0 && workflow.length > 0;
  const isDone = lacksOf(section, workflow).size === 0;
  return (
    <li>
      <button
        type="button"
        className={css.entry}
        onClick={() => go(section.fields?.[0]?.field ?? section.list ?? section.id)}
      >
        <span className={css.ring}>{isAsked && <ProgressRing fraction={isDone ? 1 : 0} />}</span>
        {text(`suc:section.${section.id}`)}
        {isAsked && !isDone && <VisuallyHidden>{text('suc:missing')}</VisuallyHidden>}
      </button>
    </li>
  );
}

/** How much is drawn of the SUC. */
function Facts() {
  const text = useText();
  const zones = [...useTable('zone').values()];
  const facts = {
    zones: zones.filter(({ inScope }) => inScope).length,
    outside: zones.filter(({ inScope }) => !inScope).length,
    conduits: useTable('conduit').size,
    assets: useTable('asset').size,
  };
  return (
    <dl className={css.facts} aria-label={text('suc:facts.label')}>
      {Object.entries(facts).map(([fact, count]) => (
        <div key={fact}>
          <dt>{text(`suc:facts.${fact as keyof typeof facts}`)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The sections by name, and how much is drawn of the SUC. */
export function SucIndex({ go }: Pick<EntryProps, 'go'>) {
  const text = useText();
  return (
    <div className={css.side}>
      <ol className={css.index} aria-label={text('suc:index')}>
        {sections.map((section) => (
          <Entry key={section.id} section={section} go={go} />
        ))}
      </ol>
      <Facts />
    </div>
  );
}
