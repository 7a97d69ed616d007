import { sceneOf } from '#renderer/canvas/acts/current.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useModel, useView } from '#renderer/state/hooks.ts';
import { otherBand } from '#shared/drawing/arrange/other-band.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';

/** What to say where the one zone that is selected stands in the band of another Purdue level than its own; else null. */
export function useOtherBand(): string | null {
  const text = useText();
  const model = useModel();
  const [zone, other] = useView((view) => view.selection);
  if (zone?.kind !== 'zone' || other) return null;
  const band = otherBand(sceneOf(model), model.zone, sceneKey('zone', zone.id));
  if (!band) return null;
  const { level } = band;
  return text('arrange:otherBand', {
    band: level === 'external' ? text('canvas:purdueExternal') : text('canvas:purdue', { level }),
  });
}
