import { sceneOf } from '#renderer/canvas/acts/current.ts';
import { useInSight, useOverlay } from '#renderer/canvas/use-seeing.ts';
import { useSay } from '#renderer/i18n/say.ts';
import { useLocale } from '#renderer/i18n/use-text.ts';
import { useCatalog, useSuc, useTable, useView } from '#renderer/state/hooks.ts';
import { conduitText, devicesOnConduits, firstChannels } from '#shared/drawing/labels.ts';
import { pictureWords } from '#shared/drawing/picture-of.ts';
import type { Picture, PictureWords } from '#shared/drawing/picture.ts';
import { bandsOf } from '#shared/drawing/scene/bands.ts';
import { perimeterOf } from '#shared/drawing/scene/perimeter.ts';
import { ownTypeOf } from '#shared/drawing/symbols/own-type.ts';
import { symbolOf } from '#shared/drawing/symbols/symbol-of.ts';
import { useMemo } from 'react';
import { useMarks } from './use-marks.ts';
import { useRoutes } from './use-routes.ts';

/** What stands on each conduit, by its id. */
function useConduitTexts(): ReadonlyMap<string, string> {
  const [conduits, channels] = [useTable('conduit'), useTable('channel')];
  const catalog = useCatalog();
  const locale = useLocale();
  const names = useMemo(
    () => new Map(catalog?.protocols.map(({ id, name }) => [id, name[locale]] as const)),
    [catalog, locale],
  );
  return useMemo(() => {
    const first = firstChannels(channels.values());
    const nameOf = (protocol: string) => names.get(protocol) ?? protocol;
    return new Map([...conduits.values()].map((one) => [one.id, conduitText(one, first.get(one.id), nameOf)]));
  }, [conduits, channels, names]);
}

function useWords(): PictureWords {
  const say = useSay();
  const suc = useSuc().name;
  return useMemo(() => pictureWords(say, suc), [say, suc]);
}

function useSymbols(): Picture['symbolOf'] {
  const own = useTable('catalogEntry');
  return useMemo(() => (type: string) => symbolOf(type, ownTypeOf(type, own)), [own]);
}

/** Everything that the drawing of the open plant shows; the same object until something of it changes. */
export function usePicture(): Picture {
  const [zone, asset, note] = [useTable('zone'), useTable('asset'), useTable('note')];
  const [placement, diagram, all] = [useTable('placement'), useTable('diagram'), useTable('conduit')];
  useView(({ diagramId }) => diagramId);
  const { accessPoints } = useSuc();
  const scene = sceneOf({ zone, asset, conduit: all, placement, diagram, note });
  const conduit = scene.conduits;
  const conduitTexts = useConduitTexts();
  const devices = useMemo(() => devicesOnConduits(conduit.values(), asset), [conduit, asset]);
  const routes = useRoutes(scene, conduit, conduitTexts, devices);
  const bands = useMemo(() => bandsOf(scene, zone), [scene, zone]);
  const perimeter = useMemo(() => perimeterOf(scene, zone, accessPoints), [scene, zone, accessPoints]);
  const marks = useMarks();
  const overlay = useOverlay();
  const inSight = useInSight();
  const words = useWords();
  const symbols = useSymbols();
  return useMemo(
    () => ({
      scene,
      routes,
      bands,
      zones: zone,
      assets: asset,
      conduits: conduit,
      notes: note,
      conduitTexts,
      devices,
      perimeter,
      symbolOf: symbols,
      marks,
      overlay,
      inSight,
      words,
    }),
    [
      scene,
      routes,
      bands,
      zone,
      asset,
      conduit,
      note,
      conduitTexts,
      devices,
      perimeter,
      symbols,
      marks,
      overlay,
      inSight,
      words,
    ],
  );
}
