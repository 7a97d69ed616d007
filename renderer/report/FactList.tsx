import type { Facts, Speaker } from '#shared/report/report-document.ts';
import { text } from '#shared/report/say.ts';
import { AskedCell } from './CellView.tsx';
import css from './Paper.module.css';

/** What is said of a thing, one line each. */
export function FactList({ facts, speaker }: { readonly facts: Facts['facts']; readonly speaker: Speaker }) {
  return (
    <dl className={css.facts}>
      {facts.map(({ label, value, isMissing }, at) => (
        <div key={at}>
          <dt>{speaker.say(label)}</dt>
          <dd data-missing={isMissing || undefined}>
            {isMissing ? speaker.say(text('crs:notWritten')) : <AskedCell cell={value} speaker={speaker} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
