import { dispatch } from '#renderer/state/dispatch.ts';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { useTakeFocus } from '#renderer/ui/use-take-focus.ts';
import type { Command } from '#shared/commands/command.ts';
import { useEffect, useRef } from 'react';

type LiveLineProps = {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  /** Keys that follow closely under the same one are one step of undo. */
  readonly mergeKey: string;
  readonly toCommand: (typed: string) => Command;
  /** Enter and Escape; what is typed is stored already. */
  readonly onDone: () => void;
};

/** Longest line, in characters. */
const LONGEST = 2000;

/** A line of text of which every key is stored at once, so that a power cut takes nothing of it. */
export function LiveLine({ label, placeholder, value, mergeKey, toCommand, onDone }: LiveLineProps) {
  const taken = useTakeFocus<HTMLInputElement>();
  /** How often the line was opened: two openings are two steps. */
  const opened = useRef('');
  useEffect(() => {
    opened.current = String(performance.now());
  }, []);
  return (
    <TextInput
      ref={taken}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      maxLength={LONGEST}
      onChange={(event) => dispatch(toCommand(event.currentTarget.value), `${mergeKey}.${opened.current}`)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    />
  );
}
