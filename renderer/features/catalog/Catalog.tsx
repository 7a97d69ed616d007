import { useText } from '#renderer/i18n/use-text.ts';

export function Catalog() {
  const text = useText();
  return <h2>{text('catalog:title')}</h2>;
}
