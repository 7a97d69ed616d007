import { useText } from '#renderer/i18n/use-text.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { Dialog } from '@base-ui/react/dialog';
import { useId, useState, type KeyboardEvent } from 'react';
import type { Entry } from './data/entry.ts';
import { paletteSections } from './data/sections.ts';
import css from './Palette.module.css';
import { optionId, ResultList } from './ResultList.tsx';
import { takeEntry, usedEntries } from './take-entry.ts';
import { useEntries } from './use-entries.ts';

const PAGE = 8;
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/** Where a step leads in a list: single steps go round, pages stop at the ends. */
function stepped(at: number, by: number, count: number): number {
  if (count === 0) return 0;
  if (Math.abs(by) === 1) return (at + by + count) % count;
  return Math.min(count - 1, Math.max(0, at + by));
}

function Foot() {
  const text = useText();
  return (
    <div className={css.foot}>
      <span>
        <Kbd keys={['↑', '↓']} /> <Kbd keys={['Enter']} /> {text('palette:keys.take')}
      </span>
      <span>
        <Kbd keys={['>']} /> {text('palette:keys.commands')}
      </span>
      <span>
        <Kbd keys={['@']} /> {text('palette:keys.elements')}
      </span>
    </div>
  );
}

function Nothing({ typed }: { readonly typed: string }) {
  const text = useText();
  return (
    <div className={css.nothing}>
      <p className={css.nothingTitle}>{text('palette:nothing.title', { typed: typed.trim() })}</p>
      <p>{text('palette:nothing.text')}</p>
    </div>
  );
}

type Keys = { readonly count: number; readonly step: (by: number) => void; readonly take: () => void };

/** The keys of the list while the field has the focus; taking back what is typed stays with the field. */
function onKey(event: KeyboardEvent, typed: string, { count, step, take }: Keys): void {
  if (event.nativeEvent.isComposing) return;
  const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
  if (isUndo && typed !== '') return event.stopPropagation();
  const by = steps[event.key];
  const isTaken = event.key === 'Enter' || event.key === 'Tab' || by !== undefined;
  if (!isTaken || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  if (event.key === 'Enter') take();
  else if (by !== undefined && count > 0) step(by);
}

/** What is in the field; some of it may have been typed while the palette was on its way. */
type Typed = { readonly typed: string; readonly onType: (typed: string) => void };

/** The field and what fits. */
function Search({ typed, onType, onTake }: Typed & { readonly onTake: (entry: Entry) => void }) {
  const text = useText();
  const listId = useId();
  const [active, setActive] = useState(0);
  const { entries, detail } = useEntries();
  const sections = paletteSections(entries, typed, usedEntries());
  const all = sections.flatMap((section) => section.entries);
  const total = sections.reduce((sum, section) => sum + section.total, 0);
  const chosen = all[active];
  const take = (entry: Entry | undefined): void => void (entry && !entry.isOff && onTake(entry));
  return (
    <>
      <input
        className={css.field}
        autoFocus
        role="combobox"
        aria-label={text('palette:field')}
        aria-autocomplete="list"
        aria-expanded={all.length > 0}
        aria-controls={listId}
        aria-activedescendant={chosen ? optionId(listId, active) : undefined}
        placeholder={text('palette:field')}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          onType(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={(event) =>
          onKey(event, typed, {
            count: all.length,
            step: (by) => setActive(stepped(active, by, all.length)),
            take: () => take(chosen),
          })
        }
      />
      <ResultList id={listId} sections={sections} active={active} detailOf={detail} onPoint={setActive} onTake={take} />
      {all.length === 0 ? <Nothing typed={typed} /> : null}
      <VisuallyHidden>
        <span role="status">{text('palette:found', { count: total })}</span>
      </VisuallyHidden>
      <Foot />
    </>
  );
}

/** The palette over the screen, which goes on being seen and followed behind it. */
export function PaletteDialog({ onClose, ...typed }: Typed & { readonly onClose: () => void }) {
  const text = useText();
  const take = (entry: Entry): void => {
    onClose();
    takeEntry(entry);
  };
  return (
    <Dialog.Root open modal="trap-focus" onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Popup className={css.popup} finalFocus={false}>
          <Dialog.Title className={css.title}>{text('palette:title')}</Dialog.Title>
          <Search {...typed} onTake={take} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
