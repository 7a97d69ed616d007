import type { Workshop } from '#shared/model/workshop.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { scenarioName } from '#shared/report/crs/named.ts';
import type { Block, Column, Said, Table } from '#shared/report/report-document.ts';
import { column, list, name, table, text, time, words } from '#shared/report/say.ts';
import { isSignatureFresh, minutesOf, type Minutes } from '#shared/workshop/minutes.ts';
import { answersTable } from './answers.ts';

const attendanceColumns: readonly Column[] = [
  column('name', 'id', 16, 'workshop:minutes.name'),
  column('role', 'text', 16, 'workshop:minutes.role'),
  column('signed', 'text', 22, 'workshop:minutes.signed'),
];

function signature(signedAt: string, minutes: Minutes): Said | null {
  const isStale = signedAt !== '' && !isSignatureFresh(signedAt, minutes);
  return list([time(signedAt), isStale ? text('workshop:minutes.stale') : null]);
}

function attendanceTable(minutes: Minutes): Table {
  return table(
    {
      id: 'attendance',
      columns: attendanceColumns,
      title: 'workshop:minutes.attendance',
      whenEmpty: 'workshop:minutes.nobody',
    },
    minutes.workshop.attendees,
    ({ id }) => id,
    ({ name: called, role, signedAt }) => [name(called), words(role), signature(signedAt, minutes)],
  );
}

const parkedColumns: readonly Column[] = [
  column('scenario', 'id', 10, 'crs:column.scenario'),
  column('matter', 'text', 30, 'reports:minutes.matter'),
  column('state', 'text', 8, 'crs:column.standing'),
  column('at', 'text', 12, 'reports:minutes.at'),
];

function parkedTable({ model }: CrsContext, { workshop: { parked } }: Minutes): Table {
  return table(
    { id: 'parked', columns: parkedColumns, title: 'workshop:minutes.parked', whenEmpty: 'workshop:minutes.noParked' },
    parked,
    ({ id }) => id,
    ({ text: matter, scenarioId, isClosed, at }) => [
      scenarioId === null ? null : scenarioName(model, scenarioId),
      words(matter),
      text(isClosed ? 'workshop:minutes.closed' : 'workshop:minutes.open'),
      time(at),
    ],
  );
}

/** What one meeting leaves behind. */
export function buildMeeting(context: CrsContext, workshop: Workshop): readonly Block[] {
  const { model } = context;
  const minutes = minutesOf(model, workshop);
  const { leftIds } = minutes;
  const notes = words(workshop.minutes);
  return [
    {
      block: 'facts',
      facts: [
        { label: text('workshop:minutes.facilitator'), value: words(workshop.facilitator) },
        { label: text('workshop:minutes.began'), value: time(workshop.startedAt) },
        {
          label: text('workshop:minutes.ended'),
          value: workshop.endedAt === '' ? text('workshop:minutes.running') : time(workshop.endedAt),
        },
        {
          label: text('workshop:minutes.left'),
          value:
            leftIds.length === 0
              ? text('workshop:minutes.noneLeft')
              : list(leftIds.map((id) => scenarioName(model, id))),
        },
        ...(notes ? [{ label: text('workshop:minutes.notes'), value: notes }] : []),
      ],
    },
    attendanceTable(minutes),
    answersTable(context, minutes),
    parkedTable(context, minutes),
  ];
}
