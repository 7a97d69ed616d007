import { useText } from '#renderer/i18n/use-text.ts';

export function Requirements() {
  const text = useText();
  return <h2>{text('requirements:title')}</h2>;
}
