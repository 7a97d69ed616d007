import { subjectOfKey } from '#renderer/state/options.ts';
import { auditKinds, type Audit } from '#shared/model/audit.ts';
import type { Incident } from '#shared/model/incident.ts';
import { programmeRecordKinds, type ProgrammeRecord } from '#shared/model/programme-record.ts';
import type { Review } from '#shared/model/review.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { choiceColumn, dayColumn, lineColumn, noteColumn, saidColumn } from '../sheet/columns.ts';
import { entityOptions } from '../sheet/entity-options.ts';
import { listColumn } from '../sheet/list-column.ts';
import type { SheetColumn } from '../sheet/sheet-column.ts';

const id = <R extends { readonly id: string }>() =>
  saidColumn<R>('id', { width: 4.6, isPinned: true }, (row) => row.id);
const name = <R extends { readonly name: string }>(width: number, set: (name: string) => Partial<R>) =>
  lineColumn<R>('name', { width, isPinned: true }, (row) => row.name, set);

/** Policies and trainings. */
export const recordColumns: readonly SheetColumn<ProgrammeRecord>[] = [
  id(),
  name(18, (text) => ({ name: text })),
  choiceColumn({
    id: 'kind',
    width: 8,
    values: programmeRecordKinds,
    wordOf: (value, { word }) => word(`differences:choice.recordKind.${value}`),
    get: ({ kind }) => kind,
    set: (kind) => ({ kind }),
  }),
  lineColumn(
    'owner',
    { width: 9 },
    (row) => row.owner,
    (owner) => ({ owner }),
  ),
  dayColumn(
    'setOn',
    (row) => row.day,
    (day) => ({ day }),
  ),
  dayColumn(
    'dueAgain',
    (row) => row.due,
    (due) => ({ due }),
  ),
  noteColumn(
    'note',
    { width: 18 },
    (row) => row.note,
    (note) => ({ note }),
  ),
];

/** Incidents. */
export const incidentColumns: readonly SheetColumn<Incident>[] = [
  id(),
  name(15, (text) => ({ name: text })),
  dayColumn(
    'day',
    (row) => row.day,
    (day) => ({ day }),
  ),
  noteColumn(
    'description',
    { width: 17 },
    (row) => row.description,
    (description) => ({ description }),
  ),
  listColumn({
    id: 'scenarios',
    width: 14,
    options: ({ model }) => entityOptions(model, 'scenario'),
    get: ({ scenarioIds }) => scenarioIds,
    set: (scenarioIds) => ({ scenarioIds }),
  }),
  listColumn({
    id: 'subjects',
    width: 11,
    options: ({ options }) => options('subject'),
    get: ({ subjects }) => subjects.map(subjectKey),
    set: (keys) => ({ subjects: keys.map(subjectOfKey) }),
  }),
  noteColumn(
    'lessons',
    { width: 16 },
    (row) => row.lessons,
    (lessons) => ({ lessons }),
  ),
];

/** Audits. */
export const auditColumns: readonly SheetColumn<Audit>[] = [
  id(),
  name(16, (text) => ({ name: text })),
  choiceColumn({
    id: 'auditKind',
    width: 9,
    values: auditKinds,
    wordOf: (value, { word }) => word(`differences:choice.auditKind.${value}`),
    get: ({ kind }) => kind,
    set: (kind) => ({ kind }),
  }),
  lineColumn(
    'auditor',
    { width: 11 },
    (row) => row.auditor,
    (auditor) => ({ auditor }),
  ),
  dayColumn(
    'day',
    (row) => row.day,
    (day) => ({ day }),
  ),
  noteColumn(
    'scope',
    { width: 18 },
    (row) => row.scope,
    (scope) => ({ scope }),
  ),
  saidColumn('findings', { width: 5.6 }, ({ findings }) => String(findings.length)),
];

/** Reviews. */
export const reviewColumns: readonly SheetColumn<Review>[] = [
  id(),
  name(16, (text) => ({ name: text })),
  dayColumn(
    'due',
    (row) => row.due,
    (due) => ({ due }),
  ),
  dayColumn(
    'held',
    (row) => row.held,
    (held) => ({ held }),
  ),
  lineColumn(
    'by',
    { width: 10 },
    (row) => row.by,
    (by) => ({ by }),
  ),
  listColumn({
    id: 'triggers',
    width: 16,
    options: ({ model }) => entityOptions(model, 'trigger'),
    get: ({ triggerIds }) => triggerIds,
    set: (triggerIds) => ({ triggerIds }),
  }),
  noteColumn(
    'outcome',
    { width: 18 },
    (row) => row.outcome,
    (outcome) => ({ outcome }),
  ),
];
