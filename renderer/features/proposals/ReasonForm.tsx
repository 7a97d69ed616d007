import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { useTakeFocus } from '#renderer/ui/use-take-focus.ts';
import { useId, useState } from 'react';
import css from './Proposals.module.css';
import type { OfferRow } from './rows.ts';

type ReasonFormProps = {
  readonly offers: readonly OfferRow[];
  readonly done: (reason: string) => void;
  readonly cancel: () => void;
};

/** Asks why something is put aside; the answer may stay empty. Enter is enough, Escape takes it back. */
export function ReasonForm({ offers, done, cancel }: ReasonFormProps) {
  const text = useText();
  const locale = useLocale();
  const patterns = useCatalog()?.threatPatterns;
  const id = useId();
  const [reason, setReason] = useState('');
  const input = useTakeFocus<HTMLInputElement>();
  const [only] = offers.length === 1 ? offers : [];
  const name = patterns?.find((pattern) => pattern.id === only?.proposal.patternId)?.name[locale];
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        done(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        cancel();
      }}
    >
      {name !== undefined && <p className={css.formName}>{name}</p>}
      <label htmlFor={id}>{text('proposals:reason.label')}</label>
      <TextInput
        ref={input}
        id={id}
        value={reason}
        maxLength={2000}
        placeholder={text('proposals:reason.placeholder')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={css.formActs}>
        <Button onClick={cancel}>{text('ui:common.cancel')}</Button>
        <Button look="primary" type="submit">
          {only ? text('proposals:aside') : text('proposals:asideMany', { count: offers.length })}
        </Button>
      </div>
    </form>
  );
}
