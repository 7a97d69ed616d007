import type { ReactNode } from 'react';
import css from './AskButton.module.css';

type AskButtonProps = { readonly title: string; readonly onAsk: () => void; readonly children: ReactNode };

/** A number in its place that says where it comes from when it is pressed. */
export function AskButton({ title, onAsk, children }: AskButtonProps) {
  return (
    <button type="button" className={css.ask} title={title} onClick={onAsk}>
      {children}
    </button>
  );
}
