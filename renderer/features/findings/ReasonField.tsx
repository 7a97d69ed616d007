import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { useTakeFocus } from '#renderer/ui/use-take-focus.ts';
import { useId, useState } from 'react';
import styles from './FindingsPanel.module.css';

type ReasonFieldProps = { readonly done: (reason: string) => void; readonly cancel: () => void };

/** Asks, below its row, why a finding is acceptable; without a reason it is not. Enter takes it, Escape gives it up. */
export function ReasonField({ done, cancel }: ReasonFieldProps) {
  const text = useText();
  const id = useId();
  const [reason, setReason] = useState('');
  const input = useTakeFocus<HTMLInputElement>();
  const isGiven = reason.trim() !== '';
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault();
        if (isGiven) done(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        cancel();
      }}
    >
      <label htmlFor={id}>{text('findings:reason')}</label>
      <TextInput
        ref={input}
        id={id}
        value={reason}
        maxLength={2000}
        placeholder={text('findings:reasonPlaceholder')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button look="primary" type="submit" disabled={!isGiven}>
        {text('findings:acceptNow')}
      </Button>
      <Button onClick={cancel}>{text('ui:common.cancel')}</Button>
    </form>
  );
}
