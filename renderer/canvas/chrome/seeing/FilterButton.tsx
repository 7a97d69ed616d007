import { useSeeing } from '#renderer/canvas/use-seeing.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { ListFilter } from 'lucide-react';
import { FilterFields } from './FilterFields.tsx';

/** Opens the filters, and says how many are on. */
export function FilterButton() {
  const text = useText();
  const { filters } = useSeeing();
  const label = text('seeing:filter.button');
  const button = (
    <Button icon={<ListFilter aria-hidden />} aria-pressed={filters.length > 0 || undefined}>
      {filters.length > 0 ? text('seeing:filter.buttonOn', { count: filters.length }) : label}
    </Button>
  );
  return (
    <Popover trigger={button} title={text('seeing:filter.title')}>
      <FilterFields />
    </Popover>
  );
}
