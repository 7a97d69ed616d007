import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { useTakeFocus } from '#renderer/ui/use-take-focus.ts';
import { MAX_NOTE_LENGTH } from '#shared/model/text.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Countermeasure } from '#shared/model/countermeasure.ts';
import { useState } from 'react';
import css from './Board.module.css';
import { moveMeasure } from './edits.ts';

/** Asks why a measure is rejected; without a reason it is not. */
export function RejectForm({ measure, end }: { readonly measure: Countermeasure; readonly end: () => void }) {
  const text = useText();
  const input = useTakeFocus<HTMLInputElement>();
  const [reason, setReason] = useState(measure.rejection);
  const [isAsked, setAsked] = useState(false);
  function reject(): void {
    setAsked(true);
    if (reason.trim() !== '' && moveMeasure(measure.id, 'rejected', reason.trim())) end();
  }
  return (
    <form
      className={css.reject}
      onSubmit={(event) => {
        event.preventDefault();
        reject();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        end();
      }}
    >
      <Field
        label={text('plan:reject.reason', { name: displayName('countermeasure', measure) })}
        isStacked
        problem={isAsked && reason.trim() === '' ? text('plan:reject.needed') : null}
      >
        {(ids) => (
          <TextInput
            {...ids}
            ref={input}
            maxLength={MAX_NOTE_LENGTH}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <div className={css.acts}>
        <Button type="submit" look="danger">
          {text('plan:reject.do')}
        </Button>
        <Button onClick={end}>{text('plan:reject.cancel')}</Button>
      </div>
    </form>
  );
}
