import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import { PickField } from '#renderer/state/PickField.tsx';
import { TextCell } from '#renderer/state/TextCell.tsx';
import { RemoveButton } from '#renderer/ui/EditTable.tsx';
import { SeverityMark } from '#renderer/ui/SeverityMark.tsx';
import { editAccessPoint, removeAccessPoint } from '#shared/commands/suc-lists.ts';
import { isAccessPointOf, type WayIn } from '#shared/engine/ways-in.ts';
import { displayName } from '#shared/model/display-name.ts';
import { accessPointSchema, type AccessPoint } from '#shared/model/suc.ts';
import { cellName } from './sections.ts';
import css from './SucScreen.module.css';
import { endName } from './end-name.ts';

type PointProps = { readonly point: AccessPoint; readonly ways: readonly WayIn[] };

/** The conduits that come in at an access point, with where they come from; a press shows one on the canvas. */
function Ways({ point, ways }: PointProps) {
  const text = useText();
  const zones = useTable('zone');
  const own = ways.filter(({ conduit, innerZoneId }) => isAccessPointOf(point, conduit, innerZoneId));
  if (own.length === 0) return <span className={css.faint}>{text('suc:point.noWay')}</span>;
  return (
    <ul className={css.links}>
      {own.map(({ conduit, outer }) => (
        <li key={conduit.id}>
          <button
            type="button"
            className={css.link}
            title={displayName('conduit', conduit)}
            onClick={() => goToSelected({ kind: 'conduit', id: conduit.id })}
          >
            {endName(outer, zones)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** An access point: its name, the zone that it leads to, words to it, and the conduits that come in there. */
export function AccessPointRow({ point, ways }: PointProps) {
  const text = useText();
  const name = point.name || point.id;
  const isOpen = point.name.trim() === '' || point.zoneId === null;
  const set = (fields: Partial<AccessPoint>) => dispatch(editAccessPoint(point.id, fields));
  return (
    <tr>
      <td className={css.mark}>{isOpen && <SeverityMark severity="warning" label={text('suc:missing')} />}</td>
      <td className={css.name} data-field={cellName('accessPoints', point.id, 'name')}>
        <TextCell
          label={text('suc:nameOf', { id: point.id })}
          placeholder={point.id}
          value={point.name}
          check={(value) => checkValue(accessPointSchema.shape.name, value)}
          commit={(value: string) => set({ name: value })}
        />
      </td>
      <td className={css.zone} data-field={cellName('accessPoints', point.id, 'zoneId')}>
        <PickField
          from="zone"
          label={text('suc:point.zoneOf', { name })}
          isLabelHidden
          hint={null}
          value={point.zoneId}
          isMixed={false}
          check={(value) => checkValue(accessPointSchema.shape.zoneId, value)}
          commit={(zoneId) => set({ zoneId: zoneId as string | null })}
        />
      </td>
      <td className={css.words}>
        <TextCell
          type="note"
          label={text('suc:descriptionOf', { name })}
          value={point.description}
          check={(value) => checkValue(accessPointSchema.shape.description, value)}
          commit={(value: string) => set({ description: value })}
        />
      </td>
      <td className={css.read}>
        <Ways point={point} ways={ways} />
      </td>
      <td>
        <RemoveButton
          label={text('inspector:removeNamed', { name })}
          onRemove={() => dispatch(removeAccessPoint(point))}
        />
      </td>
    </tr>
  );
}
