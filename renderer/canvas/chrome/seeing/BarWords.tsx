import css from './BarWords.module.css';

/** The words of a button over the drawing, and what is left of them where room is short: a word, then only the icon. */
export function BarWords({ short, children }: { readonly short: string; readonly children: string }) {
  return (
    <>
      <span className={css.whole}>{children}</span>
      <span className={css.short} data-short={short} aria-hidden />
    </>
  );
}
