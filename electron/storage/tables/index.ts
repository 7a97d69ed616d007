import type { EntityKind } from '#shared/model/model.ts';
import type { Table } from '../table.ts';
import { actionTable } from './action-table.ts';
import { assetTable } from './asset-table.ts';
import { assumptionTable } from './assumption-table.ts';
import { attachmentTable } from './attachment-table.ts';
import { auditTable } from './audit-table.ts';
import { ballotTable } from './ballot-table.ts';
import { baselineTable } from './baseline-table.ts';
import { catalogEntryTable } from './catalog-entry-table.ts';
import { channelTable } from './channel-table.ts';
import { comparisonTable } from './comparison-table.ts';
import { conduitTable } from './conduit-table.ts';
import { countermeasureTable } from './countermeasure-table.ts';
import { diagramTable } from './diagram-table.ts';
import { dismissalTable } from './dismissal-table.ts';
import { incidentTable } from './incident-table.ts';
import { initialRiskTable } from './initial-risk-table.ts';
import { noteTable } from './note-table.ts';
import { outageTable } from './outage-table.ts';
import { placementTable } from './placement-table.ts';
import { policyTable } from './policy-table.ts';
import { productTable } from './product-table.ts';
import { programmeRecordTable } from './programme-record-table.ts';
import { programmeStatusTable } from './programme-status-table.ts';
import { requirementStatusTable } from './requirement-status-table.ts';
import { reviewTable } from './review-table.ts';
import { scenarioTable } from './scenario-table.ts';
import { sucTable } from './suc-table.ts';
import { threatSourceTable } from './threat-source-table.ts';
import { triggerTable } from './trigger-table.ts';
import { verificationTable } from './verification-table.ts';
import { workshopTable } from './workshop-table.ts';
import { zoneTable } from './zone-table.ts';

/** The table of every kind of entity. */
export const tables: { readonly [K in EntityKind]: Table<K> } = {
  suc: sucTable,
  policy: policyTable,
  zone: zoneTable,
  conduit: conduitTable,
  channel: channelTable,
  asset: assetTable,
  threatSource: threatSourceTable,
  assumption: assumptionTable,
  countermeasure: countermeasureTable,
  scenario: scenarioTable,
  requirementStatus: requirementStatusTable,
  diagram: diagramTable,
  note: noteTable,
  placement: placementTable,
  product: productTable,
  catalogEntry: catalogEntryTable,
  dismissal: dismissalTable,
  initialRisk: initialRiskTable,
  comparison: comparisonTable,
  verification: verificationTable,
  workshop: workshopTable,
  ballot: ballotTable,
  trigger: triggerTable,
  baseline: baselineTable,
  outage: outageTable,
  attachment: attachmentTable,
  programmeStatus: programmeStatusTable,
  programmeRecord: programmeRecordTable,
  incident: incidentTable,
  audit: auditTable,
  review: reviewTable,
  action: actionTable,
};

/** The table of a kind that is known at run time only. */
export function tableOf(kind: EntityKind): Table {
  return tables[kind];
}
