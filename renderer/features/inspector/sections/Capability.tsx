import { useText } from '#renderer/i18n/use-text.ts';
import { useAssetAssessment, useSubjectAssessment } from '#renderer/state/hooks.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import type { PartialVector } from '#shared/engine/assessment.ts';
import css from '../Inspector.module.css';

/** A vector as IEC 62443 prints it. */
const vectorText = (vector: PartialVector) => `(${vector.map((level) => level ?? '–').join(', ')})`;

/** SL-C of a zone or conduit, of how many components it is not known, and what compensates. */
export function SubjectCapability({ kind, id }: { readonly kind: 'zone' | 'conduit'; readonly id: string }) {
  const text = useText();
  const results = useSubjectAssessment(kind, id);
  const capability = results?.slCapability;
  if (!capability) return null;
  return (
    <div className={css.why}>
      <p>
        <button type="button" className={css.link} onClick={() => explainThis({ what: 'slCapability', kind, id })}>
          {text('inspector:capability.vector', { vector: vectorText(capability.vector) })}
        </button>
      </p>
      {capability.unknownAssets > 0 && (
        <p className={css.note}>{text('inspector:capability.unknownAssets', { count: capability.unknownAssets })}</p>
      )}
      {results.compensatedBy.length > 0 && (
        <p className={css.note}>
          {text('inspector:capability.compensatedBy', { measures: results.compensatedBy.join(', ') })}
        </p>
      )}
    </div>
  );
}

/** SL-C of an asset, and how many component requirements the SL-T around it leaves open. */
export function AssetCapability({ id }: { readonly id: string }) {
  const text = useText();
  const results = useAssetAssessment(id);
  if (!results || (results.categories.length === 0 && results.slCapability === null)) return null;
  const { slCapability, openRequirements } = results;
  return (
    <div className={css.why}>
      <p>
        <button
          type="button"
          className={css.link}
          onClick={() => explainThis({ what: 'slCapability', kind: 'asset', id })}
        >
          {slCapability === null
            ? text('inspector:capability.unknown')
            : text('inspector:capability.vector', { vector: vectorText(slCapability.vector) })}
        </button>
      </p>
      <p className={css.note}>{text('inspector:capability.open', { count: openRequirements.length })}</p>
    </div>
  );
}
