import { useText } from '#renderer/i18n/use-text.ts';
import { jumpTo } from '#renderer/state/jump.ts';
import { useModel } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import css from './Reassessment.module.css';
import { scenariosOf, type OpenRow } from './rows.ts';
import { ScenarioLinks } from './ScenarioLinks.tsx';
import { useSentence } from './use-sentence.ts';

/** How many are listed; the rest is counted, and comes up as these are answered. */
const SHOWN = 200;

/** Where a trigger stands and since when. */
function Standing({ row: { kind, written } }: { readonly row: OpenRow }) {
  const text = useText();
  const isRated = written !== null && written.scenarioIds.length > 0 && written.outcome !== '';
  const parts = [
    text(`reassessment:kind.${kind}`),
    written ? text('reassessment:written') : text('reassessment:derived'),
    written?.day,
    written?.by,
  ];
  return (
    <p className={css.quiet}>
      {parts.filter(Boolean).join(' · ')}
      {isRated ? <strong> · {text('reassessment:rating')}</strong> : null}
      {isRated ? <span> {written.outcome}</span> : null}
    </p>
  );
}

type RowProps = { readonly row: OpenRow; readonly isChosen: boolean; readonly onChoose: (isChosen: boolean) => void };

function Row({ row, isChosen, onChoose }: RowProps) {
  const text = useText();
  const model = useModel();
  const sentence = useSentence()(row);
  const { derived } = row;
  const scenarioIds = scenariosOf(row, model);
  return (
    <li data-chosen={isChosen || undefined}>
      <label className={css.what}>
        <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
        <span>{sentence}</span>
      </label>
      <div className={css.below}>
        <Standing row={row} />
        <div className={css.links}>
          {derived && derived.subject.kind !== 'suc' ? (
            <Button
              look="quiet"
              aria-label={text('reassessment:goTo', { name: sentence })}
              onClick={() => jumpTo(derived.subject)}
            >
              {text('reassessment:show')}
            </Button>
          ) : null}
          {scenarioIds.length > 0 ? (
            <>
              <span className={css.quiet}>{text('reassessment:concerns')}</span>
              <ScenarioLinks ids={scenarioIds} />
            </>
          ) : null}
        </div>
      </div>
    </li>
  );
}

type OpenTriggersProps = {
  readonly rows: readonly OpenRow[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: ReadonlySet<string>) => void;
};

/** The triggers that wait for an answer, each to be chosen. */
export function OpenTriggers({ rows, chosen, choose }: OpenTriggersProps) {
  const text = useText();
  const shown = rows.slice(0, SHOWN);
  const all = new Set(shown.map(({ id }) => id));
  return (
    <>
      <label className={css.what}>
        <input
          type="checkbox"
          checked={chosen.size > 0 && chosen.size === all.size}
          onChange={(event) => choose(event.currentTarget.checked ? all : new Set())}
        />
        <span className={css.quiet}>{text('reassessment:chooseAll')}</span>
      </label>
      <ul className={css.list} aria-label={text('reassessment:open.title')}>
        {shown.map((row) => (
          <Row
            key={row.id}
            row={row}
            isChosen={chosen.has(row.id)}
            onChoose={(isChosen) => {
              const others = [...chosen].filter((id) => id !== row.id);
              choose(new Set(isChosen ? [...others, row.id] : others));
            }}
          />
        ))}
      </ul>
      {rows.length > SHOWN ? <p className={css.quiet}>{text('ui:rail.more', { count: rows.length - SHOWN })}</p> : null}
    </>
  );
}
