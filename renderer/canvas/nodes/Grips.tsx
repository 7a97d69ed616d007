import { grips } from '#renderer/canvas/edits/resize.ts';
import css from './Grips.module.css';

/** The borders and corners by which a selected thing is resized. */
export function Grips() {
  return grips.map((grip) => <span key={grip} className={`${css.grip} nodrag`} data-grip={grip} />);
}
