import { announceStore } from '#renderer/canvas/announce-store.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { useStore } from 'zustand';
import { ConduitPicker } from './ConduitPicker.tsx';
import { FindBar } from './FindBar.tsx';
import css from './HandBars.module.css';
import { RemovalBar } from './RemovalBar.tsx';

/** Says each step on the drawing to those who do not see it. */
function Announcer() {
  const said = useStore(announceStore, (state) => state.said);
  return (
    <VisuallyHidden>
      <span aria-live="polite" data-announcer>
        {said}
      </span>
    </VisuallyHidden>
  );
}

/** What hands are offered over the drawing while they need it: the other end of a conduit, a search, a question. */
export function HandBars() {
  return (
    <div className={css.bars}>
      <ConduitPicker />
      <FindBar />
      <RemovalBar />
      <Announcer />
    </div>
  );
}
