import { useText } from '#renderer/i18n/use-text.ts';
import { PickField } from '#renderer/state/PickField.tsx';
import { draftHandlers, useDraft } from '#renderer/state/use-draft.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { namedSuggestion, type Suggestion } from '#renderer/ui/suggestions.ts';
import type { ConduitEnd } from '#shared/model/conduit.ts';
import { subjectKey, type Subject } from '#shared/model/subject.ts';
import { ok } from '#shared/result.ts';
import { subjectOfKey } from '#renderer/state/options.ts';
import { useOptions } from '#renderer/state/use-options.ts';
import type { ControlProps } from './control-props.ts';
import { PickManyControl } from './PickManyControl.tsx';

/** What something is said of: the SUC, a zone, a conduit or an asset. */
export function SubjectControl(props: ControlProps) {
  return (
    <PickField
      {...props}
      from="subject"
      isRequired
      value={subjectKey(props.value as Subject)}
      check={(key) => props.check(subjectOfKey(String(key)))}
      commit={(key) => props.commit(subjectOfKey(String(key)))}
    />
  );
}

/** Several of them. */
export function SubjectsControl(props: ControlProps) {
  return (
    <PickManyControl
      {...props}
      from="subject"
      value={(props.value as readonly Subject[]).map(subjectKey)}
      commit={(keys) => props.commit((keys as readonly string[]).map(subjectOfKey))}
    />
  );
}

/** Where a conduit ends: a zone, or a point outside the SUC that any other text names. */
export function ConduitEndControl(props: ControlProps) {
  const text = useText();
  const { suggest, named } = useOptions('zone');
  const end = props.value as ConduitEnd;
  const stored = typeof end === 'string' ? named(end).label : end.external;
  const outside = (name: string): Suggestion => ({ value: '', label: text('inspector:outside', { name }) });
  const draft = useDraft<ConduitEnd>({
    stored: props.isMixed ? '' : stored,
    parse: (typed) =>
      typed.trim() === ''
        ? { ok: false, error: { key: 'required', params: {} } }
        : ok(namedSuggestion(suggest(), typed)?.value ?? { external: typed.trim() }),
    commit: (value) => props.commit(value),
  });
  const { onChange: _typed, ...handlers } = draftHandlers(draft);
  const isOutside = !props.isMixed && typeof end !== 'string' && !draft.isDirty;
  return (
    <Field
      label={props.label}
      problem={draft.problem && text('field:required')}
      hint={isOutside ? text('inspector:outsideHint') : props.hint}
    >
      {(ids) => (
        <Combobox
          {...ids}
          {...handlers}
          isTyped={draft.isDirty}
          suggest={() => [
            ...suggest(),
            ...(draft.isDirty && draft.text.trim() !== '' ? [outside(draft.text.trim())] : []),
          ]}
          emptyText={text('inspector:nothingFits')}
          placeholder={props.isMixed ? text('inspector:several') : ''}
          onType={draft.change}
          onPick={({ value }) => {
            props.commit(value === '' ? { external: draft.text.trim() } : value);
            draft.restore();
          }}
        />
      )}
    </Field>
  );
}
