import { selectedKeys } from '#renderer/canvas/acts/current.ts';
import { visibleRect } from '#renderer/canvas/acts/viewport.ts';
import { useLegend } from '#renderer/canvas/chrome/use-legend.ts';
import { usePicture } from '#renderer/canvas/paint/use-picture.ts';
import { useSay } from '#renderer/i18n/say.ts';
import { useLocale } from '#renderer/i18n/use-text.ts';
import { useCatalog, useSuc, useTable, useView } from '#renderer/state/hooks.ts';
import { startStore } from '#renderer/state/start-store.ts';
import { withContent } from '#shared/drawing/paper/bounds.ts';
import { listsOf } from '#shared/drawing/paper/lists.ts';
import type { Page } from '#shared/drawing/paper/page.ts';
import { sheetOf, type SheetContent } from '#shared/drawing/paper/sheet-of.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import { useMemo, useState } from 'react';
import type { Choice } from './choice.ts';

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** What a drawing says of where it comes from, as it is when the page is opened. */
function useContent(): SheetContent {
  const say = useSay();
  const { name: plant, site } = useSuc();
  const diagramId = useView((view) => view.diagramId);
  const catalogVersion = useCatalog()?.manifest.version ?? '';
  const diagram = useTable('diagram').get(diagramId)?.name ?? say('paper:mainDiagram');
  return useMemo(() => {
    const { appVersion } = startStore.getState();
    return { meta: { plant, site, diagram, date: today(), appVersion, catalogVersion, digest: null }, say };
  }, [plant, site, diagram, catalogVersion, say]);
}

/** The name of a protocol, by its id. */
function useProtocolName(): (id: string) => string {
  const [catalog, locale] = [useCatalog(), useLocale()];
  return useMemo(() => {
    const names = new Map(catalog?.protocols.map(({ id, name }) => [id, name[locale]] as const));
    return (id) => names.get(id) ?? id;
  }, [catalog, locale]);
}

/** What was selected and looked at when the dialog was opened. */
export type Looked = { readonly selected: readonly string[]; readonly view: ReturnType<typeof visibleRect> };

/** The pages that a choice gives, and whether all of the drawing is there yet. */
export type Sheet = { readonly pages: readonly Page[]; readonly isReady: boolean; readonly looked: Looked };

/** Lines of a large plant come a moment later. */
const isDrawn = ({ routes, conduits }: Picture): boolean => routes.size > 0 || conduits.size === 0;

/** Lays out what is chosen of the drawing that is shown. */
export function useSheet(choice: Choice): Sheet {
  const picture = usePicture();
  const content = useContent();
  const protocolName = useProtocolName();
  const legend = useLegend(true);
  const channels = useTable('channel');
  const [looked] = useState((): Looked => ({ selected: selectedKeys(), view: visibleRect() }));
  const pages = useMemo(() => {
    const { say } = content;
    const isPart = choice.what !== 'all';
    const meta = {
      ...content.meta,
      ...(isPart ? { diagram: say('paper:part', { diagram: content.meta.diagram }) } : {}),
    };
    return sheetOf(
      picture,
      { meta, say },
      {
        ...choice,
        orientation: 'auto',
        chosen: choice.what === 'selection' ? withContent(picture, new Set(looked.selected)) : null,
        area: choice.what === 'view' ? looked.view : null,
        legend: choice.hasLegend ? legend : [],
        tables: choice.hasList ? listsOf({ picture, channels: channels.values(), protocolName, say }) : [],
      },
    );
  }, [picture, content, choice, legend, protocolName, channels, looked]);
  return { pages, isReady: isDrawn(picture), looked };
}
