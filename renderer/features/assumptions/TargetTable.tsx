import { useText } from '#renderer/i18n/use-text.ts';
import { useModel, useSubjectAssessment } from '#renderer/state/hooks.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { holderOf, type Holder } from '#shared/drawing/seeing/holder-of.ts';
import type { TargetMove, WhatIf } from '#shared/engine/what-if.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import css from './Assumptions.module.css';
import { TargetMoveMark } from './Moves.tsx';

const LISTED = 100;

/** The zones and conduits that hang on an assumption by its scenarios, and those that would move. */
function placesOf(leaning: readonly Scenario[], whatIf: WhatIf | null, model: Model): readonly Holder[] {
  const moved: Holder[] = [
    ...(whatIf?.zones.map(({ id }) => ({ kind: 'zone' as const, id })) ?? []),
    ...(whatIf?.conduits.map(({ id }) => ({ kind: 'conduit' as const, id })) ?? []),
  ];
  const about = leaning.flatMap((scenario) => holderOf(scenario.subject, model) ?? []);
  return [...new Map([...moved, ...about].map((place) => [`${place.kind} ${place.id}`, place])).values()];
}

type TargetRowProps = { readonly place: Holder; readonly move: TargetMove | null };

function TargetRow({ place: { kind, id }, move }: TargetRowProps) {
  const text = useText();
  const model = useModel();
  const results = useSubjectAssessment(kind, id);
  const entity = model[kind].get(id);
  if (!entity) return null;
  const [before, after] = [(move?.before ?? results?.targetByScenarios)?.vector ?? [], move?.after?.vector ?? []];
  return (
    <tr data-moved={move ? true : undefined}>
      <th scope="row">
        <button type="button" className={css.name} onClick={() => goToSelected({ kind, id })}>
          <span className={css.id}>{text(`inspector:kind.${kind}`)}</span> {displayName(kind, entity)}
        </button>
      </th>
      {foundationalRequirements.map((fr, at) => (
        <td key={fr}>
          <TargetMoveMark
            before={before[at] ?? null}
            after={move ? (after[at] ?? null) : undefined}
            explain={() => explainThis({ what: 'slTarget', kind, id })}
          />
        </td>
      ))}
      <td className={css.note}>
        {entity.slTarget ? text('assumptions:hanging.assigned', { level: results?.slTarget?.level ?? '–' }) : ''}
      </td>
    </tr>
  );
}

/** The zones and conduits that hang on an assumption: the SL-T that their scenarios ask for, as it is and as it would be. */
export function TargetTable({
  leaning,
  whatIf,
}: {
  readonly leaning: readonly Scenario[];
  readonly whatIf: WhatIf | null;
}) {
  const text = useText();
  const model = useModel();
  const places = placesOf(leaning, whatIf, model);
  if (places.length === 0) return null;
  const moveOf = ({ kind, id }: Holder) =>
    whatIf?.[kind === 'zone' ? 'zones' : 'conduits'].find((move) => move.id === id) ?? null;
  return (
    <>
      <table className={css.table}>
        <caption>{text('assumptions:hanging.targets', { count: places.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{text('assumptions:hanging.place')}</th>
            {foundationalRequirements.map((fr) => (
              <th key={fr} scope="col">
                {fr}
              </th>
            ))}
            <th scope="col">
              <VisuallyHidden>{text('assumptions:hanging.remark')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {places.slice(0, LISTED).map((place) => (
            <TargetRow key={`${place.kind} ${place.id}`} place={place} move={moveOf(place)} />
          ))}
        </tbody>
      </table>
      {places.length > LISTED && (
        <p className={css.note}>{text('assumptions:hanging.morePlaces', { count: places.length - LISTED })}</p>
      )}
    </>
  );
}
