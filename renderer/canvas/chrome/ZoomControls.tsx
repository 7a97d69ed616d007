import { useText } from '#renderer/i18n/use-text.ts';
import { fitView, focusCanvas, zoomIn, zoomOut } from '#renderer/canvas/acts/viewport.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { useStore } from '@xyflow/react';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import css from './ZoomControls.module.css';

/** Zoom in, out, and the whole plant. */
export function ZoomControls() {
  const text = useText();
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100));
  return (
    <div
      className={css.controls}
      role="group"
      aria-label={text('canvas:zoom')}
      onClick={({ detail }) => detail > 0 && focusCanvas()}
    >
      <IconButton label={text('canvas:zoomOut')} icon={<ZoomOut aria-hidden />} onClick={zoomOut} />
      <output className={css.percent}>{percent} %</output>
      <IconButton label={text('canvas:zoomIn')} icon={<ZoomIn aria-hidden />} onClick={zoomIn} />
      <IconButton label={text('canvas:fit')} icon={<Maximize aria-hidden />} onClick={() => fitView()} />
    </div>
  );
}
