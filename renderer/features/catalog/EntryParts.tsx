import { useDataText, useLocale, useText } from '#renderer/i18n/use-text.ts';
import { isNumbered, refKey, type EntryRef } from '#renderer/state/catalog-sections.ts';
import { openEntry } from '#renderer/state/catalog-view.ts';
import { useCatalog } from '#renderer/state/hooks.ts';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { EntryDetails, Fact, Shown } from './data/entry-details.ts';
import { linksOf, type LinkGroup } from './data/links.ts';
import { rowsOf, type CatalogRow } from './data/rows.ts';
import css from './EntryPage.module.css';

type DetailsProps = { readonly details: EntryDetails };

/** So many links of a kind are listed at first. */
const LISTED = 24;

/** Says a value in the language that is shown. */
function useShown(): (value: Shown) => string {
  const locale = useLocale();
  const word = useDataText();
  return (value) => {
    if ('text' in value) return value.text;
    return 'both' in value ? value.both[locale] : word(value.key, value.params);
  };
}

/** That an entry is not certain, and why. */
export function Uncertainty({ details: { confidence, note } }: DetailsProps) {
  const text = useText();
  const locale = useLocale();
  const isUncertain = confidence === 'medium' || confidence === 'low';
  if (!isUncertain) return note && <p className={css.note}>{note[locale]}</p>;
  return (
    <div className={css.uncertain}>
      <TriangleAlert aria-hidden />
      <p>
        <strong>{text(`catalog:confidence.${confidence}`)}</strong> {note?.[locale]}
      </p>
    </div>
  );
}

/** What is known of it, line by line. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const word = useDataText();
  const shown = useShown();
  if (facts.length === 0) return null;
  return (
    <dl className={css.facts}>
      {facts.map(({ label, values }, at) => (
        <div key={`${label} ${at}`}>
          <dt>{word(`catalog:fact.${label}`)}</dt>
          <dd>{values.map(shown).join(word('catalog:separator'))}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A link to another entry. */
function EntryLink({ entry }: { readonly entry: EntryRef }) {
  const locale = useLocale();
  const catalog = useCatalog();
  const row = catalog && rowsOf(catalog).get(refKey(entry));
  const name = row?.name[locale] ?? '';
  const hasNumber = isNumbered(entry.section);
  return (
    <button type="button" className={css.link} data-plain={!hasNumber || undefined} onClick={() => openEntry(entry)}>
      {hasNumber && <span className={css.linkId}>{entry.id}</span>} <span>{name}</span>
    </button>
  );
}

/** Where the standards ask for the same at different levels: a fact, no fault. */
export function Differences({ details: { differences } }: DetailsProps) {
  const text = useText();
  return differences.map(({ other, level, otherLevel, isConfirmed }) => (
    <p key={refKey(other)} className={css.note}>
      {text('catalog:difference.text', { level, otherLevel })} <EntryLink entry={other} />{' '}
      {text(isConfirmed ? 'catalog:difference.confirmed' : 'catalog:difference.paired')}
    </p>
  ));
}

function LinkGroupView({ group, isAlone }: { readonly group: LinkGroup; readonly isAlone: boolean }) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? group.refs : group.refs.slice(0, LISTED);
  return (
    <section className={css.group}>
      <h4>
        {text(`catalog:link.${group.label}`)}{' '}
        {!isAlone && <span className={css.groupKind}>{text(`catalog:section.${group.section}`)} </span>}
        <span className={css.groupCount}>{group.refs.length}</span>
      </h4>
      <ul className={css.links}>
        {shown.map((entry) => (
          <li key={refKey(entry)}>
            <EntryLink entry={entry} />
          </li>
        ))}
        {shown.length < group.refs.length && (
          <li>
            <button type="button" className={css.more} onClick={() => setWhole(true)}>
              {text('catalog:page.showAll', { count: group.refs.length })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

/** What the entry is related to. */
export function Links({ row }: { readonly row: CatalogRow }) {
  const catalog = useCatalog();
  if (!catalog) return null;
  const rows = rowsOf(catalog);
  const groups = linksOf(catalog, row, (ref) => rows.has(refKey(ref)));
  return groups.map((group) => (
    <LinkGroupView
      key={`${row.key} ${group.label} ${group.section}`}
      group={group}
      isAlone={groups.filter(({ label }) => label === group.label).length === 1}
    />
  ));
}

/** Where it comes from, and the terms that must be shown with it. */
export function Source({ details: { source, licence } }: DetailsProps) {
  const text = useText();
  const shown = useShown();
  const [first, ...rest] = licence;
  return (
    <footer className={css.source}>
      <p>{text('catalog:page.source', { source: shown(source) })}</p>
      {first !== undefined && <p>{shown(first)}</p>}
      {rest.length > 0 && (
        <details>
          <summary>{text('catalog:page.licence')}</summary>
          {rest.map((line) => (
            <p key={shown(line)}>{shown(line)}</p>
          ))}
        </details>
      )}
    </footer>
  );
}
