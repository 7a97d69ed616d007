import { standings } from '#shared/engine/effects.ts';
import type { Reassessment } from '#shared/engine/reassessment/reassess.ts';
import type { Action } from '#shared/model/action.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';
import { findingSourceId } from './finding-source.ts';

/** Why something stands in the list of actions; the locale namespace `programme` has a word per reason. */
const entryReasons = [
  'action',
  'likelihood',
  'finding',
  'review',
  'trigger',
  'record',
  'countermeasure',
  'evidence',
] as const;
export type EntryReason = (typeof entryReasons)[number];

/** The kinds of entity that an entry is about. */
type About = 'action' | 'audit' | 'review' | 'trigger' | 'programmeRecord' | 'countermeasure' | 'programmeStatus';

/** Something that somebody has to do. */
export type ActionEntry = {
  /** The same for the same thing, whatever day it is. */
  readonly key: string;
  readonly reason: EntryReason;
  /** The entity that says so; null for what follows from the plant, which `id` names then. */
  readonly about: About | null;
  readonly id: string;
  /** The finding of the audit; null elsewhere. */
  readonly findingId: string | null;
  /** What a person calls it; empty for what follows from the plant. */
  readonly name: string;
  readonly owner: string;
  /** Null where no day is set. */
  readonly due: string | null;
  readonly isOverdue: boolean;
};

type Draft = Omit<ActionEntry, 'key' | 'isOverdue' | 'findingId' | 'owner'> &
  Partial<Pick<ActionEntry, 'findingId' | 'owner'>>;

const isToDo = ({ status }: Action): boolean => status === 'open' || status === 'doing';

/** The keys of what an action was made for; one that was dropped counts as none. */
function answeredBy(actions: Iterable<Action>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { source, status } of actions)
    if (source !== null && status !== 'dropped') keys.add(`${source.kind}\n${source.id}`);
  return keys;
}

function actions({ action }: Model): readonly Draft[] {
  return [...action.values()]
    .filter(isToDo)
    .map((one) => ({ ...one, reason: 'action', about: 'action', name: displayName('action', one) }));
}

/** Findings of audits for which nobody has made an action; notes ask for none. They are due from the day of the audit on. */
function findings({ audit }: Model, answered: ReadonlySet<string>): readonly Draft[] {
  return [...audit.values()].flatMap(({ id, day, findings: found }) =>
    found
      .filter((one) => one.severity !== 'note' && !answered.has(`finding\n${findingSourceId(id, one.id)}`))
      .map((one): Draft => ({
        reason: 'finding',
        about: 'audit',
        id,
        findingId: one.id,
        name: one.text || one.id,
        due: day,
      })),
  );
}

/** Reviews that were not held. */
function reviews({ review }: Model): readonly Draft[] {
  return [...review.values()]
    .filter(({ held }) => held === null)
    .map((one) => ({
      ...one,
      reason: 'review',
      about: 'review',
      name: displayName('review', one),
      owner: one.by,
    }));
}

/** Policies and trainings whose day has come. */
function records({ programmeRecord }: Model, today: string): readonly Draft[] {
  return [...programmeRecord.values()]
    .filter(({ due }) => due !== null && due <= today)
    .map((one) => ({
      ...one,
      reason: 'record',
      about: 'programmeRecord',
      name: displayName('programmeRecord', one),
    }));
}

/** The triggers that a review which was held has answered. */
function reviewed({ review }: Model): ReadonlySet<string> {
  return new Set([...review.values()].flatMap(({ held, triggerIds }) => (held === null ? [] : triggerIds)));
}

/** What was written down as a reason to reassess, what the plant itself asks for, and what incidents ask. */
function triggers(model: Model, { open, derived }: Pick<Reassessment, 'open' | 'derived'>): readonly Draft[] {
  const answered = reviewed(model);
  const unanswered = open.filter(({ id }) => !answered.has(id));
  return [
    ...unanswered.map((one): Draft => ({
      reason: 'trigger',
      about: 'trigger',
      id: one.id,
      name: displayName('trigger', one),
      owner: one.by,
      due: one.day,
    })),
    ...derived.map(({ id, reason, params }): Draft => ({
      reason: reason === 'incident-asks' ? 'likelihood' : 'trigger',
      about: null,
      id,
      name: '',
      due: params['day'] ?? null,
    })),
  ];
}

/** Measures that are to come and whose day has come. */
function countermeasures({ countermeasure }: Model, today: string): readonly Draft[] {
  return [...countermeasure.values()]
    .filter(({ status, due }) => standings[status] === 'to-come' && due !== null && due <= today)
    .map((one) => ({
      reason: 'countermeasure',
      about: 'countermeasure',
      id: one.id,
      name: displayName('countermeasure', one),
      owner: one.person || one.department,
      due: one.due,
    }));
}

const lacksEvidence = (one: { readonly evidence: string; readonly attachmentIds: readonly string[] }): boolean =>
  one.evidence.trim() === '' && one.attachmentIds.length === 0;

/** What is said to be met or done, but nothing shows it. */
function evidence({ programmeStatus, countermeasure }: Model): readonly Draft[] {
  const statuses = [...programmeStatus.values()]
    .filter((one) => one.status === 'met' && lacksEvidence(one))
    .map(({ id, party, itemId, owner }): Draft => ({
      reason: 'evidence',
      about: 'programmeStatus',
      id,
      name: party === '' ? itemId : `${itemId} ${party}`,
      owner,
      due: null,
    }));
  const measures = [...countermeasure.values()]
    .filter((one) => one.status === 'done' && lacksEvidence(one))
    .map((one): Draft => ({
      reason: 'evidence',
      about: 'countermeasure',
      id: one.id,
      name: displayName('countermeasure', one),
      owner: one.person || one.department,
      due: null,
    }));
  return [...statuses, ...measures];
}

function finished({ reason, about, id, findingId = null, name, owner = '', due }: Draft, today: string): ActionEntry {
  const key = JSON.stringify([reason, about, id, findingId]);
  return { key, reason, about, id, findingId, name, owner, due, isOverdue: due !== null && due < today };
}

/** By due day, what has none last; of one day in the order of the reasons. */
function byDue(one: ActionEntry, other: ActionEntry): number {
  if (one.due !== other.due) {
    if (one.due === null) return 1;
    return other.due === null || one.due < other.due ? -1 : 1;
  }
  return entryReasons.indexOf(one.reason) - entryReasons.indexOf(other.reason);
}

/** Everything that somebody has to do, by due day. `today` is a day by the clock of the user. */
export function actionList(
  model: Model,
  reassessment: Pick<Reassessment, 'open' | 'derived'>,
  today: string,
): readonly ActionEntry[] {
  const drafts = [
    ...actions(model),
    ...triggers(model, reassessment),
    ...findings(model, answeredBy(model.action.values())),
    ...reviews(model),
    ...records(model, today),
    ...countermeasures(model, today),
    ...evidence(model),
  ];
  return drafts.map((draft) => finished(draft, today)).sort(byDue);
}
