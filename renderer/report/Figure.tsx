import { usePicture } from '#renderer/canvas/paint/use-picture.ts';
import { useSay } from '#renderer/i18n/say.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useSuc, useTable, useView } from '#renderer/state/hooks.ts';
import { goTo, viewStore } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Page } from '#shared/drawing/paper/page.ts';
import { sheetOf } from '#shared/drawing/paper/sheet-of.ts';
import { useMemo } from 'react';
import { PageView } from './PageView.tsx';
import css from './Paper.module.css';

/** The drawing that is open, on a page of its own size without a frame. */
function usePage(): Page | undefined {
  const picture = usePicture();
  const say = useSay();
  const { name, site } = useSuc();
  return useMemo(() => {
    const meta = { plant: name, site, diagram: '', date: '', appVersion: '', catalogVersion: '', digest: null };
    return sheetOf(
      picture,
      { meta, say },
      {
        paper: 'fit',
        orientation: 'auto',
        split: 'one',
        chosen: null,
        area: null,
        hasTitle: false,
        legend: [],
        tables: [],
      },
    )[0];
  }, [picture, say, name, site]);
}

function Drawing({ caption }: { readonly caption: string }) {
  return <PageView page={usePage()} caption={caption} />;
}

/** A drawing with more in it would be paler than grey on a page, and slow to paint. */
const MOST_THINGS = 1500;

/** A drawing of the plant; one that the canvas does not show now is a step away. */
export function Figure({ diagramId, caption }: { readonly diagramId: string; readonly caption: string }) {
  const text = useText();
  const things = useTable('zone').size + useTable('asset').size;
  const isShown = useView((view) => view.diagramId === diagramId) && things <= MOST_THINGS;
  function open(): void {
    viewStore.setState({ diagramId });
    goTo('canvas');
  }
  return (
    <figure className={css.figure}>
      {isShown && <Drawing caption={caption} />}
      <figcaption className={css.caption}>
        <span>{things > MOST_THINGS ? text('crs:figure.large', { caption }) : caption}</span>
        <Button look="quiet" onClick={open}>
          {text('crs:figure.open')}
        </Button>
      </figcaption>
    </figure>
  );
}
