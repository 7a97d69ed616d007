import type { WorkflowStep } from '#shared/engine/assessment.ts';
import { entitySchemas, policyOf, sucOf, type EntityKind, type EntityTypes, type Model } from '#shared/model/model.ts';
import { MAIN_DIAGRAM, placementId } from '#shared/model/placement.ts';

type Lack = WorkflowStep['missing'][number];
/** The plant after somebody has done the one thing that is missing. */
type Mend = (model: Model, id: string) => Model;

function put(model: Model, kind: EntityKind, row: object): Model {
  const entity = entitySchemas[kind].parse(row);
  return { ...model, [kind]: new Map<string, unknown>([...model[kind], [entity.id, entity]]) };
}

const ofSuc =
  (fields: Partial<EntityTypes['suc']>): Mend =>
  (model) =>
    put(model, 'suc', { ...sucOf(model), ...fields });
const ofScenario =
  (fields: object): Mend =>
  (model, id) =>
    put(model, 'scenario', { ...model.scenario.get(id), ...fields });
/** A zone or a conduit with some fields; ids may be the same in both, so both get them. */
function ofSubject(fields: object, ofZone: object = {}): Mend {
  return (model, id) => {
    const zone = model.zone.get(id);
    const conduit = model.conduit.get(id);
    const zones = zone ? put(model, 'zone', { ...zone, ...fields, ...ofZone }) : model;
    return conduit ? put(zones, 'conduit', { ...conduit, ...fields }) : zones;
  };
}

/** What a person does about a reason of the workflow, by the reason. */
const mends: Readonly<Record<string, Mend>> = {
  'no-perimeter': ofSuc({ perimeter: 'The fence' }),
  'no-access-point': ofSuc({ accessPoints: [{ id: 'AP', name: 'VPN', zoneId: null, description: '' }] }),
  'no-purpose': ofSuc({ purpose: 'Makes steam' }),
  'no-owner': ofSuc({ owner: 'Plant manager' }),
  'no-operating-environment': ofSuc({ operatingEnvironment: 'Indoors' }),
  'no-threat-environment': ofSuc({ threatEnvironment: 'Crime' }),
  'no-policies': ofSuc({ policies: 'POL-1' }),
  'no-regulations': ofSuc({ regulations: 'NIS 2' }),
  'no-zone': (model) => put(model, 'zone', { id: 'mended', name: 'Cell' }),
  'no-scenario': (model) => put(model, 'scenario', { id: 'mended' }),
  'scenario-without-vulnerability': ofScenario({ vulnerability: 'Flat network' }),
  'scenario-without-treatment': ofScenario({ treatment: 'mitigate' }),
  'scenario-without-source': (model, id) => {
    const sources = put(model, 'threatSource', { id: 'mended' });
    return put(sources, 'scenario', { ...model.scenario.get(id), threatSourceId: 'mended' });
  },
  'decision-not-recorded': ofScenario({ decision: { by: 'A. Owner', at: '2027-01-01', reason: 'Cost' } }),
  'zone-not-drawn': (model, id) =>
    put(model, 'placement', {
      id: placementId(MAIN_DIAGRAM, 'zone', id),
      diagramId: MAIN_DIAGRAM,
      kind: 'zone',
      subjectId: id,
      x: 0,
      y: 0,
      width: 200,
      height: 100,
    }),
  'asset-without-zone': (model, id) => {
    const zones = put(model, 'zone', { id: 'mended', name: 'Cell' });
    return put(zones, 'asset', { ...model.asset.get(id), zoneId: 'mended', conduitId: null });
  },
  'criteria-not-signed': (model) =>
    put(model, 'policy', { ...policyOf(model), lock: { lockedBy: 'A. Owner', lockedAt: '2027-01-01', digest: 'ab' } }),
  'characteristics-missing': ofSubject({ name: 'Cell', owner: 'Operations' }, { logicalBoundary: 'Firewall' }),
  'subject-without-sl-target': ofSubject({ slTarget: { level: 2, rationale: 'Agreed' } }),
};

/** The plant after the one thing is done; null where more than one thing has to be done. */
export function mended(model: Model, { reason, subject }: Lack): Model | null {
  const mend = mends[reason];
  return mend ? mend(model, 'id' in subject ? subject.id : subject.kind) : null;
}
