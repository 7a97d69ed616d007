import { useText } from '#renderer/i18n/use-text.ts';
import { useModel, useTable } from '#renderer/state/hooks.ts';
import { useToday } from '#renderer/state/use-reassessment.ts';
import { quarterOf, yearOf } from '#shared/plan/quarter.ts';
import { scheduleFindings, workDays } from '#shared/plan/schedule.ts';
import { useMemo } from 'react';
import { Bar } from './Bar.tsx';
import { Faults } from './Faults.tsx';
import { Outages } from './Outages.tsx';
import css from './Schedule.module.css';
import { linksOf, scheduleRows, type Link, type ScheduleRow } from './schedule-rows.ts';
import { timeScale, type TimeScale } from './time-scale.ts';

const percent = (part: number): string => `${part * 100}%`;
/** The drawing is so many parts wide, and one part high per line. */
const WIDE = 1000;

function Axis({ scale }: { readonly scale: TimeScale }) {
  const text = useText();
  return (
    <div className={css.axis} aria-hidden>
      {scale.quarters.map((day) => (
        <span key={day} className={css.tick} style={{ left: percent(scale.at(day)) }}>
          {text('plan:schedule.quarter', { year: yearOf(day), quarter: quarterOf(day) })}
        </span>
      ))}
    </div>
  );
}

function pathOf({ from, to }: Link, scale: TimeScale): string {
  const [left, right] = [scale.after(from.day) * WIDE, scale.at(to.day) * WIDE];
  const middle = Math.max(left + 4, right - 4);
  return `M${left} ${from.row + 0.5} H${middle} V${to.row + 0.5} H${right}`;
}

/** What lies behind the bars: outages, today, and the dependencies. */
function Ground({ rows, scale, today }: { rows: readonly ScheduleRow[]; scale: TimeScale; today: string }) {
  const text = useText();
  const outages = useTable('outage');
  return (
    <div className={css.ground}>
      {[...outages.values()].map(({ id, name, start, end }) =>
        start === null || end === null ? null : (
          <div
            key={id}
            className={css.outage}
            data-outage={id}
            title={text('plan:schedule.outage', { name })}
            style={{ left: percent(scale.at(start)), width: percent(scale.after(end) - scale.at(start)) }}
          />
        ),
      )}
      <div className={css.today} title={text('plan:schedule.today')} style={{ left: percent(scale.at(today)) }} />
      <svg className={css.links} viewBox={`0 0 ${WIDE} ${rows.length}`} preserveAspectRatio="none" aria-hidden>
        {linksOf(rows).map((link) => (
          <path key={link.key} data-late={link.isLate || undefined} d={pathOf(link, scale)} />
        ))}
      </svg>
    </div>
  );
}

function useScale(today: string): TimeScale {
  const model = useModel();
  return useMemo(() => {
    const days = [...model.countermeasure.values()].flatMap((measure) => {
      const work = workDays(measure);
      return work ? [work.first, work.last] : [];
    });
    const outages = [...model.outage.values()].flatMap(({ start, end }) => (start && end ? [start, end] : []));
    return timeScale(today, [...days, ...outages]);
  }, [model, today]);
}

/** When each measure is done, by department, with what has to wait for what and when the plant is shut down. */
export function Schedule() {
  const text = useText();
  const model = useModel();
  const today = useToday();
  const rows = useMemo(() => scheduleRows(model.countermeasure), [model.countermeasure]);
  const findings = useMemo(() => scheduleFindings(model, today), [model, today]);
  const scale = useScale(today);
  return (
    <div className={css.scroll}>
      {rows.length === 0 ? (
        <p className={css.none}>{text('plan:schedule.empty')}</p>
      ) : (
        <div className={css.chart} role="group" aria-label={text('plan:schedule.label')}>
          <Axis scale={scale} />
          <div className={css.rows}>
            <Ground rows={rows} scale={scale} today={today} />
            {rows.map((row) =>
              row.kind === 'department' ? (
                <h3 key={`department ${row.department}`} className={css.department}>
                  {row.department || text('plan:schedule.noDepartment')}
                </h3>
              ) : (
                <Bar
                  key={row.measure.id}
                  measure={row.measure}
                  scale={scale}
                  today={today}
                  isFaulty={findings.some(({ measureId }) => measureId === row.measure.id)}
                />
              ),
            )}
          </div>
        </div>
      )}
      <Faults findings={findings} />
      <Outages />
    </div>
  );
}
