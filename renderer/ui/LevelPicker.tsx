import css from './VectorInput.module.css';

type LevelPickerProps = {
  readonly label: string;
  readonly name: string;
  /** The level that is chosen; null when none is. */
  readonly value: number | null;
  readonly onChange: (level: number) => void;
};

const levels = [0, 1, 2, 3, 4];

/** One level from 0 to 4, by mouse, arrows or the digit itself. */
export function LevelPicker({ label, name, value, onChange }: LevelPickerProps) {
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={css.levels}
      onKeyDown={(event) => {
        if (/^[0-4]$/.test(event.key) && !event.ctrlKey && !event.metaKey) onChange(Number(event.key));
      }}
    >
      {levels.map((level) => (
        <label key={level} className={css.level}>
          <input type="radio" name={name} checked={value === level} onChange={() => onChange(level)} />
          <div className={css.cell} data-sl={level}>
            {level}
          </div>
        </label>
      ))}
    </div>
  );
}
