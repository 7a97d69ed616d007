import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { signature, whoStore } from '#renderer/state/who.ts';
import { draftHandlers, useDraft } from '#renderer/state/use-draft.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { TextArea, TextInput } from '#renderer/ui/TextInput.tsx';
import { editEntity } from '#shared/commands/edit-entity.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { ok } from '#shared/result.ts';
import type { ColumnSpec } from '../column-spec.ts';
import { signed } from './signed.ts';
import { columnTitle, type RegisterContext } from '../register-context.ts';

export type CardFieldProps = {
  readonly context: RegisterContext;
  readonly scenario: Scenario;
  readonly spec: ColumnSpec;
  /** What it is called where its column's title would not say enough. */
  readonly label?: string;
  readonly isLong?: boolean;
};

/** Makes an edit of the scenario, one step; a decision is signed, and who signs by another name is known by it from then on. */
function dispatchSigned(fields: Partial<Scenario>, scenario: Scenario): boolean {
  const by = fields.decision?.by ?? '';
  if (by !== '' && by !== scenario.decision?.by) whoStore.setState({ name: by });
  return dispatch(editEntity('scenario', scenario.id, signed(fields, scenario, signature())));
}

/** The draft of a field: read and written as the column does it, one step each. */
function useFieldDraft({ context, scenario, spec }: CardFieldProps) {
  const commit = (fields: Partial<Scenario>) => dispatchSigned(fields, scenario);
  const parse = (typed: string) => spec.read?.(typed, scenario, context) ?? ok({});
  const draft = useDraft<Partial<Scenario>>({ stored: spec.text(scenario, context), parse, commit });
  function pick(label: string): void {
    const fields = parse(label);
    draft.restore();
    if (fields.ok) commit(fields.value);
  }
  return { draft, pick };
}

/** One field of the card, edited where it stands. */
export function CardField(props: CardFieldProps) {
  const { context, spec, isLong = false } = props;
  const text = useText();
  const { draft, pick } = useFieldDraft(props);
  const { onChange: _typed, ...handlers } = draftHandlers(draft);
  const { problem } = draft;
  const { suggest } = spec;
  return (
    <div data-field={spec.id}>
      <Field
        label={props.label ?? columnTitle(spec, context)}
        isStacked={isLong}
        problem={problem && context.word(`field:${problem.key}`, problem.params)}
      >
        {(ids) => {
          if (isLong) return <TextArea {...ids} {...draftHandlers(draft)} />;
          if (!suggest) return <TextInput {...ids} {...draftHandlers(draft)} />;
          return (
            <Combobox
              {...ids}
              {...handlers}
              isTyped={draft.isDirty}
              suggest={(typed) => suggest(context, typed)}
              emptyText={text('inspector:nothingFits')}
              placeholder={text('inspector:notSet')}
              onType={draft.change}
              onPick={({ label }) => pick(label)}
            />
          );
        }}
      </Field>
    </div>
  );
}
