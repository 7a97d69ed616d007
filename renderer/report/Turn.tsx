import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Part, Speaker } from '#shared/report/report-document.ts';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import css from './Paper.module.css';

type TurnProps = {
  readonly part: Part;
  readonly parts: readonly Part[];
  readonly speaker: Speaker;
  readonly onTurn: (partId: string) => void;
};

/** The parts before and after, by name. */
export function Turn({ part, parts, speaker, onTurn }: TurnProps) {
  const text = useText();
  const at = parts.indexOf(part);
  const [before, after] = [parts[at - 1], parts[at + 1]];
  const named = (one: Part) => `${one.number} ${speaker.say(one.title)}`.trim();
  return (
    <nav className={css.turn} aria-label={text('crs:turn')}>
      {before ? (
        <Button
          look="quiet"
          icon={<ChevronLeft aria-hidden />}
          title={text('crs:previous')}
          onClick={() => onTurn(before.id)}
        >
          {named(before)}
        </Button>
      ) : (
        <span />
      )}
      {after && (
        <Button
          look="quiet"
          icon={<ChevronRight aria-hidden />}
          title={text('crs:next')}
          onClick={() => onTurn(after.id)}
        >
          {named(after)}
        </Button>
      )}
    </nav>
  );
}
