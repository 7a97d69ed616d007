import { useText } from '#renderer/i18n/use-text.ts';
import { draftHandlers } from '#renderer/state/use-draft.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { LevelPicker } from '#renderer/ui/LevelPicker.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { VectorInput } from '#renderer/ui/VectorInput.tsx';
import { foundationalRequirements, type SecurityLevel, type SlAchieved } from '#shared/model/security-level.ts';
import { ok } from '#shared/result.ts';
import { useId } from 'react';
import { asText } from '#renderer/state/as-text.ts';
import { formOf, inForm, statedForms, withRangeEnd, type StatedForm } from '../stated-level.ts';
import css from './Controls.module.css';
import type { ControlProps } from './control-props.ts';
import { useValueDraft } from '#renderer/state/TextField.tsx';

type StatedProps = { readonly stated: SlAchieved; readonly label: string; set(next: SlAchieved): void };

/** The levels of a stated SL, in the form in which it is stated. */
function StatedLevels({ stated, label, set }: StatedProps) {
  const text = useText();
  const name = useId();
  if ('vector' in stated)
    return (
      <VectorInput
        names={foundationalRequirements}
        values={stated.vector}
        label={label}
        onChange={(vector) => set({ ...stated, vector: vector as typeof stated.vector })}
      />
    );
  if ('level' in stated)
    return (
      <LevelPicker
        label={label}
        name={name}
        value={stated.level}
        onChange={(level) => set({ ...stated, level: level as SecurityLevel })}
      />
    );
  const end = (which: 'low' | 'high') => (
    <LevelPicker
      label={text(which === 'low' ? 'inspector:sl.from' : 'inspector:sl.to')}
      name={`${name}-${which}`}
      value={stated.range[which === 'low' ? 0 : 1]}
      onChange={(level) => set({ ...stated, range: withRangeEnd(stated.range, which, level as SecurityLevel) })}
    />
  );
  return (
    <div className={css.pair}>
      {end('low')}
      {end('high')}
    </div>
  );
}

function Rationale(props: ControlProps & { readonly stated: SlAchieved }) {
  const text = useText();
  const { stated } = props;
  const draft = useValueDraft(
    {
      ...props,
      value: stated.rationale,
      check: (rationale) => props.check({ ...stated, rationale }),
      commit: (rationale) => props.commit({ ...stated, rationale }),
    },
    (typed) => ok(typed),
  );
  return (
    <TextInput
      {...draftHandlers(draft)}
      aria-label={`${props.label}: ${text('inspector:sl.rationale')}`}
      placeholder={text('inspector:sl.rationale')}
      aria-invalid={draft.problem ? true : undefined}
    />
  );
}

/** An SL that people state: none, one level, a level per FR or, for an SL-A, a range; with the reason. */
export function StatedSlControl({ hasRange, ...props }: ControlProps & { readonly hasRange: boolean }) {
  const text = useText();
  const stated = props.isMixed ? null : (props.value as SlAchieved | null);
  const forms = statedForms.filter((form) => form !== 'range' || hasRange);
  return (
    <Field isStacked label={props.label} hint={stated ? null : props.hint}>
      {(ids) => (
        <div className={css.stack}>
          <Select
            {...ids}
            value={props.isMixed ? '' : formOf(stated)}
            choices={forms.map((form) => ({ value: form, label: text(`inspector:sl.form.${form}`) }))}
            none={props.isMixed ? text('inspector:several') : undefined}
            onChoose={(form) => props.commit(inForm(stated, form as StatedForm, null), true)}
          />
          {stated && (
            <>
              <StatedLevels stated={stated} label={props.label} set={(next) => props.commit(next, true)} />
              <Rationale {...props} stated={stated} />
            </>
          )}
        </div>
      )}
    </Field>
  );
}

/** A vector that may be unknown as a whole: the SL-C of an asset. */
export function VectorControl(props: ControlProps) {
  const text = useText();
  const vector = props.isMixed ? null : (props.value as readonly number[] | null);
  const state = props.isMixed ? '' : vector ? 'vector' : 'none';
  return (
    <Field isStacked label={props.label} hint={props.hint}>
      {(ids) => (
        <div className={css.stack}>
          <Select
            {...ids}
            value={state}
            choices={(['none', 'vector'] as const).map((form) => ({
              value: form,
              label: text(form === 'none' ? 'inspector:sl.unknown' : 'inspector:sl.form.vector'),
            }))}
            none={props.isMixed ? text('inspector:several') : undefined}
            onChoose={(form) => props.commit(form === 'vector' ? [0, 0, 0, 0, 0, 0, 0] : null, true)}
          />
          {vector && (
            <VectorInput
              names={foundationalRequirements}
              values={vector}
              label={props.label}
              onChange={(next) => props.commit(next, true)}
            />
          )}
        </div>
      )}
    </Field>
  );
}

/** One level, or none. */
export function SlLevelControl(props: ControlProps) {
  const text = useText();
  const levels = [0, 1, 2, 3, 4].map((level) => ({ value: String(level), label: `SL ${level}` }));
  return (
    <Field label={props.label} hint={props.hint}>
      {(ids) => (
        <Select
          {...ids}
          value={props.isMixed ? '' : asText(props.value)}
          none={text(props.isMixed ? 'inspector:several' : 'inspector:notSet')}
          choices={levels}
          onChoose={(level) => props.commit(level === '' ? null : Number(level), true)}
        />
      )}
    </Field>
  );
}
