import { useText } from '#renderer/i18n/use-text.ts';
import css from './Catalog.module.css';

/** Says that an entry is the plant's own. */
export function OwnMark() {
  const text = useText();
  return <span className={css.own}>{text('catalog:own')}</span>;
}
