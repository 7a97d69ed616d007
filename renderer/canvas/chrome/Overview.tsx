import { useText } from '#renderer/i18n/use-text.ts';
import { moveTo } from '#renderer/canvas/acts/viewport.ts';
import { settingsStore } from '#renderer/state/settings-store.ts';
import type { Picture } from '#shared/drawing/picture.ts';
import { around, grown, type Rect } from '#shared/drawing/scene/geometry.ts';
import { useStore } from '@xyflow/react';
import { useEffect, useMemo, useRef, type PointerEvent } from 'react';
import { useStore as useZustand } from 'zustand';
import css from './Overview.module.css';

const SIZE = { width: 150, height: 100 } as const;
const MARGIN = 4;

type Fit = { readonly scale: number; readonly x: number; readonly y: number };

/** How the whole plant fits into the small picture. */
function fitOf(bounds: Rect): Fit {
  const room = grown(bounds, Math.max(bounds.width, bounds.height) * 0.04 + 1);
  const scale = Math.min((SIZE.width - 2 * MARGIN) / room.width, (SIZE.height - 2 * MARGIN) / room.height);
  return {
    scale,
    x: SIZE.width / 2 - (room.x + room.width / 2) * scale,
    y: SIZE.height / 2 - (room.y + room.height / 2) * scale,
  };
}

function paint(canvas: HTMLCanvasElement, { scene }: Picture, { scale, x, y }: Fit): void {
  const ratio = window.devicePixelRatio || 1;
  [canvas.width, canvas.height] = [SIZE.width * ratio, SIZE.height * ratio];
  const context = canvas.getContext('2d');
  if (!context) return;
  const style = getComputedStyle(canvas);
  context.setTransform(scale * ratio, 0, 0, scale * ratio, x * ratio, y * ratio);
  context.fillStyle = style.getPropertyValue('--sunken');
  context.strokeStyle = style.getPropertyValue('--edge-strong');
  context.lineWidth = 0.7 / scale;
  for (const { kind, abs } of scene.items.values()) {
    if (kind === 'asset' || abs.height * scale < 1) continue;
    context.fillRect(abs.x, abs.y, abs.width, abs.height);
    context.strokeRect(abs.x, abs.y, abs.width, abs.height);
  }
}

/** What is on screen, as a frame in the small picture. */
function Seen({ fit: { scale, x, y } }: { readonly fit: Fit }) {
  const [left, top, zoom] = useStore(({ transform }) => transform);
  const width = useStore((flow) => flow.width);
  const height = useStore((flow) => flow.height);
  const place = around([
    {
      x: (-left / zoom) * scale + x,
      y: (-top / zoom) * scale + y,
      width: (width / zoom) * scale,
      height: (height / zoom) * scale,
    },
  ]);
  return (
    <div
      className={css.seen}
      style={{ transform: `translate(${place.x}px, ${place.y}px)`, width: place.width, height: place.height }}
    />
  );
}

/** The whole plant in small, with the part that is on screen; press or drag in it to go elsewhere. */
export function Overview({ picture }: { readonly picture: Picture }) {
  const text = useText();
  const ref = useRef<HTMLCanvasElement>(null);
  const theme = useZustand(settingsStore, (settings) => settings.theme);
  const { bounds } = picture.scene;
  const fit = useMemo(() => fitOf(bounds), [bounds]);
  useEffect(() => {
    if (ref.current) paint(ref.current, picture, fit);
  }, [picture, fit, theme]);
  const go = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    moveTo({ x: (event.clientX - box.left - fit.x) / fit.scale, y: (event.clientY - box.top - fit.y) / fit.scale });
  };
  return (
    <div
      className={`${css.overview} nopan nowheel`}
      role="img"
      aria-label={text('canvas:minimap')}
      onPointerDown={go}
      onPointerMove={go}
    >
      <canvas ref={ref} className={css.small} />
      <Seen fit={fit} />
    </div>
  );
}
