import { useText } from '#renderer/i18n/use-text.ts';
import { whoStore } from '#renderer/state/who.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { MAX_LINE_LENGTH } from '#shared/model/text.ts';
import { useStore } from 'zustand';

/** Who writes down or decides; the same name as on the other screens of this window. */
export function WhoField() {
  const text = useText();
  const name = useStore(whoStore, (who) => who.name);
  return (
    <Field label={text('reassessment:who')} isStacked>
      {(ids) => (
        <TextInput
          {...ids}
          maxLength={MAX_LINE_LENGTH}
          value={name}
          onChange={(event) => whoStore.setState({ name: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
