import { canvasStore } from '#renderer/canvas/canvas-store.ts';
import { useFound } from '#renderer/canvas/find-store.ts';
import { settingsStore } from '#renderer/state/settings-store.ts';
import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { paintHands, type Hands } from './hands.ts';
import css from './PaintLayer.module.css';
import { makePainter, type Painter } from './painter.ts';
import { readPalette, type Palette } from './palette.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** Tells the inks of the theme that an element is in: now, and whenever the theme changes or letters have come. */
function followPalette(element: Element, tell: (palette: Palette) => void): () => void {
  const again = () => tell(readPalette(element));
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', again);
  document.fonts.addEventListener('loadingdone', again);
  const letGo = settingsStore.subscribe(({ theme }, before) => theme !== before.theme && again());
  again();
  return () => {
    dark.removeEventListener('change', again);
    document.fonts.removeEventListener('loadingdone', again);
    letGo();
  };
}

/** Follows the view that React Flow keeps, without rendering anything. */
function useFollowedView(painter: Painter | null): void {
  const store = useStoreApi();
  useEffect(() => {
    if (!painter) return undefined;
    const follow = ({ transform: [x, y, zoom], width, height }: ReturnType<typeof store.getState>) =>
      painter.setView({ x, y, zoom }, { width, height });
    follow(store.getState());
    return store.subscribe(follow);
  }, [store, painter]);
}

/** The layer on which the plant is painted. */
export function PaintLayer({
  picture,
  moved,
  selected,
  targets,
}: Pick<Hands, 'picture' | 'moved' | 'selected' | 'targets'>) {
  const ref = useRef<HTMLCanvasElement>(null);
  const [painter, setPainter] = useState<Painter | null>(null);
  const [palette, setPalette] = useState<Palette | null>(null);
  const found = useFound();
  const guides = useStore(canvasStore, (canvas) => canvas.guides);
  const store = useStoreApi();
  useEffect(() => {
    if (!ref.current) return undefined;
    const made = makePainter(ref.current);
    setPainter(made);
    const letGo = followPalette(ref.current, setPalette);
    return () => {
      letGo();
      made.stop();
    };
  }, []);
  useFollowedView(painter);
  const except = moved?.keys ?? NOTHING;
  useEffect(() => {
    if (painter && palette) painter.setSubject({ picture, except, palette });
  }, [painter, palette, picture, except]);
  useEffect(() => {
    if (painter && palette)
      painter.setHands(
        paintHands({ palette, picture, moved, selected, found, targets, guides }, () => store.getState()),
      );
  }, [painter, palette, picture, moved, selected, found, targets, guides, store]);
  return <canvas ref={ref} className={css.layer} data-testid="painted" aria-hidden />;
}
