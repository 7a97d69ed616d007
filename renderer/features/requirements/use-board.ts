import { useLocale } from '#renderer/i18n/use-text.ts';
import { useAssessment, useCatalog, useModel, useTable, useView } from '#renderer/state/hooks.ts';
import { requirementsView } from '#renderer/state/requirements-view.ts';
import { subjectResults } from '#renderer/state/selectors/subject-results.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { FoundationalRequirement } from '#shared/model/security-level.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { select } from '#renderer/state/view-store.ts';
import { boardContext, type BoardContext } from './board-context.ts';
import { remembered } from './remembered.ts';

/** Gives words by keys that come with data. */
function useWord(): BoardContext['word'] {
  const { t } = useTranslation();
  return useMemo(() => remembered((key, params) => t(key, { ...params, defaultValue: key })), [t]);
}

/** What the lists are made of now; null until the catalog is read. */
export function useBoardContext(): BoardContext | null {
  const model = useModel();
  const catalog = useCatalog();
  const assessment = useAssessment();
  const locale = useLocale();
  const word = useWord();
  return useMemo(
    () => catalog && boardContext({ model, catalog, locale, word, resultOf: subjectResults(assessment) }),
    [model, catalog, assessment, locale, word],
  );
}

/** The zone or conduit that the board is at: the one that is selected, else the one that was opened last. */
export function useSubject(): RequirementSubject | null {
  const zones = useTable('zone');
  const conduits = useTable('conduit');
  const last = useStore(requirementsView, (view) => view.subject);
  const selected = useView(({ selection }) => (selection.length === 1 ? selection[0] : undefined));
  const isSubject = selected?.kind === 'zone' || selected?.kind === 'conduit';
  const subject = isSubject ? (selected as RequirementSubject) : last;
  if (!subject || !(subject.kind === 'zone' ? zones : conduits).has(subject.id)) return null;
  return subject;
}

/** Moves the board to a zone or conduit, and the inspector with it. */
export function goToSubject(subject: RequirementSubject): void {
  requirementsView.setState({ subject, focusRequest: 0 });
  select([subject]);
}

/** Shows the requirements of a subject; of one FR where that is what was asked. */
export function openSubject(subject: RequirementSubject, fr: FoundationalRequirement | null): void {
  requirementsView.setState(({ focusRequest }) => ({
    subject,
    opened: 'subject',
    fr,
    focusRequest: focusRequest + 1,
  }));
  select([subject]);
}

/** Shows one requirement at every zone and conduit. */
export function openRequirement(requirementId: string): void {
  requirementsView.setState({ opened: 'requirement', requirementId, text: '', sort: null });
}

/** Goes one step back: from one requirement to the subject, from there to the map alone. */
export function goBack(subject: RequirementSubject | null): void {
  requirementsView.setState(({ opened, focusRequest }) => ({
    focusRequest: focusRequest + 1,
    opened: opened === 'requirement' && subject ? 'subject' : null,
    text: '',
    sort: null,
  }));
}
