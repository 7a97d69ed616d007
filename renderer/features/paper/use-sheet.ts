import { selectedKeys } from '#renderer/canvas/acts/current.ts';
import { visibleRect } from '#renderer/canvas/acts/viewport.ts';
import { usePicture } from '#renderer/canvas/paint/use-picture.ts';
import { useDataText, useLocale } from '#renderer/i18n/use-text.ts';
import { useCatalog, useSuc, useTable, useView } from '#renderer/state/hooks.ts';
import { startStore } from '#renderer/state/start-store.ts';
import { withContent } from '#shared/drawing/paper/bounds.ts';
import { legendOfPicture } from '#shared/drawing/paper/legend-of-picture.ts';
import { listsOf } from '#shared/drawing/paper/lists.ts';
import type { Page } from '#shared/drawing/paper/page.ts';
import { sheetOf, type SheetContent } from '#shared/drawing/paper/sheet-of.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import { MAIN_DIAGRAM } from '#shared/model/placement.ts';
import { useMemo, useState } from 'react';
import type { Choice } from './choice.ts';

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** What a drawing says of where it comes from, as it is when the page is opened. */
function useContent(): SheetContent {
  const say = useDataText();
  const { name: plant, site } = useSuc();
  const diagramId = useView((view) => view.diagramId);
  const catalogVersion = useCatalog()?.manifest.version ?? '';
  const diagram = diagramId === MAIN_DIAGRAM ? say('paper:mainDiagram') : diagramId;
  const { appVersion } = startStore.getState();
  return { meta: { plant, site, diagram, date: today(), appVersion, catalogVersion, digest: null }, say };
}

/** The names of what the catalog knows, by id. */
function useNames(): { readonly type: (id: string) => string; readonly protocol: (id: string) => string } {
  const [catalog, locale] = [useCatalog(), useLocale()];
  return useMemo(() => {
    const types = new Map(catalog?.assetTypes.map(({ id, name }) => [id, name[locale]] as const));
    const protocols = new Map(catalog?.protocols.map(({ id, name }) => [id, name[locale]] as const));
    return { type: (id: string) => types.get(id) ?? id, protocol: (id: string) => protocols.get(id) ?? id };
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
  const names = useNames();
  const channels = useTable('channel');
  const locale = useLocale();
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
        legend: choice.hasLegend ? legendOfPicture(picture, names.type, say) : [],
        tables: choice.hasList
          ? listsOf({ picture, channels: channels.values(), protocolName: names.protocol, say })
          : [],
      },
    );
    // `content` is a new object each time; what it says follows from the picture and the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [picture, choice, names, channels, looked, locale]);
  return { pages, isReady: isDrawn(picture), looked };
}
