import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/SectionHeading.tsx';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { unusedId } from '#shared/commands/unused-id.ts';
import { auditSchema, type Audit, type AuditFinding } from '#shared/model/audit.ts';
import { findingSourceId } from '#shared/programme/finding-source.ts';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { makeAction } from '../actions/make-action.ts';
import css from '../Programme.module.css';
import { Sheet } from '../sheet/Sheet.tsx';
import { useSheetContext } from '../sheet/use-sheet-context.ts';
import { findingColumns, type FindingRow } from './finding-columns.ts';

/** The findings with the actions that were made of them. */
function useRows({ id, findings }: Audit): readonly FindingRow[] {
  const actions = useTable('action');
  return useMemo(() => {
    const made = new Map<string, string>();
    for (const { id: actionId, source, status } of actions.values())
      if (source?.kind === 'finding' && status !== 'dropped') made.set(source.id, actionId);
    return findings.map((one) => ({ ...one, actionId: made.get(findingSourceId(id, one.id)) ?? null }));
  }, [actions, id, findings]);
}

/** How findings are written, added and removed; each is one step of their audit. */
function findingEdits({ id, findings }: Audit) {
  const put = (next: AuditFinding[], mergeKey: string | null = null) =>
    dispatch(editEntity('audit', id, { findings: next }), mergeKey);
  return {
    write(edits: ReadonlyMap<string, Partial<FindingRow>>, mergeKey: string | null): boolean {
      const changed = (one: AuditFinding): AuditFinding => {
        const { actionId: _action, ...fields } = edits.get(one.id) ?? {};
        return { ...one, ...fields };
      };
      return put(findings.map(changed), mergeKey);
    },
    remove: (ids: readonly string[]) => void put(findings.filter((one) => !ids.includes(one.id))),
    add(): string | null {
      const fresh = unusedId('F-', new Map(findings.map((one) => [one.id, one])));
      const { data } = auditSchema.shape.findings.safeParse([...findings, { id: fresh }]);
      return data && put(data) ? fresh : null;
    },
  };
}

/** What an audit found; each finding can become an action. */
export function Findings({ audit }: { readonly audit: Audit }) {
  const text = useText();
  const context = useSheetContext();
  const rows = useRows(audit);
  const [chosen, setChosen] = useState({ id: '', focusRequest: 0 });
  const { add, ...edits } = findingEdits(audit);
  const row = rows.find(({ id }) => id === chosen.id);
  function addFinding(): void {
    const id = add();
    if (id !== null) setChosen(({ focusRequest }) => ({ id, focusRequest: focusRequest + 1 }));
  }
  return (
    <section className={css.below} aria-label={text('programme:findings.of', { name: audit.name || audit.id })}>
      <div className={css.bar}>
        <SectionHeading>{text('programme:findings.of', { name: audit.name || audit.id })}</SectionHeading>
        <span className={css.space} />
        {row && row.actionId === null && (
          <Button
            onClick={() =>
              makeAction({ name: row.text, source: { kind: 'finding', id: findingSourceId(audit.id, row.id) } })
            }
          >
            {text('programme:actions.make', { name: row.id })}
          </Button>
        )}
        <Button icon={<Plus aria-hidden />} onClick={addFinding}>
          {text('programme:findings.add')}
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className={css.quiet}>{text('programme:findings.none')}</p>
      ) : (
        <div className={css.fill}>
          <Sheet
            label={text('programme:findings.label')}
            context={context}
            columns={findingColumns}
            rows={rows}
            rowName={({ id, text: said }) => `${id} ${said}`}
            check={({ actionId: _action, ...one }) => checkValue(auditSchema.shape.findings, [one])}
            {...edits}
            add={addFinding}
            activeId={chosen.id}
            onActive={(id) => setChosen((before) => ({ ...before, id }))}
            focusRequest={chosen.focusRequest}
          />
        </div>
      )}
    </section>
  );
}
