import type { Picture } from '#shared/drawing/picture.ts';
import { useStore } from '@xyflow/react';
import css from './Foot.module.css';
import { HintLine } from './HintLine.tsx';
import { Legend } from './Legend.tsx';
import { Overview } from './Overview.tsx';
import { ZoomControls } from './ZoomControls.tsx';

/** Below this size, in pixels, the drawing needs the room itself. */
const TIGHT = { width: 760, height: 560 } as const;

/** What stands below the drawing: what can be done now, what the signs mean, the zoom, and the whole plant in small. */
export function Foot({ isEmpty, picture }: { readonly isEmpty: boolean; readonly picture: Picture }) {
  const isTight = useStore(({ width, height }) => width < TIGHT.width || height < TIGHT.height);
  const hasOverview = !isEmpty && !isTight;
  return (
    <>
      {hasOverview && <Overview picture={picture} />}
      <div className={css.foot} data-foot data-beside={hasOverview || undefined}>
        <div className={css.row}>
          <Legend key={String(isTight)} isTight={isTight} />
          <ZoomControls />
        </div>
        <HintLine />
      </div>
    </>
  );
}
