import { useText } from '#renderer/i18n/use-text.ts';
import type { SupplierAnswer } from '#shared/model/product.ts';
import { answerChanges, type AnswerComparison, type ComparedAnswer } from '#shared/supplier/compare-answers.ts';
import css from './Components.module.css';

function AnswerText({ answer }: { readonly answer: SupplierAnswer | null }) {
  const text = useText();
  if (!answer) return <span className={css.quiet}>–</span>;
  const notes = [answer.rationale, answer.evidence].filter((note) => note !== '');
  return (
    <span className={css.answer}>
      <b>{text(`supplier:answer.${answer.status}`)}</b>
      {notes.map((note, at) => (
        <span key={at}>{note}</span>
      ))}
    </span>
  );
}

function Row({ id, change, before, after }: ComparedAnswer) {
  const text = useText();
  return (
    <tr data-change={change}>
      <td>{text(`components:take.change.${change}`)}</td>
      <th scope="row">{id}</th>
      <td>
        <AnswerText answer={before} />
      </td>
      <td>
        <AnswerText answer={after} />
      </td>
    </tr>
  );
}

type TakePreviewProps = {
  readonly comparison: AnswerComparison;
  readonly clears: boolean;
  readonly setClears: (clears: boolean) => void;
};

function Clears({ comparison, clears, setClears }: TakePreviewProps) {
  const text = useText();
  const { cleared } = comparison.counts;
  const isVector = comparison.slCapability.change === 'cleared';
  if (cleared === 0 && !isVector) return null;
  return (
    <label className={css.check}>
      <input type="checkbox" checked={clears} onChange={(event) => setClears(event.currentTarget.checked)} />
      {cleared > 0 ? text('components:take.clears', { count: cleared }) : text('components:take.clearsVector')}
    </label>
  );
}

const columns = ['change', 'id', 'before', 'after'] as const;
const vectorText = (vector: readonly number[] | null) => vector?.join(' ') ?? '–';

/** What a sheet changes: the changes row by row, what stays as it was only counted. */
export function TakePreview(props: TakePreviewProps) {
  const text = useText();
  const { answers, slCapability, counts, unknownIds } = props.comparison;
  const changes = answers.filter(({ change }) => change !== 'same');
  const byKind = answerChanges.flatMap((kind) => changes.filter(({ change }) => change === kind));
  const isVectorChanged = slCapability.change !== 'same';
  return (
    <>
      <p role="status">{text('components:take.counts', counts)}</p>
      {changes.length === 0 && !isVectorChanged ? (
        <p className={css.quiet}>{text('components:take.nothing')}</p>
      ) : (
        <div className={css.preview} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {text(`components:take.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {isVectorChanged && (
                <tr data-change={slCapability.change}>
                  <td>{text(`components:take.change.${slCapability.change}`)}</td>
                  <th scope="row">{text('components:take.capability')}</th>
                  <td>{vectorText(slCapability.before)}</td>
                  <td>{vectorText(slCapability.after)}</td>
                </tr>
              )}
              {byKind.map((row) => (
                <Row key={row.id} {...row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Clears {...props} />
      {unknownIds.length > 0 && (
        <p className={css.quiet}>{text('components:take.unknownIds', { ids: unknownIds.slice(0, 20).join(', ') })}</p>
      )}
    </>
  );
}
