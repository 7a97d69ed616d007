import { useText } from '#renderer/i18n/use-text.ts';
import { isOn } from '#renderer/state/menu-handlers.ts';
import { startStore } from '#renderer/state/start-store.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { keyCaps } from '#renderer/ui/shortcut.ts';
import { shortcutOf, type MenuCommand } from '#shared/ipc/menu-commands.ts';
import { Check } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { entryKey, type Entry } from './data/entry.ts';
import type { PaletteSection } from './data/sections.ts';
import css from './Palette.module.css';

type OptionProps = {
  readonly id: string;
  readonly entry: Entry;
  readonly detail: string;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onTake: () => void;
};

/** What a command says at its right end: that it cannot be done now, that it is on, its keys. */
function CommandEnd({ id, isOff }: { readonly id: MenuCommand; readonly isOff: boolean }) {
  const text = useText();
  const keys = shortcutOf(id);
  const isMac = startStore.getState().platform === 'darwin';
  return (
    <>
      {isOff ? <span className={css.detail}>{text('palette:off')}</span> : null}
      {isOn(id) === true ? (
        <span className={css.on}>
          <Check role="img" aria-label={text('palette:isOn')} />
        </span>
      ) : null}
      {keys === null ? null : <Kbd keys={keyCaps(keys, isMac)} />}
    </>
  );
}

function Option({ id, entry, detail, isActive, onPoint, onTake }: OptionProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={ref}
      id={id}
      role="option"
      className={css.option}
      aria-selected={isActive}
      aria-disabled={entry.isOff ?? undefined}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span className={css.name}>{entry.label}</span>
      {detail === '' ? null : <span className={css.detail}>{detail}</span>}
      {entry.group === 'command' ? <CommandEnd id={entry.id as MenuCommand} isOff={entry.isOff ?? false} /> : null}
    </div>
  );
}

type ResultListProps = {
  readonly id: string;
  readonly sections: readonly PaletteSection[];
  /** Which of all entries the keyboard is on. */
  readonly active: number;
  readonly detailOf: (entry: Entry) => string;
  readonly onPoint: (at: number) => void;
  readonly onTake: (entry: Entry) => void;
};

export const optionId = (listId: string, at: number): string => `${listId}-${at}`;

/** What fits, in groups. */
export function ResultList({ id, sections, active, detailOf, onPoint, onTake }: ResultListProps) {
  const text = useText();
  const starts = sections.map((_section, index) =>
    sections.slice(0, index).reduce((sum, { entries }) => sum + entries.length, 0),
  );
  return (
    <div id={id} role="listbox" className={css.list} aria-label={text('palette:results')}>
      {sections.map(({ title, entries, total }, index) => (
        <div key={title} role="group" aria-labelledby={`${id}-${title}`}>
          <div id={`${id}-${title}`} role="presentation" className={css.heading}>
            {text(`palette:group.${title}`)}
            {total > entries.length && title !== 'now' ? (
              <span className={css.count}>{text('palette:of', { shown: entries.length, total })}</span>
            ) : null}
          </div>
          {entries.map((entry, inGroup) => {
            const at = (starts[index] ?? 0) + inGroup;
            return (
              <Option
                key={entryKey(entry)}
                id={optionId(id, at)}
                entry={entry}
                detail={detailOf(entry)}
                isActive={at === active}
                onPoint={() => onPoint(at)}
                onTake={() => onTake(entry)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
