import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import type { SubjectAssessment } from '#shared/engine/assessment.ts';
import type { CatalogIndex } from '#shared/engine/catalog-index.ts';
import type { Model } from '#shared/model/model.ts';
import { foundationalRequirements, type FoundationalRequirement } from '#shared/model/security-level.ts';
import type { ReactNode } from 'react';
import type { BoardContext } from './board-context.ts';
import { disagreeingFrs, disagreementText, lowestByStatuses, openByFr } from './figures.ts';
import type { MapRow } from './map-rows.ts';
import css from './Requirements.module.css';
import { subjectName } from './subject-name.ts';

/** What the cells of the map are made of. */
export type MapContext = Pick<BoardContext, 'resultOf' | 'word'> & {
  readonly tables: Pick<Model, 'zone' | 'conduit'>;
  readonly index: CatalogIndex;
  /** Whether there is room for words beside the numbers. */
  readonly isWide: boolean;
};

type Cell = { readonly row: MapRow; readonly results: SubjectAssessment | undefined; readonly context: MapContext };

const MINUS = '−';

/** A gap as people write it. */
export function gapText(gap: number | null): string {
  if (gap === null) return '–';
  return gap < 0 ? `${MINUS}${-gap}` : String(gap);
}

function NameCell({ row, context }: Cell) {
  const { tables, word } = context;
  const isOutside = row.subject.kind === 'zone' && tables.zone.get(row.subject.id)?.inScope === false;
  return (
    <span className={css.name} style={{ paddingInlineStart: `${row.depth}em` }} data-kind={row.subject.kind}>
      <span className={css.nameText}>{subjectName(tables, row.subject)}</span>
      {context.isWide && row.subject.kind === 'conduit' && (
        <span className={css.kind}>{word('inspector:kind.conduit')}</span>
      )}
      {context.isWide && isOutside && <span className={css.kind}>{word('requirements:outside')}</span>}
    </span>
  );
}

/** The declared SL-A, and beside it what the statuses give where that is something else. */
function AchievedCell({ results, context }: Cell) {
  const { word } = context;
  const level = results?.slAchieved?.level ?? null;
  const frs = results ? disagreeingFrs(results) : [];
  if (!results || frs.length === 0)
    return (
      <SlBadge
        kind="A"
        isCompact
        level={level}
        {...(results?.slAchieved == null ? { title: word('inspector:levels.noAchieved') } : {})}
      />
    );
  return (
    <span className={css.pair} title={word('requirements:disagree', { frs: disagreementText(results) })}>
      <SlBadge kind="A" isCompact level={level} />
      <span className={css.differs}>≠ {lowestByStatuses(results)}</span>
    </span>
  );
}

function CapabilityCell({ results, context }: Cell) {
  const capability = results?.slCapability ?? null;
  const title =
    capability === null
      ? context.word('requirements:noCapability')
      : context.word('requirements:capability', { unknown: capability.unknownAssets });
  return <SlBadge kind="C" isCompact level={capability?.level ?? null} title={title} />;
}

/** The gap of one FR in its tone, and how many of its requirements are open. As few elements as can be: a map has thousands. */
function GapCell({ results, context, fr }: Cell & { readonly fr: FoundationalRequirement }) {
  const at = foundationalRequirements.indexOf(fr);
  const { word, index } = context;
  const gap = results?.gap?.[at] ?? null;
  const open = results ? openByFr(results, index)[at]! : 0;
  const byStatuses =
    results && disagreeingFrs(results).includes(at) ? (results.achievedByRequirements?.[at] ?? '–') : '';
  const sentence = word(byStatuses === '' ? 'requirements:cell' : 'requirements:cellDiffers', {
    fr,
    target: results?.slTarget?.vector[at] ?? '–',
    achieved: results?.slAchieved?.vector[at] ?? '–',
    gap: gapText(gap),
    open,
    byStatuses,
  });
  return (
    <span className={css.gap} data-gap={gap === null ? 'unknown' : Math.max(0, gap)} title={sentence}>
      {byStatuses === '' ? gapText(gap) : `${gapText(gap)} ≠`}
      {open > 0 && (
        <small className={css.open}>{context.isWide ? word('requirements:openCell', { open }) : open}</small>
      )}
    </span>
  );
}

/** One cell of the map. */
export function mapCell(row: MapRow, columnId: string, context: MapContext): ReactNode {
  const cell = { row, results: context.resultOf(row.subject), context };
  switch (columnId) {
    case 'name':
      return <NameCell {...cell} />;
    case 'slTarget': {
      const level = cell.results?.slTarget?.level ?? null;
      const title = level === null ? { title: context.word('inspector:levels.noTarget') } : {};
      return <SlBadge kind="T" isCompact level={level} {...title} />;
    }
    case 'slAchieved':
      return <AchievedCell {...cell} />;
    case 'slCapability':
      return <CapabilityCell {...cell} />;
    default:
      return <GapCell {...cell} fr={columnId as FoundationalRequirement} />;
  }
}

/** The text of a cell, for the clipboard and for ears. */
export function mapText({ subject }: MapRow, columnId: string, { resultOf, tables }: MapContext): string {
  const results = resultOf(subject);
  switch (columnId) {
    case 'name':
      return subjectName(tables, subject);
    case 'slTarget':
    case 'slAchieved':
    case 'slCapability':
      return String(results?.[columnId]?.level ?? '–');
    default:
      return gapText(results?.gap?.[foundationalRequirements.indexOf(columnId as FoundationalRequirement)] ?? null);
  }
}
