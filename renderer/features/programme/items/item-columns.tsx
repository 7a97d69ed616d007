import { StandingMark } from '#renderer/ui/StandingMark.tsx';
import { maturityLevels, programmeStates } from '#shared/model/programme-status.ts';
import { choiceColumn, lineColumn, noteColumn, saidColumn } from '../sheet/columns.ts';
import type { SheetColumn } from '../sheet/sheet-column.ts';
import type { ItemRow } from './item-rows.ts';

/** The columns of the items of a programme. */
export const itemColumns: readonly SheetColumn<ItemRow>[] = [
  saidColumn('item', { width: 7.4, isPinned: true }, ({ itemId }) => itemId),
  saidColumn('title', { width: 22 }, ({ title }) => title),
  choiceColumn({
    id: 'status',
    width: 10.4,
    values: programmeStates,
    wordOf: (value, { word }) => word(`requirements:status.${value}`),
    get: ({ status }) => status,
    set: (status) => ({ status }),
    none: { status: null },
    show: ({ status }, { word }) => (
      <StandingMark
        standing={status ?? 'not-assessed'}
        label={word(`requirements:status.${status ?? 'not-assessed'}`)}
      />
    ),
  }),
  choiceColumn({
    id: 'maturity',
    width: 9.4,
    values: maturityLevels,
    wordOf: (value, { word }) => word(`programme:maturity.${value}`),
    get: ({ maturity }) => maturity,
    set: (maturity) => ({ maturity }),
    none: { maturity: null },
  }),
  lineColumn(
    'owner',
    { width: 9 },
    ({ owner }) => owner,
    (owner) => ({ owner }),
  ),
  noteColumn(
    'evidence',
    { width: 16 },
    ({ evidence }) => evidence,
    (evidence) => ({ evidence }),
  ),
];
