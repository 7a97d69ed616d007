import { useText } from '#renderer/i18n/use-text.ts';
import { reportsView } from '#renderer/state/reports-view.ts';
import { reportKinds, type ReportKind } from '#shared/report/report-kinds.ts';
import css from './Reports.module.css';

/** The documents that there are, each with what it is for; arrows choose. */
export function KindList({ chosen }: { readonly chosen: ReportKind }) {
  const text = useText();
  return (
    <fieldset className={css.kinds} aria-label={text('reports:screen.which')}>
      {reportKinds.map((kind) => (
        <label key={kind} className={css.kind}>
          <input
            type="radio"
            name="report-kind"
            value={kind}
            checked={kind === chosen}
            onChange={() => reportsView.setState({ kind, partId: null })}
          />
          <span className={css.kindTitle}>{text(`reports:kind.${kind}.title`)}</span>
          <span className={css.kindFor}>{text(`reports:kind.${kind}.for`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
