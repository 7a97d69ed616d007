import { useText } from '#renderer/i18n/use-text.ts';
import { Popover } from '#renderer/ui/Popover.tsx';
import type { ModelDiff } from '#shared/diff/model-diff.ts';
import { useMemo } from 'react';
import css from './Approval.module.css';
import type { FieldDifference } from './differences/compare.ts';
import { differencesOf, type Difference } from './differences/difference-words.ts';
import { useWords } from './differences/use-words.ts';

/** How many differences are listed; the rest is counted. */
const SHOWN = 200;

/** How long a value may be before it is cut. */
const LONGEST = 120;

/** A value; of a long one the beginning, and the whole on a click. */
function Value({ field, value }: { readonly field: string; readonly value: string }) {
  const text = useText();
  if (value.length <= LONGEST) return value;
  return (
    <>
      {value.slice(0, LONGEST)}
      <Popover
        title={field}
        trigger={
          <button type="button" className={css.more} aria-label={text('differences:whole', { field })}>
            …
          </button>
        }
      >
        <p className={css.whole}>{value}</p>
      </Popover>
    </>
  );
}

function FieldRow({ difference: { field, before, after } }: { readonly difference: FieldDifference }) {
  return (
    <li>
      {field}:{' '}
      <del>
        <Value field={field} value={before} />
      </del>{' '}
      →{' '}
      <ins>
        <Value field={field} value={after} />
      </ins>
    </li>
  );
}

/** How many fields of one thing are listed; the rest is counted. */
const MOST_FIELDS = 60;

function Row({ difference: { kind, id, name, how, fields } }: { readonly difference: Difference }) {
  const text = useText();
  const rest = fields.length - MOST_FIELDS;
  return (
    <li>
      <span className={css.how}>{text(`approval:how.${how}`)}</span>{' '}
      <span className={css.quiet}>{text(`inspector:kind.${kind}`)}</span> <span title={id}>{name}</span>
      {fields.length === 0 ? null : (
        <ul>
          {fields.slice(0, MOST_FIELDS).map((difference, at) => (
            <FieldRow key={`${difference.field} ${at}`} difference={difference} />
          ))}
          {rest > 0 ? <li className={css.quiet}>{text('ui:rail.more', { count: rest })}</li> : null}
        </ul>
      )}
    </li>
  );
}

/** What a diff says, in words. */
export function Differences({ diff }: { readonly diff: ModelDiff }) {
  const text = useText();
  const words = useWords(diff);
  const differences = useMemo(() => differencesOf(diff, words), [diff, words]);
  if (differences.length === 0) return <p className={css.quiet}>{text('approval:differences.none')}</p>;
  const rest = differences.length - SHOWN;
  return (
    <>
      <ul className={css.differences}>
        {differences.slice(0, SHOWN).map((difference) => (
          <Row key={`${difference.kind} ${difference.id}`} difference={difference} />
        ))}
      </ul>
      {rest > 0 ? <p className={css.quiet}>{text('ui:rail.more', { count: rest })}</p> : null}
    </>
  );
}
