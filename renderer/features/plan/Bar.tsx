import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useView } from '#renderer/state/hooks.ts';
import { select } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { daysAfter } from '#shared/calendar.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import { workDays } from '#shared/plan/schedule.ts';
import { useRef, type KeyboardEvent } from 'react';
import css from './Schedule.module.css';
import type { TimeScale } from './time-scale.ts';

const FOUR_WEEKS = 28;
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: -FOUR_WEEKS,
  PageDown: FOUR_WEEKS,
};

/** Moves a measure by days; with Shift only its end, which does not come before its start. */
function shift(event: KeyboardEvent, { id, start, due }: Countermeasure): void {
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const moved = (day: string | null) => (day === null ? null : daysAfter(day, step));
  const end = moved(due ?? start);
  if (!event.shiftKey)
    dispatch(editEntity('countermeasure', id, { start: moved(start), due: moved(due) }), `days ${id}`);
  else if (start === null || end === null || end >= start)
    dispatch(editEntity('countermeasure', id, { due: end }), `days ${id}`);
}

type BarProps = {
  readonly measure: Countermeasure;
  readonly scale: TimeScale;
  readonly today: string;
  readonly isFaulty: boolean;
};

type UndatedProps = Pick<BarProps, 'measure' | 'today'> & { readonly onDated: () => void };

function Undated({ measure, today, onDated }: UndatedProps) {
  const text = useText();
  const name = displayName('countermeasure', measure);
  const days = { start: today, due: daysAfter(today, FOUR_WEEKS) };
  return (
    <Button
      look="quiet"
      aria-label={text('plan:schedule.undatedOf', { name })}
      onClick={() => {
        onDated();
        dispatch(editEntity('countermeasure', measure.id, days));
      }}
    >
      {text('plan:schedule.undated')}
    </Button>
  );
}

/** One measure as a line of the schedule; its bar is moved with the keys. */
export function Bar({ measure, scale, today, isFaulty }: BarProps) {
  const text = useText();
  const days = workDays(measure);
  const isJustDated = useRef(false);
  const name = displayName('countermeasure', measure);
  const isSelected = useView(({ selection }) =>
    selection.some(({ kind, id }) => kind === 'countermeasure' && id === measure.id),
  );
  const choose = () => select([{ kind: 'countermeasure', id: measure.id }]);
  const place = days && { left: scale.at(days.first), width: scale.after(days.last) - scale.at(days.first) };
  return (
    <div className={css.row} data-selected={isSelected || undefined}>
      <span className={css.name} title={name}>
        {isFaulty && (
          <span className={css.fault} aria-hidden>
            ▲{' '}
          </span>
        )}
        {name}
      </span>
      <div className={css.track}>
        {days && place ? (
          <button
            type="button"
            ref={(bar) => {
              if (bar && isJustDated.current) bar.focus();
              isJustDated.current = false;
            }}
            className={css.bar}
            data-bar={measure.id}
            data-status={measure.status}
            aria-pressed={isSelected}
            aria-label={text('plan:schedule.bar', { name, start: days.first, due: days.last })}
            title={text('plan:schedule.bar', { name, start: days.first, due: days.last })}
            style={{ left: `${place.left * 100}%`, width: `${Math.max(0, place.width) * 100}%` }}
            onClick={choose}
            onFocus={choose}
            onKeyDown={(event) => shift(event, measure)}
          />
        ) : (
          <Undated measure={measure} today={today} onDated={() => (isJustDated.current = true)} />
        )}
      </div>
    </div>
  );
}
