import { actionSchema } from '#shared/model/action.ts';
import { attachmentSchema } from '#shared/model/attachment.ts';
import { auditSchema } from '#shared/model/audit.ts';
import { incidentSchema } from '#shared/model/incident.ts';
import { outageSchema } from '#shared/model/outage.ts';
import { programmeRecordSchema } from '#shared/model/programme-record.ts';
import { programmeStatusId, programmeStatusSchema } from '#shared/model/programme-status.ts';
import { reviewSchema } from '#shared/model/review.ts';
import { ballotId, ballotSchema } from '#shared/model/ballot.ts';
import { baselineSchema } from '#shared/model/baseline.ts';
import { comparisonId, comparisonSchema } from '#shared/model/comparison.ts';
import { initialRiskSchema } from '#shared/model/initial-risk.ts';
import { triggerSchema } from '#shared/model/trigger.ts';
import { verificationSchema } from '#shared/model/verification.ts';
import { workshopSchema } from '#shared/model/workshop.ts';
import { assetSchema } from '#shared/model/asset.ts';
import { assumptionSchema } from '#shared/model/assumption.ts';
import { catalogEntrySchema } from '#shared/model/catalog-entry.ts';
import { channelSchema } from '#shared/model/channel.ts';
import { conduitSchema } from '#shared/model/conduit.ts';
import { countermeasureSchema } from '#shared/model/countermeasure.ts';
import { diagramSchema } from '#shared/model/diagram.ts';
import { dismissalSchema } from '#shared/model/dismissal.ts';
import { emptyModel, type EntityKind, type Model } from '#shared/model/model.ts';
import { noteSchema } from '#shared/model/note.ts';
import { MAIN_DIAGRAM, placementId, placementSchema, type PlacedKind } from '#shared/model/placement.ts';
import { policySchema } from '#shared/model/policy.ts';
import { productSchema } from '#shared/model/product.ts';
import { requirementStatusId, requirementStatusSchema } from '#shared/model/requirement-status.ts';
import { scenarioSchema } from '#shared/model/scenario.ts';
import { sucSchema } from '#shared/model/suc.ts';
import { threatSourceSchema } from '#shared/model/threat-source.ts';
import { zoneSchema } from '#shared/model/zone.ts';

