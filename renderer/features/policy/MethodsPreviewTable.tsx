import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { useBuiltInCatalog, useModel } from '#renderer/state/hooks.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { AskButton } from '#renderer/ui/AskButton.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { previewMethods, type MethodPreview, type MethodsPreview } from '#shared/engine/preview-methods.ts';
import { nameIn } from '#shared/model/display-name.ts';
import { policyOf } from '#shared/model/model.ts';
import { useDeferredValue, useMemo, useState } from 'react';
import { chooseMethod } from './choose-method.ts';
import css from './Policy.module.css';

/** So many zones and conduits are listed at first. */
const SHOWN = 60;

type HeadProps = { readonly preview: MethodPreview; readonly isChosen: boolean; readonly all: number };

/** A method, how many scenarios it gives an SL-T for, and why not for the others. */
function MethodHead({ preview: { method, known, gaps }, isChosen, all }: HeadProps) {
  const text = useText();
  const word = useDataText();
  const name = word(`inspector:choice.slMethod.${method}`);
  return (
    <th scope="col" className={css.level} data-chosen={isChosen || undefined}>
      <button
        type="button"
        className={css.method}
        aria-pressed={isChosen}
        title={text('policy:preview.choose', { method: name })}
        onClick={() => chooseMethod(method)}
      >
        {name}
      </button>
      <div>{text('policy:preview.known', { known, all })}</div>
      {[...gaps].map(([gap, count]) => (
        <div key={gap}>{word(`policy:gap.${gap}`, { count })}</div>
      ))}
    </th>
  );
}

/** A level that a method would give, held against the one that is assigned. */
function Level({ level, assigned }: { readonly level: number | null; readonly assigned: number | null }) {
  const text = useText();
  if (level === null) return <span title={text('policy:preview.unknown')}>–</span>;
  const isHigher = assigned !== null && level > assigned;
  const isLower = assigned !== null && level < assigned;
  const key = isHigher ? 'higher' : isLower ? 'lower' : 'same';
  return (
    <>
      <VisuallyHidden>{text(`policy:preview.${key}`, { level })}</VisuallyHidden>
      <span aria-hidden>{`${level}${isHigher ? ' ▲' : isLower ? ' ▼' : ''}`}</span>
    </>
  );
}

type BodyProps = { readonly preview: MethodsPreview; readonly rows: number; readonly chosen: string | null };

function Body({ preview: { subjects, methods }, rows, chosen }: BodyProps) {
  const text = useText();
  const model = useModel();
  return (
    <tbody>
      {subjects.slice(0, rows).map(({ kind, id, assigned }, at) => (
        <tr key={`${kind} ${id}`}>
          <th scope="row">{nameIn(model, kind, id)}</th>
          <td className={css.level}>
            <AskButton title={text('inspector:risk.why')} onAsk={() => explainThis({ what: 'slTarget', kind, id })}>
              {assigned ?? '–'}
            </AskButton>
          </td>
          {methods.map(({ method, targets }) => (
            <td key={method} className={css.level} data-chosen={method === chosen || undefined}>
              <Level level={targets[at]?.level ?? null} assigned={assigned} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** What each of the SL-T methods would give for this plant, per zone and conduit, against what is assigned (ZCR 5.6). */
export function MethodsPreviewTable() {
  const text = useText();
  const model = useDeferredValue(useModel());
  const catalog = useBuiltInCatalog();
  const [isAll, setAll] = useState(false);
  const preview = useMemo(() => (catalog ? previewMethods(model, catalog) : null), [model, catalog]);
  if (preview === null) return null;
  const { subjects, methods } = preview;
  if (subjects.length === 0) return <p className={css.note}>{text('policy:preview.empty')}</p>;
  const chosen = policyOf(model).slTarget?.method ?? null;
  const title = text('policy:preview.title');
  return (
    <div className={css.preview}>
      <h4>{title}</h4>
      <p className={css.note}>{text('policy:preview.hint')}</p>
      <div className={css.wide}>
        <table className={css.list} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{text('policy:preview.subject')}</th>
              <th scope="col" className={css.level}>
                {text('policy:preview.assigned')}
              </th>
              {methods.map((one) => (
                <MethodHead key={one.method} preview={one} isChosen={one.method === chosen} all={model.scenario.size} />
              ))}
            </tr>
          </thead>
          <Body preview={preview} rows={isAll ? subjects.length : SHOWN} chosen={chosen} />
        </table>
      </div>
      {!isAll && subjects.length > SHOWN && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {text('policy:preview.more', { count: subjects.length })}
        </Button>
      )}
    </div>
  );
}
