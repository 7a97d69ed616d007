import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { MAX_LINE_LENGTH } from '#shared/model/text.ts';
import { Plus, Trash2 } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import css from '../Programme.module.css';
import { programmeView } from '../programme-view.ts';

type PartyBarProps = {
  readonly part: '2-4' | '4-1';
  readonly party: string;
  readonly parties: readonly string[];
};

function show(part: '2-4' | '4-1', name: string): void {
  programmeView.setState(({ party }) => ({ party: { ...party, [part]: name }, chosenId: null }));
}

/** Names a provider or supplier that nothing is said of yet. */
function NewParty({ part }: Pick<PartyBarProps, 'part'>) {
  const text = useText();
  const [name, setName] = useState('');
  function add(event: SyntheticEvent): void {
    event.preventDefault();
    if (name.trim() === '') return;
    show(part, name.trim());
    setName('');
  }
  return (
    <form className={css.newParty} onSubmit={add}>
      <TextInput
        value={name}
        maxLength={MAX_LINE_LENGTH}
        aria-label={text(`programme:party.name.${part}`)}
        placeholder={text(`programme:party.name.${part}`)}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" icon={<Plus aria-hidden />} disabled={name.trim() === ''}>
        {text('programme:party.add')}
      </Button>
    </form>
  );
}

/** Which provider or supplier is looked at; others are added and removed. */
export function PartyBar({ part, party, parties }: PartyBarProps) {
  const text = useText();
  const statuses = useTable('programmeStatus');
  const said = [...statuses.values()].filter((one) => one.part === part && one.party === party);
  return (
    <>
      {parties.length > 0 && (
        <Select
          className={css.party}
          aria-label={text(`programme:party.which.${part}`)}
          value={party}
          choices={parties.map((value) => ({ value, label: value }))}
          onChoose={(name) => show(part, name)}
        />
      )}
      <NewParty part={part} />
      {said.length > 0 && (
        <Button
          look="quiet"
          icon={<Trash2 aria-hidden />}
          onClick={() => dispatch(removeEntities(said.map(({ id }) => ({ kind: 'programmeStatus', id }))))}
        >
          {text('programme:party.remove', { name: party })}
        </Button>
      )}
    </>
  );
}
