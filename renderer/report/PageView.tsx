import { paintPage } from '#renderer/canvas/paint/canvas-page.ts';
import type { Page } from '#shared/drawing/paper/page.ts';
import { useEffect, useRef } from 'react';
import css from './Paper.module.css';

/** A drawing on a page of its own size, as wide as there is room. */
export function PageView({ page, caption }: { readonly page: Page | undefined; readonly caption: string }) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas || !page) return undefined;
    const paint = () => {
      if (canvas.isConnected && canvas.clientWidth > 0)
        paintPage(canvas, page, (canvas.clientWidth * window.devicePixelRatio) / page.width);
    };
    const observer = new ResizeObserver(paint);
    observer.observe(canvas);
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(paint);
    return () => observer.disconnect();
  }, [page]);
  return (
    <canvas
      ref={ref}
      className={css.drawing}
      style={{ aspectRatio: page && page.width / page.height }}
      role="img"
      aria-label={caption}
    />
  );
}
