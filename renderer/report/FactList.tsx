import { useText } from '#renderer/i18n/use-text.ts';
import type { Facts, Speaker } from '#shared/report/report-document.ts';
import { CellView } from './CellView.tsx';
import css from './Paper.module.css';

/** What is said of a thing, one line each. */
export function FactList({ facts, speaker }: { readonly facts: Facts['facts']; readonly speaker: Speaker }) {
  const text = useText();
  return (
    <dl className={css.facts}>
      {facts.map(({ label, value, isMissing }, at) => (
        <div key={at}>
          <dt>{speaker.say(label)}</dt>
          <dd data-missing={isMissing || undefined}>
            {isMissing ? text('crs:notWritten') : <CellView cell={value} speaker={speaker} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
