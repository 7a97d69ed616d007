import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useToday } from '#renderer/state/use-reassessment.ts';
import { whoStore } from '#renderer/state/who.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea, TextInput } from '#renderer/ui/TextInput.tsx';
import { createEntities } from '#shared/commands/create-entities.ts';
import { unusedId } from '#shared/commands/unused-id.ts';
import { MAX_NOTE_LENGTH } from '#shared/model/text.ts';
import { triggerKinds, triggerSchema, type TriggerKind } from '#shared/model/trigger.ts';
import { useState } from 'react';
import css from './Reassessment.module.css';
import { ScenarioField } from './ScenarioField.tsx';
import { WhoField } from './WhoField.tsx';

type Words = {
  readonly kind: TriggerKind;
  readonly text: string;
  readonly day: string;
  readonly scenarioIds: readonly string[];
};
type PartProps = {
  readonly words: Words;
  readonly isAsked: boolean;
  readonly set: (part: Partial<Words>) => void;
};

function KindField({ words, set }: PartProps) {
  const text = useText();
  return (
    <Field label={text('reassessment:record.kind')} isStacked>
      {(ids) => (
        <Select
          {...ids}
          value={words.kind}
          choices={triggerKinds.map((value) => ({ value, label: text(`reassessment:kind.${value}`) }))}
          onChoose={(chosen) => set({ kind: triggerKinds.find((one) => one === chosen) ?? 'other' })}
        />
      )}
    </Field>
  );
}

function WhatFields({ words, isAsked, set }: PartProps) {
  const text = useText();
  const sentence = useDataText();
  const problem = checkValue(triggerSchema.shape.day, words.day);
  return (
    <>
      <Field
        label={text('reassessment:record.what')}
        problem={isAsked && words.text.trim() === '' ? text('reassessment:record.whatNeeded') : null}
        isStacked
      >
        {(ids) => (
          <TextArea
            {...ids}
            maxLength={MAX_NOTE_LENGTH}
            value={words.text}
            onChange={(event) => set({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label={text('reassessment:record.day')}
        problem={isAsked && problem ? sentence(`field:${problem.key}`, problem.params) : null}
        isStacked
      >
        {(ids) => (
          <TextInput
            {...ids}
            placeholder={text('inspector:dayFormat')}
            value={words.day}
            onChange={(event) => set({ day: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}

/** Writes down something that happened and asks for a reassessment: an incident, a notice of a supplier, anything. */
export function RecordForm() {
  const text = useText();
  const today = useToday();
  const fresh: Words = { kind: 'incident', text: '', day: today, scenarioIds: [] };
  const [words, setWords] = useState(fresh);
  const [isAsked, setAsked] = useState(false);
  const set = (part: Partial<Words>) => setWords((before) => ({ ...before, ...part }));
  function record(): void {
    setAsked(true);
    const id = unusedId('T-', openDocument().model.trigger);
    const trigger = triggerSchema.safeParse({ ...words, id, by: whoStore.getState().name.trim() });
    if (!trigger.success || words.text.trim() === '') return;
    if (!dispatch(createEntities([{ kind: 'trigger', entity: trigger.data }]))) return;
    setWords(fresh);
    setAsked(false);
  }
  const part = { words, isAsked, set };
  return (
    <div className={css.form}>
      <KindField {...part} />
      <WhatFields {...part} />
      <ScenarioField
        label={text('reassessment:concerns')}
        values={words.scenarioIds}
        onChange={(scenarioIds) => set({ scenarioIds })}
      />
      <WhoField />
      <div>
        <Button onClick={record}>{text('reassessment:record.add')}</Button>
      </div>
    </div>
  );
}
