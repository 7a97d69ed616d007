import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { historyStore, type Step } from '#renderer/state/history.ts';
import { runMenuCommand } from '#renderer/state/menu-handlers.ts';
import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { stepName } from './step-name.ts';
import styles from './UndoButtons.module.css';

type StepButtonProps = {
  readonly step: Step | undefined;
  readonly plain: string;
  readonly withStep: 'ui:bar.undoStep' | 'ui:bar.redoStep';
  readonly icon: ReactNode;
  readonly isWordy: boolean;
  readonly onPress: () => void;
};

function StepButton({ step, plain, withStep, icon, isWordy, onPress }: StepButtonProps) {
  const text = useText();
  const dataText = useDataText();
  const { key, params } = step ? stepName(step) : { key: '', params: {} };
  const name = step ? dataText(key, params) : '';
  const label = step ? text(withStep, { step: name }) : plain;
  return (
    <button type="button" className={styles.step} aria-label={label} title={label} disabled={!step} onClick={onPress}>
      {icon}
      {isWordy && step ? <span className={styles.name}>{name}</span> : null}
    </button>
  );
}

/** The one undo stack, with the words of what comes next in either direction. */
export function UndoButtons() {
  const text = useText();
  const last = useStore(historyStore, ({ done }) => done.at(-1));
  const next = useStore(historyStore, ({ undone }) => undone.at(-1));
  return (
    <div className={styles.buttons}>
      <StepButton
        step={last}
        plain={text('ui:bar.undo')}
        withStep="ui:bar.undoStep"
        icon={<Undo2 aria-hidden />}
        isWordy
        onPress={() => runMenuCommand('edit.undo')}
      />
      <StepButton
        step={next}
        plain={text('ui:bar.redo')}
        withStep="ui:bar.redoStep"
        icon={<Redo2 aria-hidden />}
        isWordy={false}
        onPress={() => runMenuCommand('edit.redo')}
      />
    </div>
  );
}
