import { useSeeing } from '#renderer/canvas/use-seeing.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { ListFilter } from 'lucide-react';
import { BarWords } from './BarWords.tsx';
import { FilterFields } from './FilterFields.tsx';

/** Opens the filters, and says how many are on. */
export function FilterButton() {
  const text = useText();
  const { filters } = useSeeing();
  const { length: count } = filters;
  const label = count > 0 ? text('seeing:filter.buttonOn', { count }) : text('seeing:filter.button');
  const button = (
    <Button icon={<ListFilter aria-hidden />} aria-pressed={count > 0 || undefined} title={label}>
      <BarWords short={label}>{label}</BarWords>
    </Button>
  );
  return (
    <Popover trigger={button} title={text('seeing:filter.title')}>
      <FilterFields />
    </Popover>
  );
}
