import { announce } from '#renderer/canvas/announce-store.ts';
import { positionOf } from '#shared/drawing/scene/position-of.ts';
import { t } from 'i18next';
import { currentModel, currentScene, selectedKeys } from './current.ts';

/** A zone's name, as it is spoken. */
function zoneName(key: string): string {
  const [kind, ...id] = key.split(':');
  if (kind !== 'zone') return id.join(':');
  return currentModel().zone.get(id.join(':'))?.name || t('canvas:unnamed');
}

/** Says which of how many what is selected now is, and where. */
export function announceStep(): void {
  const [key, other] = selectedKeys();
  const position = key && !other ? positionOf(currentScene(), key) : null;
  if (!position) return;
  const { number, count, holderKey } = position;
  announce(
    holderKey === null
      ? t('hand:walk.onDrawing', { number, count })
      : t('hand:walk.inZone', { number, count, name: zoneName(holderKey) }),
  );
}

/** Says which of how many conduits of a zone or external end is selected now. */
export function announceConduit(number: number, count: number, endKey: string): void {
  announce(t('hand:walk.conduitOf', { number, count, name: zoneName(endKey) }));
}

/** Says that no conduit leads on from a zone or external end. */
export function announceNoConduit(endKey: string): void {
  announce(t('hand:walk.noConduit', { name: zoneName(endKey) }));
}
