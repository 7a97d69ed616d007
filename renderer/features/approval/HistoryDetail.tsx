import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { SectionHeading } from '#renderer/ui/SectionHeading.tsx';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import { useState } from 'react';
import { restore } from './actions.ts';
import { Differences } from './Differences.tsx';
import css from './History.module.css';
import { useChanges } from './use-check.ts';

type Mode = 'step' | 'now' | 'marked';
type HistoryDetailProps = {
  readonly seq: number;
  readonly head: number;
  readonly marked: number | null;
  readonly mark: (seq: number) => void;
};

/** The two lines between which differences are shown, the earlier first. */
function spanOf(mode: Mode, { seq, head, marked }: HistoryDetailProps): readonly [number, number] {
  if (mode === 'now') return [seq, head];
  if (mode === 'marked' && marked !== null) return [Math.min(seq, marked), Math.max(seq, marked)];
  return [seq - 1, seq];
}

function RestoreDialog({
  seq,
  head,
  onClose,
}: {
  readonly seq: number;
  readonly head: number;
  readonly onClose: () => void;
}) {
  const text = useText();
  return (
    <Dialog
      title={text('approval:history.sure', { seq })}
      description={text('approval:history.sureText')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text('ui:common.cancel')}</Button>
          <Button look="primary" onClick={() => void restore(seq, head).then(onClose)}>
            {text('approval:history.yes')}
          </Button>
        </>
      }
    />
  );
}

/** What a line changed, how it compares, and the way back to it. */
export function HistoryDetail(props: HistoryDetailProps) {
  const { seq, head, marked, mark } = props;
  const text = useText();
  const [wanted, setWanted] = useState<Mode>('step');
  const [isAsking, setAsking] = useState(false);
  const other = marked !== null && marked !== seq ? marked : null;
  const mode = wanted === 'marked' && other === null ? 'step' : wanted;
  const diff = useChanges(...spanOf(mode, props));
  const modes = [
    { value: 'step', label: text('approval:history.step') },
    { value: 'now', label: text('approval:history.now') },
    ...(other === null ? [] : [{ value: 'marked', label: text('approval:history.marked', { seq: other }) } as const]),
  ] as const;
  return (
    <>
      <SectionHeading>{text('approval:history.line', { seq })}</SectionHeading>
      <div className={css.filters}>
        <Segmented label={text('approval:history.compare')} value={mode} options={modes} onChange={setWanted} />
        <Button onClick={() => mark(seq)}>{text('approval:history.mark')}</Button>
        <Button disabled={seq === head} onClick={() => setAsking(true)}>
          {text('approval:history.restore')}
        </Button>
      </div>
      {diff === null ? <p>{text('approval:trail.pending')}</p> : <Differences diff={diff} />}
      {isAsking && <RestoreDialog seq={seq} head={head} onClose={() => setAsking(false)} />}
    </>
  );
}
