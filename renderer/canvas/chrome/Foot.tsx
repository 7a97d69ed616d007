import css from './Foot.module.css';
import { HintLine } from './HintLine.tsx';
import { Legend } from './Legend.tsx';
import { ZoomControls } from './ZoomControls.tsx';

/** What stands below the drawing: what can be done now, what the signs mean, and the zoom. */
export function Foot() {
  return (
    <div className={css.foot} data-foot>
      <HintLine />
      <div className={css.row}>
        <Legend />
        <ZoomControls />
      </div>
    </div>
  );
}
