import { useText } from '#renderer/i18n/use-text.ts';
import type { Proposal } from '#shared/engine/proposals/proposal.ts';
import type { CatalogNames } from './catalog-names.ts';
import css from './Proposals.module.css';

type AnswersProps = { readonly proposal: Proposal; readonly names: CatalogNames };

/** The techniques of a threat with their names, and what answers it by number; an asset's component requirements too. */
export function Answers({ proposal, names }: AnswersProps) {
  const text = useText();
  const { subject, techniqueIds, requirementIds, componentRequirementIds } = proposal;
  const answers = [
    ...requirementIds.map((id) => ({ id, title: names.requirement(id) })),
    ...(subject.kind === 'asset' ? componentRequirementIds : []).map((id) => ({
      id,
      title: names.componentRequirement(id),
    })),
  ];
  return (
    <>
      <ul className={css.techniques} aria-label={text('proposals:techniques')}>
        {techniqueIds.map((id) => (
          <li key={id}>{names.technique(id)}</li>
        ))}
      </ul>
      {answers.length === 0 ? (
        <p className={css.noAnswer}>{text('proposals:noAnswer')}</p>
      ) : (
        <ul className={css.answers} aria-label={text('proposals:answers')}>
          {answers.map(({ id, title }) => (
            <li key={id} title={title}>
              {id}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
