import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog, useTable } from '#renderer/state/hooks.ts';
import type { Intake } from '#shared/catalog/intake.ts';
import type { LocalizedText } from '#shared/catalog/localized-text.ts';
import { releaseChanges } from '#shared/catalog/release-changes.ts';
import { attackFileSchema } from '#shared/catalog/threat.ts';
import { displayName } from '#shared/model/display-name.ts';
import { useMemo, type ReactNode } from 'react';
import { FaultList } from '../FaultList.tsx';
import css from './IntakeDialog.module.css';

type Row = { readonly id: string; readonly name: LocalizedText };
type PartProps<R extends Row> = {
  readonly title: string;
  readonly rows: readonly R[];
  /** What is said of a row behind its name. */
  readonly more?: (row: R) => ReactNode;
};

function Part<R extends Row>({ title, rows, more }: PartProps<R>) {
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <section className={css.part}>
      <h3>{title}</h3>
      <ul className={css.entries}>
        {rows.map((row) => (
          <li key={row.id}>
            <span className={css.kind}>{row.id}</span> {row.name[locale]} {more?.(row)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What another release of ATT&CK makes of the plant's catalog, and which scenarios it concerns. */
export function ReleasePreview({ intake }: { readonly intake: Intake }) {
  const text = useText();
  const catalog = useCatalog();
  const scenario = useTable('scenario');
  const changes = useMemo(() => {
    const release = attackFileSchema.safeParse(intake.entries[0]?.content);
    return catalog && release.success ? releaseChanges(catalog, release.data, { scenario }) : null;
  }, [intake, catalog, scenario]);
  if (!catalog || !changes) return null;
  const { added, renamed, retired, measures, scenarioIds } = changes;
  const count = (key: Parameters<typeof text>[0], rows: readonly unknown[]) => text(key, { count: rows.length });
  return (
    <>
      <p className={css.note}>{text('catalog:release.instead', { version: catalog.attack.version })}</p>
      {scenarioIds.length > 0 && (
        <section className={css.part}>
          <h3>{count('catalog:release.scenarios', scenarioIds)}</h3>
          <p className={css.note}>
            {scenarioIds.map((id) => `${id} ${displayName('scenario', scenario.get(id)!)}`).join(', ')}
          </p>
          <p className={css.note}>{text('catalog:release.migrate')}</p>
        </section>
      )}
      <Part
        title={count('catalog:release.retired', retired)}
        rows={retired}
        more={({ replacedById }) =>
          replacedById === null
            ? text('catalog:release.noSuccessor')
            : text('catalog:release.successor', { id: replacedById })
        }
      />
      <Part title={count('catalog:release.added', added)} rows={added} />
      <Part
        title={count('catalog:release.renamed', renamed)}
        rows={renamed}
        more={({ before }) => text('catalog:release.before', { name: before })}
      />
      <Part title={count('catalog:release.measures', measures)} rows={measures} />
      {intake.notes.length > 0 && (
        <section className={css.part}>
          <h3>{count('catalog:release.notes', intake.notes)}</h3>
          <FaultList faults={intake.notes} />
        </section>
      )}
    </>
  );
}
