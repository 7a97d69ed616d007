import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { useModel } from '#renderer/state/hooks.ts';
import type { ModelDiff } from '#shared/diff/model-diff.ts';
import { useMemo } from 'react';
import css from './Approval.module.css';
import { differencesOf, type Difference } from './difference-words.ts';

/** How many differences are listed; the rest is counted. */
const SHOWN = 200;

function Row({ difference: { kind, id, name, how, fields } }: { readonly difference: Difference }) {
  const text = useText();
  const dataText = useDataText();
  return (
    <li>
      <span className={css.how}>{text(`approval:how.${how}`)}</span>{' '}
      <span className={css.quiet}>{text(`inspector:kind.${kind}`)}</span> {name}{' '}
      {name === id ? null : <span className={css.quiet}>{id}</span>}
      {fields.length === 0 ? null : (
        <ul>
          {fields.map(({ field, before, after }) => (
            <li key={field}>
              {dataText(`inspector:field.${kind}.${field}`, {}, dataText(`approval:field.${field}`, {}, field))}:{' '}
              <del>{before}</del> → <ins>{after}</ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What a diff says, in words. */
export function Differences({ diff }: { readonly diff: ModelDiff }) {
  const text = useText();
  const model = useModel();
  const differences = useMemo(() => differencesOf(diff, model), [diff, model]);
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
