import { useText } from '#renderer/i18n/use-text.ts';
import { useTable, useView } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { Plus } from 'lucide-react';
import { useState, type CSSProperties } from 'react';
import { AssumptionGrid } from './AssumptionGrid.tsx';
import css from './Assumptions.module.css';
import { addAssumption } from './edits.ts';
import { Hanging } from './Hanging.tsx';

const CLAUSE = 'ZCR 6.5';

/** The assumptions (ZCR 6.5): what is taken for granted, what hangs on each, and what would move if it fell. */
export function Assumptions() {
  const text = useText();
  const table = useTable('assumption');
  const [focusRequest, setFocusRequest] = useState(0);
  const selectedId = useView(({ selection }) => selection.find(({ kind }) => kind === 'assumption')?.id ?? '');
  const chosen = table.get(selectedId);
  const add = () => {
    addAssumption(table);
    setFocusRequest((requests) => requests + 1);
  };
  return (
    <div className={css.screen}>
      <ScreenHead
        title={text('assumptions:title')}
        clause={CLAUSE}
        helpLabel={text('assumptions:help.label')}
        help={[text('assumptions:help.what'), text('assumptions:help.effect'), text('assumptions:help.whatIf')]}
      >
        <Button icon={<Plus aria-hidden />} onClick={add}>
          {text('assumptions:add')}
        </Button>
      </ScreenHead>
      {table.size === 0 ? (
        <EmptyState title={text('assumptions:empty.title')}>{text('assumptions:empty.text')}</EmptyState>
      ) : (
        <>
          <div className={css.grid} style={{ '--rows': table.size + 1 } as CSSProperties}>
            <AssumptionGrid focusRequest={focusRequest} />
          </div>
          {chosen ? (
            <Hanging key={chosen.id} assumption={chosen} />
          ) : (
            <p className={css.choose}>{text('assumptions:choose')}</p>
          )}
        </>
      )}
    </div>
  );
}
