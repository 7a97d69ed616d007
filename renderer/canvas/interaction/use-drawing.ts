import { keysOf, sceneOf } from '#renderer/canvas/acts/current.ts';
import { canvasStore } from '#renderer/canvas/canvas-store.ts';
import { conduitText, firstChannels } from '#shared/drawing/labels.ts';
import { makeRouter } from '#shared/drawing/routes/route-conduits.ts';
import { liveRects } from '#shared/drawing/scene/live-rects.ts';
import { labelWidth } from '#shared/drawing/scene/metrics.ts';
import { openAtFirst } from '#shared/drawing/scene/open-zones.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import { makeToFlow, type Flow } from '#renderer/canvas/to-flow.ts';
import { useLocale } from '#renderer/i18n/use-text.ts';
import { useCatalog, useTable, useView } from '#renderer/state/hooks.ts';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';

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

/** The picture of the open plant as React Flow draws it, and the scene behind it. */
export function useDrawing(): { readonly scene: Scene; readonly flow: Flow } {
  const [zone, asset, conduit, placement] = [
    useTable('zone'),
    useTable('asset'),
    useTable('conduit'),
    useTable('placement'),
  ];
  const texts = useConduitTexts();
  const selection = useView((view) => view.selection);
  const externals = useStore(canvasStore, (canvas) => canvas.externals);
  const moving = useStore(canvasStore, (canvas) => canvas.moving);
  const openZones = useStore(canvasStore, (canvas) => canvas.openZones) ?? openAtFirst(asset.size);
  const [toFlow] = useState(makeToFlow);
  const [route] = useState(makeRouter);
  const scene = sceneOf({ zone, asset, conduit, placement });
  const routes = useMemo(() => {
    const drawn = [...conduit.values()].map((one) => ({
      conduit: one,
      labelWidth: labelWidth(texts.get(one.id) ?? ''),
    }));
    return route(scene, liveRects(scene, moving), drawn, moving.size > 0);
  }, [route, scene, moving, conduit, texts]);
  const flow = useMemo(() => {
    const selected = new Set(keysOf(selection, externals));
    return toFlow({ scene, model: { zone, asset, conduit }, routes, texts, selected, moving, openZones });
  }, [toFlow, scene, zone, asset, conduit, routes, texts, selection, externals, moving, openZones]);
  return { scene, flow };
}
