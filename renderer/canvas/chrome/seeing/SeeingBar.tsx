import { Diagrams } from '#renderer/canvas/chrome/Diagrams.tsx';
import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { FilterButton } from './FilterButton.tsx';
import { OverlaySwitch } from './OverlaySwitch.tsx';
import css from './SeeingBar.module.css';
import { SightLine } from './SightLine.tsx';
import { useSeeingCommands } from './use-seeing-commands.ts';

/** How the plant is looked at: filters, overlay, and what they leave in sight. Nothing while there is nothing to look at. */
export function SeeingBar() {
  const text = useText();
  const isEmpty = useTable('zone').size === 0;
  useSeeingCommands();
  if (isEmpty) return null;
  return (
    <section className={css.bar} data-seeing aria-label={text('seeing:bar')}>
      <SightLine />
      <div className={css.row}>
        <Diagrams />
        <FilterButton />
        <OverlaySwitch />
      </div>
    </section>
  );
}
