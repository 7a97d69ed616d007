import { useText } from '#renderer/i18n/use-text.ts';
import { useSuc } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { exportLimits, fitsPicture } from '#shared/drawing/paper/limits.ts';
import { useState } from 'react';
import { firstChoice, type Choice } from './choice.ts';
import { Choices } from './Choices.tsx';
import { copyPage, savePages } from './deeds.ts';
import css from './Paper.module.css';
import { Preview } from './Preview.tsx';
import { printPages } from './print-pages.ts';
import { useSheet, type Sheet } from './use-sheet.ts';

/** Why what is chosen cannot be made, as a sentence; null where it can. */
function useProblem({ pages }: Sheet, choice: Choice, purpose: 'export' | 'print'): string | null {
  const text = useText();
  if (pages.length > exportLimits.pages)
    return text('paper:dialog.tooMany', { count: pages.length, most: exportLimits.pages });
  const isPicture = purpose === 'export' && choice.format === 'png';
  if (isPicture && !pages.every((page) => fitsPicture(page, Number(choice.size)))) return text('paper:dialog.tooLarge');
  return null;
}

/** What is being done, or how large the picture will be. */
function Line({
  problem,
  busy,
  sheet,
  choice,
}: {
  problem: string | null;
  busy: number | null;
  sheet: Sheet;
  choice: Choice;
}) {
  const text = useText();
  const [first] = sheet.pages;
  if (problem !== null)
    return (
      <p className={css.problem} role="alert">
        {problem}
      </p>
    );
  if (busy !== null)
    return <p role="status">{text('paper:dialog.busy', { page: busy + 1, of: sheet.pages.length })}</p>;
  if (choice.format !== 'png' || !first) return null;
  const [width, height] = [first.width, first.height].map((side) => Math.ceil(side * Number(choice.size)));
  return <p className={css.quiet}>{text('paper:dialog.pixels', { width: width ?? 0, height: height ?? 0 })}</p>;
}

/** Asks what of the drawing is wanted and shows it, then writes, prints or copies it. */
export function PaperDialog({
  purpose,
  onClose,
}: {
  readonly purpose: 'export' | 'print';
  readonly onClose: () => void;
}) {
  const text = useText();
  const [choice, setChoice] = useState<Choice>(firstChoice[purpose]);
  const [busy, setBusy] = useState<number | null>(null);
  const sheet = useSheet(choice);
  const problem = useProblem(sheet, choice, purpose);
  const title = useSuc().name;
  const isStuck = problem !== null || busy !== null || !sheet.isReady;
  const [first] = sheet.pages;
  async function act(deed: () => Promise<boolean>): Promise<void> {
    setBusy(0);
    const isDone = await deed();
    setBusy(null);
    if (isDone) onClose();
  }
  function print(): void {
    onClose();
    printPages(sheet.pages, title);
  }
  const save = () => act(() => savePages(sheet.pages, { choice, title, onPage: setBusy }));
  return (
    <Dialog
      title={text(purpose === 'print' ? 'paper:dialog.printTitle' : 'paper:dialog.title')}
      isWide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text('ui:common.cancel')}</Button>
          {purpose === 'export' && (
            <Button disabled={isStuck || !first} onClick={() => void (first && act(() => copyPage(first, title)))}>
              {text('paper:dialog.copy')}
            </Button>
          )}
          <Button look="primary" disabled={isStuck} onClick={purpose === 'print' ? print : () => void save()}>
            {text(purpose === 'print' ? 'paper:dialog.print' : 'paper:dialog.save')}
          </Button>
        </>
      }
    >
      <div className={css.columns}>
        <Choices
          choice={choice}
          purpose={purpose}
          hasSelection={sheet.looked.selected.length > 0}
          onChange={setChoice}
        />
        <Preview pages={sheet.pages} />
      </div>
      <Line problem={problem} busy={busy} sheet={sheet} choice={choice} />
    </Dialog>
  );
}
