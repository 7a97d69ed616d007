import { useText } from '#renderer/i18n/use-text.ts';
import { requirementsView } from '#renderer/state/requirements-view.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { useCallback, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { arrangedPairs } from './arranged-pairs.ts';
import type { BoardContext } from './board-context.ts';
import { boardColumns } from './columns.ts';
import { RequirementHead, SubjectHead } from './DetailHead.tsx';
import { Filters } from './Filters.tsx';
import type { MapRow } from './map-rows.ts';
import { pairOf, type Pair } from './pairs.ts';
import css from './Requirements.module.css';
import { SetStatus } from './SetStatus.tsx';
import { StatusGrid } from './StatusGrid.tsx';
import { goBack } from './use-board.ts';
import { useKept } from './use-kept.ts';
import { useStatusEdits } from './use-status-edits.ts';

const NONE: readonly string[] = [];

type ListProps = {
  readonly context: BoardContext;
  readonly as: 'subject' | 'requirement';
  readonly label: string;
  readonly pairs: readonly Pair[];
  /** Each new number asks to go on in the list. */
  readonly focusRequest: number;
  readonly head: ReactNode;
};

/** The pairs that the filters leave. They are arranged anew when those change, not with every edit. */
function useShownPairs({ context, as, pairs }: ListProps): readonly Pair[] {
  const { part, level, fr, text, sort } = useStore(requirementsView);
  const hasResults = context.resultOf(pairs[0]?.subject ?? { kind: 'zone', id: '' }) !== undefined;
  const view = as === 'subject' ? { part, level, fr, text, sort } : { part, level: null, fr: null, text, sort };
  return useKept([pairs, part, view.level, view.fr, text, sort, context.locale, hasResults], () =>
    arrangedPairs(pairs, boardColumns[as], context, view),
  );
}

/**
 * The context that the rows are drawn from: another one only where something that they show may have changed. Results
 * follow each edit a moment later, but one subject's rows show no more of them than what its SL-T asks for.
 */
function useRowContext({ context, as, pairs }: ListProps): BoardContext {
  const { model, catalog, locale, resultOf } = context;
  const subject = as === 'subject' ? pairs[0]?.subject : undefined;
  const results = subject ? JSON.stringify(resultOf(subject)?.slTarget?.vector) : resultOf;
  return useKept([model, catalog, locale, results], () => context);
}

function List(props: ListProps) {
  const { as, label, focusRequest, head } = props;
  const text = useText();
  const context = useRowContext(props);
  const pairs = useShownPairs(props);
  const columns = boardColumns[as];
  const edits = useStatusEdits(context, pairs, columns);
  const [chosenKeys, setChosenKeys] = useState(NONE);
  const onChosen = useCallback((keys: readonly string[]) => setChosenKeys(keys.length > 1 ? keys : NONE), []);
  const chosen = useMemo(() => {
    const keys = new Set(chosenKeys);
    return keys.size === 0 ? [] : pairs.filter(({ key }) => keys.has(key));
  }, [chosenKeys, pairs]);
  return (
    <>
      {head}
      <div className={css.filters}>
        <Filters hasRequirements={as === 'subject'} />
        <span className={css.space} />
        <SetStatus context={context} pairs={pairs} chosen={chosen} edits={edits} />
      </div>
      <div className={css.list}>
        <StatusGrid
          label={label}
          context={context}
          pairs={pairs}
          columns={columns}
          edits={edits}
          focusRequest={focusRequest}
          onChosen={onChosen}
        />
        {pairs.length === 0 && <p className={css.nothing}>{text('requirements:nothing')}</p>}
      </div>
    </>
  );
}

type DetailProps = {
  readonly context: BoardContext;
  readonly rows: readonly MapRow[];
  readonly subject: RequirementSubject | null;
};

function SubjectList({ context, subject }: DetailProps & { readonly subject: RequirementSubject }) {
  const text = useText();
  const focusRequest = useStore(requirementsView, (view) => view.focusRequest);
  const { requirements } = context.catalog;
  const pairs = useMemo(() => requirements.map((requirement) => pairOf(subject, requirement)), [requirements, subject]);
  return (
    <List
      context={context}
      as="subject"
      label={text('requirements:listLabel')}
      pairs={pairs}
      focusRequest={focusRequest}
      head={<SubjectHead context={context} subject={subject} onBack={() => goBack(subject)} />}
    />
  );
}

function RequirementList({ context, rows, subject, id }: DetailProps & { readonly id: string }) {
  const text = useText();
  const requirement = context.catalog.requirements.find((one) => one.id === id);
  const pairs = useMemo(
    () => (requirement ? rows.map((row) => pairOf(row.subject, requirement)) : []),
    [rows, requirement],
  );
  if (!requirement) return null;
  return (
    <List
      context={context}
      as="requirement"
      label={text('requirements:everywhereLabel', { id })}
      pairs={pairs}
      focusRequest={1}
      head={<RequirementHead context={context} requirement={requirement} onBack={() => goBack(subject)} />}
    />
  );
}

/** What is opened below the map. Escape goes back. */
export function Detail(props: DetailProps) {
  const { subject } = props;
  const text = useText();
  const { opened, requirementId } = useStore(requirementsView);
  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    goBack(subject);
  }
  const isEverywhere = opened === 'requirement' && requirementId !== null;
  if (!isEverywhere && !subject) return null;
  return (
    <section className={css.detail} aria-label={text('requirements:detail')} onKeyDown={leave}>
      {isEverywhere ? (
        <RequirementList key={requirementId} {...props} id={requirementId} />
      ) : (
        subject && <SubjectList key={subjectKey(subject)} {...props} subject={subject} />
      )}
    </section>
  );
}
