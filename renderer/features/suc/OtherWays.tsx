import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import { addPoints } from '#renderer/state/suc-edits.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { isAccessPointOf, type WayIn } from '#shared/engine/ways-in.ts';
import { displayName, nameIn } from '#shared/model/display-name.ts';
import type { AccessPoint } from '#shared/model/suc.ts';
import { MAX_LINE_LENGTH } from '#shared/model/text.ts';
import { ArrowRight } from 'lucide-react';
import { endName } from './end-name.ts';
import css from './SucScreen.module.css';

type WaysProps = { readonly accessPoints: readonly AccessPoint[]; readonly ways: readonly WayIn[] };

/** Conduits into the SUC that no access point names, by the zone that they lead to; a press makes an access point of each zone. */
export function OtherWays({ accessPoints, ways }: WaysProps) {
  const text = useText();
  const zones = useTable('zone');
  const open = ways.filter(
    ({ conduit, innerZoneId }) => !accessPoints.some((point) => isAccessPointOf(point, conduit, innerZoneId)),
  );
  const groups = [...Map.groupBy(open, ({ innerZoneId }) => innerZoneId)];
  const pointOf = ([zoneId, own]: (typeof groups)[number]) => {
    const names = [...new Set(own.map(({ outer }) => endName(outer, zones)))];
    return { zoneId, name: names.join(', ').slice(0, MAX_LINE_LENGTH) };
  };
  if (groups.length === 0) return null;
  return (
    <div className={css.others}>
      <div className={css.othersHead}>
        <h4>{text('suc:others.title', { count: open.length })}</h4>
        {groups.length > 1 && (
          <Button look="quiet" onClick={() => addPoints(groups.map(pointOf))}>
            {text('suc:others.addAll')}
          </Button>
        )}
      </div>
      <ul className={css.otherList}>
        {groups.map((group) => (
          <li key={group[0]} className={css.other}>
            {group[1].map(({ conduit, outer }) => (
              <button
                key={conduit.id}
                type="button"
                className={css.link}
                title={displayName('conduit', conduit)}
                onClick={() => goToSelected({ kind: 'conduit', id: conduit.id })}
              >
                {endName(outer, zones)}
              </button>
            ))}
            <ArrowRight aria-hidden className={css.arrow} />
            <span>{nameIn({ zone: zones }, 'zone', group[0])}</span>
            <Button look="quiet" onClick={() => addPoints([pointOf(group)])}>
              {text('suc:others.add')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
