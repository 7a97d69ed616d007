import { focusCanvas } from '#renderer/canvas/acts/viewport.ts';
import { clearSight, leaveFocus, setFilter, togglePin, type Focus } from '#renderer/canvas/seeing-store.ts';
import { useSeeing, useSight } from '#renderer/canvas/use-seeing.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useEntity } from '#renderer/state/hooks.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import type { ActiveFilter, Sight } from '#shared/drawing/seeing/in-sight.ts';
import { ON } from '#shared/drawing/seeing/filters/filter.ts';
import { Pin, PinOff, X } from 'lucide-react';
import css from './SeeingBar.module.css';
import { useValueName } from './use-value-name.ts';

function Chip({ filter }: { readonly filter: ActiveFilter }) {
  const text = useText();
  const nameOf = useValueName();
  const label = text(`seeing:filter.${filter.id}`);
  const name = filter.value === ON ? label : `${label}: ${nameOf(filter.id, filter.value)}`;
  return (
    <span className={css.chip}>
      <span className={css.chipText} title={name}>
        {name}
      </span>
      <IconButton
        label={text('seeing:sight.remove', { name })}
        icon={<X aria-hidden />}
        onClick={() => setFilter(filter.id, null)}
      />
    </span>
  );
}

function FocusChip({ focus }: { readonly focus: Focus }) {
  const text = useText();
  const zone = useEntity('zone', focus.zoneId);
  if (!zone) return null;
  const name = text('seeing:focus.on', { zone: zone.name || text('canvas:unnamed') });
  return (
    <span className={css.chip}>
      <span className={css.chipText} title={name}>
        {name}
      </span>
      <IconButton
        label={text(focus.isPinned ? 'seeing:focus.unpin' : 'seeing:focus.pin')}
        aria-pressed={focus.isPinned}
        icon={focus.isPinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
        onClick={togglePin}
      />
      <IconButton label={text('seeing:focus.leave')} icon={<X aria-hidden />} onClick={leaveFocus} />
    </span>
  );
}

function Showing({ sight }: { readonly sight: Sight }) {
  const text = useText();
  const { number } = useFormat();
  const { keys, zones, ofZones } = sight;
  return (
    <output className={css.showing}>
      {keys.size === 0
        ? text('seeing:sight.nothing')
        : text('seeing:sight.showing', { zones: number(zones), ofZones: number(ofZones) })}
    </output>
  );
}

/** What filters and focus leave in sight, and how to take each away; nothing while everything is in sight. */
export function SightLine() {
  const text = useText();
  const { filters, focus } = useSeeing();
  const sight = useSight();
  if (!sight) return null;
  const clear = () => {
    clearSight();
    focusCanvas();
  };
  return (
    <div className={css.sight}>
      {focus && <FocusChip focus={focus} />}
      {filters.map((filter) => (
        <Chip key={filter.id} filter={filter} />
      ))}
      <span className={css.chip}>
        <Showing sight={sight} />
        <button type="button" className={css.clear} title={text('seeing:sight.clearHint')} onClick={clear}>
          {text('seeing:sight.clear')}
        </button>
      </span>
    </div>
  );
}
