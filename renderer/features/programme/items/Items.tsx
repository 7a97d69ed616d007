import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useCatalog, useTable } from '#renderer/state/hooks.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import { setProgrammeStatuses } from '#shared/commands/set-programme-status.ts';
import { programmeParts, programmeStatusSchema, type ProgrammePart } from '#shared/model/programme-status.ts';
import {
  partiesOf,
  programmeGroups,
  programmeItems,
  type ProgrammeCatalog,
} from '#shared/programme/programme-items.ts';
import { progressOf } from '#shared/programme/progress.ts';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { choose, programmeView } from '../programme-view.ts';
import css from '../Programme.module.css';
import { Sheet } from '../sheet/Sheet.tsx';
import { useSheetContext } from '../sheet/use-sheet-context.ts';
import { GroupHead } from './GroupHead.tsx';
import { itemColumns } from './item-columns.tsx';
import { itemRows, type ItemRow } from './item-rows.ts';
import { PartyBar } from './PartyBar.tsx';

type OfParty = { readonly part: ProgrammePart; readonly party: string };

/** The groups of a part as they are drawn. */
function useGroups(catalog: ProgrammeCatalog, { part, party }: OfParty) {
  const { locale } = useSheetContext();
  const statuses = useTable('programmeStatus');
  return useMemo(
    () =>
      programmeGroups(catalog, part).map((one) => {
        const { id, name } = one.group;
        const progress = progressOf(statuses, { part, party }, one.items);
        return {
          id: `head ${id}`,
          head: <GroupHead id={id} name={name[locale]} progress={progress} />,
          rows: itemRows(one, statuses, { part, party, locale }),
        };
      }),
    [catalog, part, party, statuses, locale],
  );
}

/** Where one party stands with every item, as a grid. */
function ItemSheet({ catalog, ...of }: OfParty & { readonly catalog: ProgrammeCatalog }) {
  const text = useText();
  const context = useSheetContext();
  const groups = useGroups(catalog, of);
  const { chosenId, focusRequest } = useStore(programmeView);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  function write(edits: ReadonlyMap<string, Partial<ItemRow>>, mergeKey: string | null): boolean {
    const changes = rows.flatMap(({ id, part, party, itemId }) => {
      const fields = edits.get(id);
      return fields ? [{ ...fields, id, part, party, itemId }] : [];
    });
    return dispatch(setProgrammeStatuses(changes), mergeKey);
  }
  return (
    <Sheet
      label={text(`programme:part.${of.part}`)}
      context={context}
      columns={itemColumns}
      rows={rows}
      groups={groups}
      rowName={({ itemId, title }) => `${itemId} ${title}`}
      check={({ title: _title, ...row }) => checkValue(programmeStatusSchema, row)}
      write={write}
      activeId={chosenId}
      onActive={choose}
      focusRequest={focusRequest}
    />
  );
}

/** The parties of a part: those of which something is said, and the one that was just named. */
function useParty(part: ProgrammePart): { readonly party: string; readonly parties: readonly string[] } {
  const statuses = useTable('programmeStatus');
  const wanted = useStore(programmeView, (view) => (part === '2-1' ? '' : view.party[part]));
  const known = useMemo(() => partiesOf(statuses.values(), part), [statuses, part]);
  const parties = wanted === '' || known.includes(wanted) ? known : [...known, wanted];
  return { party: part === '2-1' ? '' : wanted || (parties[0] ?? ''), parties };
}

/** The whole part in a line. */
function Standing({ catalog, part, party }: OfParty & { readonly catalog: ProgrammeCatalog }) {
  const text = useText();
  const statuses = useTable('programmeStatus');
  const { counts, applicable } = progressOf(statuses, { part, party }, programmeItems(catalog, part));
  return (
    <p className={css.figure} role="status">
      {text('programme:progress.met', { met: counts.met, applicable })}
    </p>
  );
}

/** Where the owner (2-1), each service provider (2-4) and each supplier (4-1) stand with their security programme. */
export function Items() {
  const text = useText();
  const catalog = useCatalog();
  const part = useStore(programmeView, (view) => view.part);
  const { party, parties } = useParty(part);
  if (!catalog) return null;
  const isNobody = part !== '2-1' && party === '';
  return (
    <>
      <div className={css.bar}>
        <Segmented
          label={text('programme:part.which')}
          value={part}
          options={programmeParts.map((value) => ({ value, label: text(`programme:part.${value}`) }))}
          onChange={(value) => programmeView.setState({ part: value, chosenId: null })}
        />
        {part !== '2-1' && <PartyBar part={part} party={party} parties={parties} />}
        <span className={css.space} />
        {!isNobody && <Standing catalog={catalog} part={part} party={party} />}
      </div>
      {isNobody ? (
        <EmptyState title={text(`programme:party.none.${part}`)}>{text(`programme:party.teach.${part}`)}</EmptyState>
      ) : (
        <div className={css.fill}>
          <ItemSheet key={`${part} ${party}`} catalog={catalog} part={part} party={party} />
        </div>
      )}
    </>
  );
}
