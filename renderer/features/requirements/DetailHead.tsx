import { useText } from '#renderer/i18n/use-text.ts';
import { explainThis } from '#renderer/state/view-store.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import type { Requirement } from '#shared/catalog/requirement.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BoardContext } from './board-context.ts';
import { disagreementText } from './figures.ts';
import { askedOf, pairOf } from './pairs.ts';
import css from './Requirements.module.css';
import { subjectName } from './subject-name.ts';
import { TakeOver } from './TakeOver.tsx';

type HeadProps = { readonly label: string; readonly onBack: () => void; readonly children: ReactNode };

function Head({ label, onBack, children }: HeadProps) {
  return (
    <div className={css.head}>
      <IconButton label={label} icon={<ChevronLeft aria-hidden />} onClick={onBack} />
      {children}
    </div>
  );
}

/** How many of the requirements that SL-T asks for are open. */
function OpenCount({ context, subject }: { readonly context: BoardContext; readonly subject: RequirementSubject }) {
  const text = useText();
  const results = context.resultOf(subject);
  if (!results) return null;
  const asked = context.catalog.requirements.filter(
    (requirement) => askedOf(pairOf(subject, requirement), context) === 'asked',
  ).length;
  if (results.slTarget === null) return <span className={css.faint}>{text('inspector:levels.noTarget')}</span>;
  return (
    <span className={css.faint}>{text('requirements:openOf', { open: results.openRequirements.length, asked })}</span>
  );
}

type SubjectHeadProps = {
  readonly context: BoardContext;
  readonly subject: RequirementSubject;
  readonly onBack: () => void;
};

/** Whose requirements are listed: levels, how many are open, and where a declared SL-A is not borne out. */
export function SubjectHead({ context, subject, onBack }: SubjectHeadProps) {
  const text = useText();
  const { kind, id } = subject;
  const results = context.resultOf(subject);
  const frs = results ? disagreementText(results) : '';
  const disagreement = text('requirements:disagree', { frs });
  return (
    <Head label={text('requirements:back')} onBack={onBack}>
      <h3 className={css.subjectName}>{subjectName(context.model, subject)}</h3>
      <button type="button" className={css.badge} onClick={() => explainThis({ what: 'slTarget', kind, id })}>
        <SlBadge kind="T" level={results?.slTarget?.level ?? null} />
      </button>
      <button type="button" className={css.badge} onClick={() => explainThis({ what: 'slAchieved', kind, id })}>
        <SlBadge kind="A" level={results?.slAchieved?.level ?? null} />
      </button>
      <OpenCount context={context} subject={subject} />
      {frs !== '' && (
        <span className={css.disagree} title={disagreement}>
          {disagreement}
        </span>
      )}
      <span className={css.space} />
      <TakeOver context={context} subject={subject} />
    </Head>
  );
}

type RequirementHeadProps = {
  readonly context: BoardContext;
  readonly requirement: Requirement;
  readonly onBack: () => void;
};

/** Which requirement is listed at every zone and conduit, in our own words. */
export function RequirementHead({ context, requirement, onBack }: RequirementHeadProps) {
  const text = useText();
  const { id, title, summary, fr, minSL } = requirement;
  const { locale } = context;
  return (
    <Head label={text('requirements:back')} onBack={onBack}>
      <h3 className={css.subjectName}>
        {id} {title[locale]}
      </h3>
      <span className={css.faint}>{text('requirements:from', { fr, level: minSL })}</span>
      <span className={css.summary} title={summary[locale]}>
        {summary[locale]}
      </span>
    </Head>
  );
}
