import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { TextArea, TextInput } from '#renderer/ui/TextInput.tsx';
import { useState } from 'react';
import { freeze, sign, type SigningWords } from './actions.ts';
import css from './Approval.module.css';

type Setter = (part: Partial<SigningWords>) => void;

function SigningFields({ words, set }: { readonly words: SigningWords; readonly set: Setter }) {
  const text = useText();
  return (
    <>
      <Field label={text('approval:form.signer')}>
        {(ids) => (
          <TextInput
            {...ids}
            maxLength={500}
            value={words.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={text('approval:form.role')}>
        {(ids) => (
          <TextInput
            {...ids}
            maxLength={500}
            value={words.role}
            onChange={(event) => set({ role: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={text('approval:form.statement')}>
        {(ids) => (
          <TextArea
            {...ids}
            maxLength={20_000}
            value={words.statement}
            onChange={(event) => set({ statement: event.currentTarget.value })}
          />
        )}
      </Field>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={words.withKey}
          onChange={(event) => set({ withKey: event.currentTarget.checked })}
        />
        {text('approval:form.withKey')}
      </label>
    </>
  );
}

/** What is typed to sign; the statement is the usual one, in the language of the screen, until another is typed. */
function useSigning(): readonly [SigningWords, Setter, () => void] {
  const text = useText();
  const [typed, setWords] = useState<Partial<SigningWords>>({});
  const words = { name: '', role: '', statement: text('approval:form.usual'), withKey: false, ...typed };
  return [words, (part) => setWords((before) => ({ ...before, ...part })), () => setWords({})];
}

/** Puts another signature under the baseline that holds now. */
export function SignForm({ id, digest }: { readonly id: string; readonly digest: string }) {
  const text = useText();
  const [words, set, clear] = useSigning();
  const add = async () => {
    if (await sign(id, digest, words)) clear();
  };
  return (
    <div className={css.form}>
      <SigningFields words={words} set={set} />
      <div className={css.actions}>
        <Button disabled={words.name.trim() === ''} onClick={() => void add()}>
          {text('approval:form.sign')}
        </Button>
      </div>
    </div>
  );
}

type ApproveFormProps = { readonly suggestedName: string; readonly openFindings: number };

/** Freezes the plant as it is now, signed or not. With open findings a reason is asked for; nothing is ever blocked. */
export function ApproveForm({ suggestedName, openFindings }: ApproveFormProps) {
  const text = useText();
  const [words, set, clear] = useSigning();
  const [name, setName] = useState(suggestedName);
  const [note, setNote] = useState('');
  const [isAsked, setAsked] = useState(false);
  const lacksReason = openFindings > 0 && note.trim() === '';
  const approve = async (signing: SigningWords | null) => {
    setAsked(true);
    if (lacksReason) return;
    if (!(await freeze({ name: name.trim(), note: note.trim(), openFindings }, signing))) return;
    clear();
    setNote('');
    setAsked(false);
  };
  return (
    <div className={css.form}>
      <Field label={text('approval:form.name')}>
        {(ids) => (
          <TextInput {...ids} maxLength={500} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        )}
      </Field>
      <Field
        label={openFindings > 0 ? text('approval:form.reason') : text('approval:form.note')}
        problem={isAsked && lacksReason ? text('approval:form.reasonNeeded') : null}
      >
        {(ids) => (
          <TextArea {...ids} maxLength={20_000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        )}
      </Field>
      <SigningFields words={words} set={set} />
      <div className={css.actions}>
        <Button look="primary" disabled={words.name.trim() === ''} onClick={() => void approve(words)}>
          {text('approval:form.approve')}
        </Button>
        <Button onClick={() => void approve(null)}>{text('approval:form.freeze')}</Button>
      </div>
    </div>
  );
}