function table<T extends { id: string }>(...rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function place(kind: PlacedKind, subjectId: string, diagramId = MAIN_DIAGRAM, fields: object = {}) {
  const id = placementId(diagramId, kind, subjectId);
  return placementSchema.parse({ id, diagramId, kind, subjectId, x: 0, y: 0, width: 200, height: 100, ...fields });
}

/** An outage and an attachment; one of all that comes after the assessment. */
function programme(): { [K in EntityKind]?: Model[K] } {
  const subject = { kind: 'zone' as const, id: 'Z2' };
  const item = { part: '2-4' as const, party: 'Maker', itemId: 'SP.01.01' };
  return {
    attachment: table(
      attachmentSchema.parse({ id: 'L1', name: 'logo.svg', mediaType: 'image/svg+xml', content: 'PHN2Zy8+' }),
    ),
    outage: table(
      outageSchema.parse({ id: 'O1', name: 'Spring', start: '2027-04-01', end: '2027-04-05', zoneIds: ['Z2', 'Z3'] }),
    ),
    programmeStatus: table(
      programmeStatusSchema.parse({
        ...item,
        id: programmeStatusId(item.part, item.party, item.itemId),
        status: 'partly',
        maturity: 2,
        attachmentIds: ['L1'],
      }),
    ),
    programmeRecord: table(programmeRecordSchema.parse({ id: 'G1', kind: 'training', name: 'Phishing' })),
    incident: table(
      incidentSchema.parse({ id: 'I1', name: 'Lost laptop', subjects: [subject], scenarioIds: ['R1', 'R3'] }),
    ),
    audit: table(
      auditSchema.parse({ id: 'U1', kind: 'third-party', findings: [{ id: 'F1', text: 'No log', subject }] }),
    ),
    review: table(reviewSchema.parse({ id: 'V1', due: '2027-06-01', triggerIds: ['T1'] })),
    action: table(
      actionSchema.parse({ id: 'X1', name: 'Collect logs', status: 'doing', source: { kind: 'audit', id: 'U1' } }),
    ),
  };
}

const levels = ['1', '2', '3'].map((id) => ({ id, value: Number(id) }));

/**
 * Z1 ⊃ Z2 and Z3; conduit C1 from Z2 to Z3 with a channel; an asset each; scenarios on Z2, C1 and Z3; diagram D1 of Z2 and Z3 with a
 * note; one of all the rest.
 */
export function smallPlant(): Model {
  const suc = sucSchema.parse({
    name: 'Plant',
    accessPoints: [{ id: 'AP', name: 'Gate', zoneId: 'Z2' }],
    reviewMonths: 36,
    currency: 'EUR',
    paper: { coverText: 'Confidential', logoId: 'L1' },
  });
  const policy = policySchema.parse({
    consequenceCategories: [{ id: 'safety', name: 'Safety' }],
    consequenceLevels: levels,
    likelihoodLevels: levels,
    riskLevels: [{ id: 'low', tolerable: true }, { id: 'high' }],
    matrix: {
      kind: 'product',
      bands: [
        { riskLevel: 'low', min: 1 },
        { riskLevel: 'high', min: 4 },
      ],
    },
    slTarget: { method: 'by-risk-level', byRiskLevel: { low: 1, high: 3 } },
  });
  const subject = { kind: 'zone' as const, id: 'Z2' };
  const tables: { [K in EntityKind]?: Model[K] } = {
    zone: table(
      zoneSchema.parse({ id: 'Z1', name: 'Site' }),
      zoneSchema.parse({ id: 'Z2', name: 'Control', parentId: 'Z1' }),
      zoneSchema.parse({ id: 'Z3', name: 'Safety', kind: 'safety' }),
    ),
    conduit: table(conduitSchema.parse({ id: 'C1', name: 'Trip', from: 'Z2', to: 'Z3', boundaryDeviceIds: ['A3'] })),
    channel: table(channelSchema.parse({ id: 'H1', conduitId: 'C1', protocol: 'opc-ua', port: 4840 })),
    asset: table(
      assetSchema.parse({ id: 'A1', name: 'PLC', type: 'plc', zoneId: 'Z2', slCapability: [2, 2, 1, 1, 2, 1, 2] }),
      assetSchema.parse({ id: 'A2', name: 'Switch', conduitId: 'C1' }),
      assetSchema.parse({ id: 'A3', name: 'Firewall', zoneId: 'Z3' }),
    ),
    threatSource: table(threatSourceSchema.parse({ id: 'TS', name: 'Insider', sl: 2 })),
    assumption: table(assumptionSchema.parse({ id: 'AS', statement: 'The gate is locked' })),
    countermeasure: table(
      countermeasureSchema.parse({ id: 'M1', name: 'Firewall rules', subjects: [subject, { kind: 'zone', id: 'Z3' }] }),
      countermeasureSchema.parse({
        id: 'M2',
        name: 'Review',
        dependencyIds: ['M1'],
        attachmentIds: ['L1'],
        effort: 2.5,
      }),
    ),
    scenario: table(
      scenarioSchema.parse({
        id: 'R1',
        subject,
        threatSourceId: 'TS',
        assumptionIds: ['AS'],
        countermeasureIds: ['M1', 'M2'],
        consequences: { safety: '3' },
        likelihood: '2',
        enabledConsequences: { safety: '2' },
        assumptionEffects: { AS: { likelihoodSteps: 1 } },
      }),
      scenarioSchema.parse({ id: 'R2', subject: { kind: 'conduit', id: 'C1' } }),
      scenarioSchema.parse({ id: 'R3', subject: { kind: 'zone', id: 'Z3' }, consequence: '1', likelihood: '1' }),
    ),
    requirementStatus: table(
      requirementStatusSchema.parse({
        id: requirementStatusId(subject, 'SR 1.1'),
        subject,
        requirementId: 'SR 1.1',
        status: 'met',
      }),
    ),
    product: table(
      productSchema.parse({
        id: 'P1',
        vendor: 'Maker',
        name: 'Controller',
        version: '4.1',
        componentCategories: ['embedded-device'],
        answers: { 'CR 1.1': { status: 'met', rationale: '', evidence: 'Manual, 4.2' } },
      }),
    ),
    catalogEntry: table(
      catalogEntrySchema.parse({
        id: 'threat/X-1',
        kind: 'threat',
        entryId: 'X-1',
        content: { id: 'X-1', name: { en: 'Crane moved by radio', ja: 'クレーンの無線操作' }, techniqueIds: ['T0860'] },
      }),
    ),
    initialRisk: table(initialRiskSchema.parse({ id: 'trip', consequences: { safety: '3' } })),
    comparison: table(
      comparisonSchema.parse({ id: comparisonId(subject), subject, outcome: 'detailed', reason: 'Safety 3' }),
    ),
    verification: table(
      verificationSchema.parse({
        id: requirementStatusId(subject, 'SR 1.1'),
        subject,
        requirementId: 'SR 1.1',
        stages: ['design', 'fat'],
        isHoldPoint: true,
      }),
    ),
    workshop: table(
      workshopSchema.parse({
        id: 'W1',
        name: 'Day 1',
        attendees: [{ id: 'P', name: 'Ana', role: 'Operator' }],
        scenarioIds: ['R1', 'R3'],
        scenarioId: 'R1',
        question: 'likelihood',
        parked: [{ id: 'K', text: 'Ask the vendor', scenarioId: 'R1' }],
      }),
    ),
    ballot: table(
      ballotSchema.parse({
        id: ballotId('W1', 'R1', 'likelihood'),
        workshopId: 'W1',
        scenarioId: 'R1',
        question: 'likelihood',
        votes: { P: '2' },
        isRevealed: true,
      }),
    ),
    trigger: table(triggerSchema.parse({ id: 'T1', kind: 'incident', text: 'Laptop lost', scenarioIds: ['R1', 'R3'] })),
    baseline: table(baselineSchema.parse({ id: 'B1', name: 'Rev 0', digest: 'ab', signatures: [{ name: 'Ana' }] })),
    ...programme(),
    dismissal: table(dismissalSchema.parse({ id: 'denial@Z1', reason: 'No such network.' })),
    diagram: table(diagramSchema.parse({ id: 'D1', name: 'Trip', zoneIds: ['Z2', 'Z3'] })),
    note: table(noteSchema.parse({ id: 'N1', diagramId: 'D1', text: 'Trip chain', kind: 'heading' })),
    placement: table(
      place('zone', 'Z1'),
      place('zone', 'Z2'),
      place('zone', 'Z3'),
      place('asset', 'A1'),
      place('zone', 'Z3', 'D1', { groupId: 'G1', layer: 2 }),
      place('note', 'N1', 'D1', { groupId: 'G1', isLocked: true, layer: -1 }),
    ),
  };
  return { ...emptyModel(suc, policy), ...tables };
}
