import { useText } from '#renderer/i18n/use-text.ts';
import { mapParts, requirementsView, type MapPart } from '#renderer/state/requirements-view.ts';
import { ScreenTitle } from '#renderer/ui/ScreenTitle.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { useStore } from 'zustand';
import css from './Requirements.module.css';

const tones = [1, 2, 3, 4] as const;

/** What the colours and numbers of the map mean. */
function Legend() {
  const text = useText();
  return (
    <span className={css.legend} title={text('requirements:legendHint')}>
      {text('requirements:legend')}
      {tones.map((gap) => (
        <span key={gap} className={css.tone} data-gap={gap}>
          {gap}
        </span>
      ))}
    </span>
  );
}

/** Title, filters and legend of the map. */
export function MapBar({ shown, all }: { readonly shown: number; readonly all: number }) {
  const text = useText();
  const { mapText, mapPart } = useStore(requirementsView);
  return (
    <div className={css.bar}>
      <ScreenTitle
        title={text('requirements:title')}
        clause="ZCR 6.1"
        helpLabel={text('requirements:help.label')}
        help={[text('requirements:help.what'), text('requirements:help.keys')]}
      />
      <span className={css.faint} role="status">
        {shown === all ? text('requirements:count', { all }) : text('requirements:shownOf', { shown, all })}
      </span>
      <TextInput
        type="search"
        className={css.search}
        value={mapText}
        aria-label={text('requirements:filter.subjects')}
        placeholder={text('requirements:filter.subjects')}
        onChange={(event) => requirementsView.setState({ mapText: event.currentTarget.value })}
      />
      <Select
        className={css.part}
        aria-label={text('requirements:filter.mapPart')}
        value={mapPart}
        choices={mapParts.map((value) => ({ value, label: text(`requirements:mapPart.${value}`) }))}
        onChoose={(value) => requirementsView.setState({ mapPart: value as MapPart })}
      />
      <span className={css.space} />
      <Legend />
    </div>
  );
}
