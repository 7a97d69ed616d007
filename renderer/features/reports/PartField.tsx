import { useText } from '#renderer/i18n/use-text.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import type { Part, Speaker } from '#shared/report/report-document.ts';
import { useState } from 'react';
import css from './Reports.module.css';

type PartFieldProps = {
  readonly parts: readonly Part[];
  readonly part: Part;
  readonly speaker: Speaker;
  readonly onTurn: (partId: string) => void;
};

/** The part that is open, and the way to any other: typing finds it by its number or name. */
export function PartField({ parts, part, speaker, onTurn }: PartFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const nameOf = ({ number, title }: Part) => `${number} ${speaker.say(title)}`.trim();
  return (
    <div className={css.parts}>
      <Combobox
        aria-label={text('reports:screen.part')}
        value={typed ?? nameOf(part)}
        isTyped={typed !== null}
        suggest={() => parts.map((one) => ({ value: one.id, label: nameOf(one) }))}
        emptyText={text('inspector:nothingFits')}
        onType={setTyped}
        onPick={({ value }) => {
          setTyped(null);
          onTurn(value);
        }}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={() => setTyped(null)}
      />
      <span className={css.place}>
        {text('reports:screen.place', { at: parts.indexOf(part) + 1, of: parts.length })}
      </span>
    </div>
  );
}
