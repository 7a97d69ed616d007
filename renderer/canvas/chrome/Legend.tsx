import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import type { LegendEntry, LegendGroup } from '#shared/drawing/legend/entry.ts';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import css from './Legend.module.css';
import { Sign } from './LegendSigns.tsx';
import { useLegend } from './use-legend.ts';

function Entry({ entry }: { readonly entry: LegendEntry }) {
  const { number } = useFormat();
  return (
    <li>
      {entry.signs.map((sign, index) => (
        <Sign key={index} sign={sign} />
      ))}
      <span className={css.text} title={entry.text}>
        {entry.text}
      </span>
      {entry.count !== null && <span className={css.count}>{number(entry.count)}</span>}
    </li>
  );
}

/** The overlay comes with its title; what is always on the drawing explains itself. */
function Group({ group }: { readonly group: LegendGroup }) {
  return (
    <div className={css.group}>
      {group.id === 'overlay' && <h3 className={css.title}>{group.title}</h3>}
      <ul className={css.entries} aria-label={group.title}>
        {group.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

/** First what the overlay shows, without one the badges; the rest where somebody asks for it. */
function Signs() {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const [first, ...more] = useLegend(isWhole);
  return (
    <div className={css.groups}>
      {first && <Group group={first} />}
      {isWhole && more.map((group) => <Group key={group.id} group={group} />)}
      <button type="button" className={css.more} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {text('seeing:legend.more')}
        {isWhole ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
      </button>
    </div>
  );
}

/** What is on the drawing and what it means; folded away at first where room is short. */
export function Legend({ isTight }: { readonly isTight: boolean }) {
  const text = useText();
  const isEmpty = useTable('zone').size === 0;
  const [isOpen, setOpen] = useState(!isTight);
  if (isEmpty) return null;
  return (
    <section className={css.legend} aria-label={text('canvas:legend.title')}>
      <button type="button" className={css.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {text('canvas:legend.title')}
        {isOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
      </button>
      {isOpen && <Signs />}
    </section>
  );
}
