import { useText } from '#renderer/i18n/use-text.ts';
import { turnTo } from '#renderer/state/crs-view.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { clearAnswers } from '#shared/commands/set-verification.ts';
import { subjectKey } from '#shared/model/subject.ts';
import type { Table, Speaker } from '#shared/report/report-document.ts';
import { useState } from 'react';
import css from '#renderer/report/Paper.module.css';
import { ReadGrid } from '#renderer/report/ReadGrid.tsx';

const clear = (keys: readonly string[]): void => void dispatch(clearAnswers(keys));

/** What is left over of requirements that nothing asks for any more, and the acts that clear it. */
export function Orphans({ table, speaker }: { readonly table: Table; readonly speaker: Speaker }) {
  const text = useText();
  const statuses = useTable('requirementStatus');
  const verifications = useTable('verification');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all = table.rows.map(({ key }) => key);
  function open(key: string): void {
    const subject = (statuses.get(key) ?? verifications.get(key))?.subject;
    if (subject) turnTo(`6.1/${subjectKey(subject)}`);
  }
  if (all.length === 0) return <p className={css.faint}>{speaker.say(table.whenEmpty)}</p>;
  return (
    <>
      <div className={css.acts}>
        <Button disabled={chosen.length === 0} onClick={() => clear(chosen)}>
          {text('crs:orphans.clear', { count: chosen.length })}
        </Button>
        <Button look="quiet" onClick={() => clear(all)}>
          {text('crs:orphans.clearAll', { count: all.length })}
        </Button>
      </div>
      <ReadGrid
        table={table}
        speaker={speaker}
        hint={text('crs:orphans.hint')}
        onOpen={open}
        onRemove={clear}
        onChosen={setChosen}
      />
    </>
  );
}
