import type { Baseline } from '#shared/model/baseline.ts';
import type { EntityKind } from '#shared/model/model.ts';
import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { slAchieved, slTarget } from '#shared/report/crs/named.ts';
import type { Cell, Column, Facts, Table } from '#shared/report/report-document.ts';
import { column, count, list, name, table, text, time, words } from '#shared/report/say.ts';
import { openFindings } from './findings.ts';
import { gapCell } from '#shared/report/crs/level-facts.ts';

/** How much differs from what was signed; nothing does where the approval is not stale. */
function differences({ assessment: { approval } }: CrsContext, changed: number | null): Cell {
  if (!approval?.isSigned) return null;
  if (!approval.isStale) return count(0);
  return changed === null ? text('reports:approval.some') : count(changed);
}

/** Which state is approved, and what is left open by it. `changed` counts what differs from it now; null where that is not known. */
export function approvalFacts(context: CrsContext, baseline: Baseline | null, changed: number | null): Facts['facts'] {
  const { suc, assessment } = context;
  const { catalog, findings } = assessment;
  return [
    { label: text('crs:front.plant'), value: words(suc.name) },
    { label: text('inspector:field.suc.site'), value: words(suc.site) },
    { label: text('inspector:field.suc.owner'), value: words(suc.owner) },
    { label: text('crs:front.catalog'), value: name(`${catalog.id} ${catalog.version}`) },
    { label: text('crs:front.baseline'), value: baseline && name(baseline.name || baseline.id) },
    { label: text('reports:approval.frozen'), value: baseline && list([time(baseline.at), words(baseline.by)]) },
    { label: text('crs:front.digest'), value: words(baseline?.digest ?? ''), isMissing: !baseline?.digest },
    {
      label: text('approval:findings.title'),
      value: count(openFindings(context).length),
    },
    {
      label: text('reports:approval.accepted'),
      value: count(findings.filter(({ accepted }) => accepted !== null).length),
    },
    { label: text('reports:approval.changed'), value: differences(context, changed) },
    ...(baseline?.note ? [{ label: text('approval:form.note'), value: words(baseline.note) }] : []),
  ];
}

const counted: readonly EntityKind[] = [
  'zone',
  'conduit',
  'asset',
  'scenario',
  'countermeasure',
  'assumption',
  'requirementStatus',
];

const countColumns: readonly Column[] = [
  column('kind', 'id', 20, 'crs:column.kind'),
  column('count', 'number', 6, 'reports:count'),
];

/** How much there is of each kind. */
export function approvedTable({ model }: CrsContext): Table {
  return table(
    { id: 'counts', columns: countColumns, title: 'reports:summary.extent', whenEmpty: 'crs:none.zones' },
    counted,
    (kind) => kind,
    (kind) => [text(`inspector:kind.${kind}`), count(model[kind].size)],
  );
}

const zoneColumns: readonly Column[] = [
  column('zone', 'id', 18, 'inspector:kind.zone'),
  column('slTarget', 'vector', 11, 'crs:slTarget'),
  column('slAchieved', 'vector', 11, 'crs:slAchieved'),
  column('gap', 'text', 14, 'reports:gap'),
];

/** The SL-T that is approved for each zone of the SUC, and what is achieved. */
export function levelsOfZones(context: CrsContext): Table {
  return table(
    { id: 'levels', columns: zoneColumns, title: 'approval:targets', whenEmpty: 'crs:none.zones' },
    context.zones.filter(({ inScope }) => inScope),
    ({ id }) => `zone:${id}`,
    ({ id, name: called }) => {
      const subject = { kind: 'zone', id } as const;
      return [name(called || id), slTarget(context, subject), slAchieved(context, subject), gapCell(context, subject)];
    },
  );
}
