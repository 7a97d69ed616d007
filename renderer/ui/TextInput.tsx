import type { ComponentProps } from 'react';
import css from './TextInput.module.css';

/** A text of one line. */
export function TextInput({ className, ...props }: ComponentProps<'input'>) {
  return <input autoComplete="off" spellCheck={false} {...props} className={`${css.input} ${className ?? ''}`} />;
}

/** A text of several lines; it grows with what is in it. */
export function TextArea(props: ComponentProps<'textarea'>) {
  return <textarea rows={1} spellCheck={false} {...props} className={`${css.input} ${css.area}`} />;
}
