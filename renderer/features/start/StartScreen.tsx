import { useText } from '#renderer/i18n/use-text.ts';
import { openPlant } from '#renderer/state/open-plant.ts';
import { Button } from '#renderer/ui/Button.tsx';

/** What a window shows that has no plant yet. */
export function StartScreen() {
  const text = useText();
  return <Button onClick={() => void openPlant()}>{text('ui:start.open')}</Button>;
}
