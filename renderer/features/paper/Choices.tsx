import { useText } from '#renderer/i18n/use-text.ts';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import { splits } from '#shared/drawing/paper/plan-pages.ts';
import { formats, papers, sizes, subjects, type Choice, type Purpose } from './choice.ts';
import css from './Paper.module.css';

type ChoicesProps = {
  readonly choice: Choice;
  readonly purpose: Purpose;
  readonly hasSelection: boolean;
  readonly onChange: (choice: Choice) => void;
};

/** One choice out of a few, with its name before it. */
function Row<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <div className={css.row}>
      <span aria-hidden>{props.label}</span>
      <Segmented {...props} />
    </div>
  );
}

const parts = ['hasTitle', 'hasLegend', 'hasList'] as const;

/** What stands around the drawing. */
function Parts({ choice, onChange }: Pick<ChoicesProps, 'choice' | 'onChange'>) {
  const text = useText();
  return (
    <fieldset className={css.parts} aria-label={text('paper:dialog.with')}>
      {parts.map((part) => (
        <label key={part} data-off={(part === 'hasList' && choice.paper === 'fit') || undefined}>
          <input
            type="checkbox"
            checked={choice[part] && !(part === 'hasList' && choice.paper === 'fit')}
            disabled={part === 'hasList' && choice.paper === 'fit'}
            onChange={(event) => onChange({ ...choice, [part]: event.currentTarget.checked })}
          />
          {text(`paper:dialog.${part}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** What of the drawing is wanted, on what, and with what around it. */
export function Choices({ choice, purpose, hasSelection, onChange }: ChoicesProps) {
  const text = useText();
  const named = <T extends 'all' | 'selection' | 'view' | 'fit' | 'a4' | 'a3' | 'one' | 'tiles' | 'svg' | 'png'>(
    values: readonly T[],
  ) => values.map((value) => ({ value, label: text(`paper:dialog.${value}`) }));
  const set = <K extends keyof Choice>(key: K) => ({
    label: text(`paper:dialog.${key as 'what' | 'paper' | 'split' | 'format'}`),
    value: choice[key],
    onChange: (value: Choice[K]) => onChange({ ...choice, [key]: value }),
  });
  const times = sizes.map((value) => ({ value, label: text('paper:dialog.times', { scale: value }) }));
  return (
    <div className={css.choices}>
      <Row {...set('what')} options={named(subjects.filter((one) => one !== 'selection' || hasSelection))} />
      <Row {...set('paper')} options={named(purpose === 'print' ? papers.filter((one) => one !== 'fit') : papers)} />
      {choice.paper !== 'fit' && <Row {...set('split')} options={named(splits)} />}
      {purpose !== 'print' && <Row {...set('format')} options={named(formats)} />}
      {purpose !== 'print' && choice.format === 'png' && (
        <Row {...set('size')} label={text('paper:dialog.scale')} options={times} />
      )}
      <Parts choice={choice} onChange={onChange} />
    </div>
  );
}
