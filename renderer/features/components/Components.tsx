import { useText } from '#renderer/i18n/use-text.ts';

export function Components() {
  const text = useText();
  return <h2>{text('components:title')}</h2>;
}
