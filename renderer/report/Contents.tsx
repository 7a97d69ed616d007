import { useText } from '#renderer/i18n/use-text.ts';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import type { Part, Speaker } from '#shared/report/report-document.ts';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import css from './Contents.module.css';
import { Entry } from './Entry.tsx';
import { LongList } from './LongList.tsx';
import { sectionOf, shownParts } from './shown-parts.ts';

/** Where a key leads in the list. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

type SectionsProps = {
  readonly parts: readonly Part[];
  readonly openId: string;
  readonly speaker: Speaker;
  readonly onTurn: (partId: string) => void;
};
/** `findLabel` names the field that finds a part. */
type ContentsProps = SectionsProps & { readonly findLabel: string };

/** The sections, and below the open one its zones and conduits in a list that scrolls by itself. */
function Sections({ parts, openId, speaker, onTurn }: SectionsProps) {
  const text = useText();
  const section = sectionOf(openId);
  return (
    <ol className={css.sections} aria-label={text('crs:contents')}>
      {parts
        .filter(({ depth }) => depth === 1)
        .map((part) => {
          const below =
            part.id === section ? parts.filter(({ id, depth }) => depth === 2 && sectionOf(id) === section) : [];
          return (
            <li key={part.id}>
              <Entry part={part} openId={openId} isFirst={false} speaker={speaker} onTurn={onTurn} />
              {below.length > 0 && (
                <LongList
                  label={speaker.say(part.title)}
                  className={css.below ?? ''}
                  parts={below}
                  openId={openId}
                  speaker={speaker}
                  onTurn={onTurn}
                />
              )}
            </li>
          );
        })}
    </ol>
  );
}

/** The contents of the document: sections, the parts of the open one, and a field that finds a part. */
export function Contents({ parts, openId, speaker, onTurn, findLabel }: ContentsProps) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const isFinding = typed.trim() !== '';
  const shown = useMemo(
    () => shownParts(parts, openId, typed, (part) => `${part.number} ${speaker.say(part.title)}`),
    [parts, openId, typed, speaker],
  );
  useEffect(() => {
    if (!list.current?.contains(document.activeElement)) return;
    list.current.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }, [openId]);
  function walk(event: KeyboardEvent): void {
    const step = steps[event.key];
    const open = shown.findIndex(({ id }) => id === openId);
    const next = step && shown[open < 0 ? 0 : step(open, shown.length - 1)];
    if (!next) return;
    event.preventDefault();
    onTurn(next.id);
  }
  return (
    <nav className={css.contents} aria-label={text('crs:contents')}>
      <TextInput
        type="search"
        aria-label={findLabel}
        placeholder={findLabel}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div ref={list} className={css.scroll} onKeyDown={walk}>
        {isFinding ? (
          <LongList
            label={text('crs:contents')}
            className={css.found ?? ''}
            parts={shown}
            openId={openId}
            speaker={speaker}
            onTurn={onTurn}
          />
        ) : (
          <Sections parts={parts} openId={openId} speaker={speaker} onTurn={onTurn} />
        )}
      </div>
    </nav>
  );
}
