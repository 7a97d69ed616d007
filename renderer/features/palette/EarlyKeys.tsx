import { useText } from '#renderer/i18n/use-text.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';

/** Takes what is typed while the palette is still on its way, lest it goes to the drawing. */
export function EarlyKeys({
  onType,
  onClose,
}: {
  readonly onType: (typed: string) => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  return (
    <VisuallyHidden>
      <input
        aria-label={text('palette:field')}
        autoFocus
        onChange={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') onClose();
        }}
      />
    </VisuallyHidden>
  );
}
