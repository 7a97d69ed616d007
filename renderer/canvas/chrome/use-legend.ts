import { useOverlayView, useSeeing } from '#renderer/canvas/use-seeing.ts';
import { ownTypeOf } from '#shared/drawing/symbols/own-type.ts';
import { useSay } from '#renderer/i18n/say.ts';
import { useLocale } from '#renderer/i18n/use-text.ts';
import { useAssessment, useCatalog, usePolicy, useTable } from '#renderer/state/hooks.ts';
import type { LegendGroup, LegendTypes } from '#shared/drawing/legend/entry.ts';
import { legendOf } from '#shared/drawing/legend.ts';
import { symbolOf } from '#shared/drawing/symbols/symbol-of.ts';
import { overlays } from '#shared/drawing/seeing/overlays/index.ts';
import { useMemo } from 'react';

/** What tells the meaning of the symbols, by the catalog and the plant's own entries. */
function useLegendTypes(): LegendTypes {
  const catalog = useCatalog();
  const own = useTable('catalogEntry');
  const locale = useLocale();
  return useMemo(() => {
    const names = new Map(catalog?.assetTypes.map(({ id, name }) => [id, name[locale]] as const));
    return {
      symbolOf: (type) => symbolOf(type, ownTypeOf(type, own)),
      nameOf: (type) => names.get(type) ?? type,
    };
  }, [catalog, own, locale]);
}

/** The legend of the drawing as it is seen now; `withSymbols` explains the assets' symbols too. */
export function useLegend(withSymbols: boolean): readonly LegendGroup[] {
  const [zone, conduit, asset, policy] = [useTable('zone'), useTable('conduit'), useTable('asset'), usePolicy()];
  const assessment = useAssessment();
  const { overlay, fr } = useSeeing();
  const view = useOverlayView();
  const types = useLegendTypes();
  const say = useSay();
  return useMemo(() => {
    const shown = overlay && view ? { id: overlay, fr: overlays[overlay].hasFr ? fr : null, view } : null;
    const model = { zone, conduit, asset, policy: new Map([[policy.id, policy]]) };
    return legendOf({ model, assessment, overlay: shown, types: withSymbols ? types : null, say });
  }, [zone, conduit, asset, policy, assessment, overlay, fr, view, types, withSymbols, say]);
}
