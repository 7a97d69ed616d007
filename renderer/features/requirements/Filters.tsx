import { useText } from '#renderer/i18n/use-text.ts';
import { requirementsView, shownParts, type ShownPart } from '#renderer/state/requirements-view.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import {
  foundationalRequirements,
  type FoundationalRequirement,
  type SecurityLevel,
} from '#shared/model/security-level.ts';
import { useStore } from 'zustand';
import css from './Requirements.module.css';

const levels = ['1', '2', '3', '4'] as const;

/** Which requirements are listed: by where they stand, by level and FR, by any word. */
export function Filters({ hasRequirements }: { readonly hasRequirements: boolean }) {
  const text = useText();
  const { part, level, fr, text: query } = useStore(requirementsView);
  const isNarrowed = part !== 'asked' || level !== null || fr !== null || query !== '';
  return (
    <>
      <TextInput
        type="search"
        className={css.search}
        value={query}
        aria-label={text('requirements:filter.text')}
        placeholder={text('requirements:filter.text')}
        onChange={(event) => requirementsView.setState({ text: event.currentTarget.value })}
      />
      <Select
        className={css.part}
        aria-label={text('requirements:filter.part')}
        value={part}
        choices={shownParts.map((value) => ({ value, label: text(`requirements:part.${value}`) }))}
        onChoose={(value) => requirementsView.setState({ part: value as ShownPart })}
      />
      {hasRequirements && (
        <>
          <Select
            className={css.level}
            aria-label={text('requirements:filter.level')}
            value={level === null ? '' : String(level)}
            none={text('requirements:filter.anyLevel')}
            choices={levels.map((value) => ({ value, label: `SL ${value}` }))}
            onChoose={(value) =>
              requirementsView.setState({ level: value === '' ? null : (Number(value) as SecurityLevel) })
            }
          />
          <Select
            className={css.level}
            aria-label={text('requirements:filter.fr')}
            value={fr ?? ''}
            none={text('requirements:filter.anyFr')}
            choices={foundationalRequirements.map((value) => ({ value, label: value }))}
            onChoose={(value) =>
              requirementsView.setState({ fr: value === '' ? null : (value as FoundationalRequirement) })
            }
          />
        </>
      )}
      {isNarrowed && (
        <Button
          look="quiet"
          onClick={() => requirementsView.setState({ part: 'asked', level: null, fr: null, text: '' })}
        >
          {text('requirements:filter.reset')}
        </Button>
      )}
    </>
  );
}
