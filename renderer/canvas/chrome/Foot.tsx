import type { Picture } from '#shared/drawing/picture.ts';
import { useStore } from '@xyflow/react';
import css from './Foot.module.css';
import { HintLine } from './HintLine.tsx';
import { Legend } from './Legend.tsx';
import { Overview } from './Overview.tsx';
import { ZoomControls } from './ZoomControls.tsx';

/** Below this size, in letters, the drawing needs the room itself. */
const TIGHT = { width: 58, height: 43 } as const;

/** What stands below the drawing: what can be done now, what the signs mean, the zoom, and the whole plant in small. */
export function Foot({ isEmpty, picture }: { readonly isEmpty: boolean; readonly picture: Picture }) {
  const width = useStore((flow) => flow.width);
  const height = useStore((flow) => flow.height);
  const letter = parseFloat(getComputedStyle(document.body).fontSize);
  const isTight = width < TIGHT.width * letter || height < TIGHT.height * letter;
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
