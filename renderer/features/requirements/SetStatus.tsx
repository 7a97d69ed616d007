import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { Menu, MenuItem } from '#renderer/ui/Menu.tsx';
import { ChevronDown } from 'lucide-react';
import type { BoardContext } from './board-context.ts';
import type { Pair } from './pairs.ts';
import { statusChoices, statusLetter, statusText } from './status-words.ts';
import type { StatusEdits } from './use-status-edits.ts';

type SetStatusProps = {
  readonly context: BoardContext;
  /** Every row that is listed, and those of the chosen block. */
  readonly pairs: readonly Pair[];
  readonly chosen: readonly Pair[];
  readonly edits: StatusEdits;
};

/** Sets one status for the chosen block, or for every row that is listed where only one is chosen. */
export function SetStatus({ context, pairs, chosen, edits }: SetStatusProps) {
  const text = useText();
  const isBlock = chosen.length > 1;
  const touched = isBlock ? chosen : pairs;
  return (
    <Menu
      trigger={
        <Button icon={<ChevronDown aria-hidden />} disabled={pairs.length === 0}>
          {text(isBlock ? 'requirements:setChosen' : 'requirements:setAll', { rows: touched.length })}
        </Button>
      }
    >
      {statusChoices.map((status) => (
        <MenuItem key={status ?? ''} onPick={() => edits.setAll(touched, status)}>
          {statusText(status, context)}
          <Kbd keys={[statusLetter(status, context).toUpperCase()]} />
        </MenuItem>
      ))}
    </Menu>
  );
}
