import { useText } from '#renderer/i18n/use-text.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import type { Page } from '#shared/drawing/paper/page.ts';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { paintPage } from '#renderer/canvas/paint/canvas-page.ts';
import css from './Paper.module.css';

/** A preview is painted with at most so many pixels on its longer side. */
const PIXELS = 900;

/** What the pages will look like, one at a time. */
export function Preview({ pages }: { readonly pages: readonly Page[] }) {
  const text = useText();
  const ref = useRef<HTMLCanvasElement>(null);
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, pages.length - 1);
  const page = pages[at];
  useEffect(() => {
    const [canvas, frame] = [ref.current, page];
    if (!canvas || !frame) return undefined;
    let isWanted = true;
    const paint = () => isWanted && paintPage(canvas, frame, Math.min(2, PIXELS / Math.max(frame.width, frame.height)));
    paint();
    void document.fonts.ready.then(paint);
    return () => void (isWanted = false);
  }, [page]);
  const label = text('paper:dialog.preview', { page: at + 1, of: pages.length });
  return (
    <figure className={css.preview}>
      <div className={css.sheet}>
        <canvas ref={ref} role="img" aria-label={label} />
      </div>
      <figcaption className={css.turn}>
        <IconButton
          label={text('paper:dialog.previous')}
          icon={<ChevronLeft aria-hidden />}
          disabled={at === 0}
          onClick={() => setWanted(at - 1)}
        />
        <span>{text('paper:pageOf', { page: at + 1, of: pages.length })}</span>
        <IconButton
          label={text('paper:dialog.next')}
          icon={<ChevronRight aria-hidden />}
          disabled={at >= pages.length - 1}
          onClick={() => setWanted(at + 1)}
        />
      </figcaption>
    </figure>
  );
}
