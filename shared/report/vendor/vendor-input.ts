import type { Assessment, SubjectAssessment } from '#shared/engine/assessment.ts';
import { lastBaseline } from '#shared/engine/approval.ts';
import { emptyModel, policyOf, sucOf, type Model } from '#shared/model/model.ts';
import type { Subject } from '#shared/model/subject.ts';
import type { Suc } from '#shared/model/suc.ts';
import type { CrsInput } from '#shared/report/crs/crs-context.ts';
import { conduitsOf } from './conduits-of.ts';

/** The rows that stay, in a table of their own. */
function only<T>(table: ReadonlyMap<string, T>, stays: (row: T) => boolean): ReadonlyMap<string, T> {
  return new Map([...table].filter(([, row]) => stays(row)));
}

/** What a vendor must know of the SUC: whose it is, what surrounds the zone, and the rules that apply. */
function sucFor({ name, site, owner, operatingEnvironment, policies, regulations, ...suc }: Suc, zoneId: string): Suc {
  const accessPoints = suc.accessPoints.filter((point) => point.zoneId === zoneId);
  return {
    ...suc,
    ...{ name, site, owner, operatingEnvironment, policies, regulations, accessPoints },
    purpose: '',
    perimeter: '',
    threatEnvironment: '',
    essentialFunctions: [],
  };
}

/** The plant as the vendor of a zone may see it: the zone, its conduits, what is in them, and what is asked of them. */
function modelFor(model: Model, zoneId: string): Model {
  const zone = only(model.zone, ({ id }) => id === zoneId);
  const conduits = conduitsOf(model, zoneId);
  const isHere = (asset: { readonly zoneId: string | null; readonly conduitId: string | null }) =>
    asset.zoneId === zoneId || (asset.zoneId === null && asset.conduitId !== null && conduits.has(asset.conduitId));
  const asset = only(model.asset, isHere);
  const tables: { readonly [kind in Exclude<Subject['kind'], 'suc'>]: ReadonlyMap<string, unknown> } = {
    zone,
    conduit: conduits,
    asset,
  };
  const isAbout = ({ subject }: { readonly subject: Subject }) =>
    subject.kind !== 'suc' && tables[subject.kind].has(subject.id);
  const last = lastBaseline(model.baseline);
  return {
    ...emptyModel(sucFor(sucOf(model), zoneId), policyOf(model)),
    zone: new Map([...zone].map(([id, one]) => [id, { ...one, parentId: null }])),
    conduit: new Map(
      [...conduits].map(([id, one]) => [
        id,
        { ...one, boundaryDeviceIds: one.boundaryDeviceIds.filter((device) => asset.has(device)) },
      ]),
    ),
    asset: new Map([...asset].map(([id, one]) => [id, { ...one, essentialFunctionId: null }])),
    channel: only(model.channel, ({ conduitId }) => conduits.has(conduitId)),
    requirementStatus: only(model.requirementStatus, isAbout),
    verification: only(model.verification, isAbout),
    baseline: last ? new Map([[last.id, last]]) : new Map(),
  };
}

function resultFor(result: SubjectAssessment): SubjectAssessment {
  return { ...result, compensatedBy: [], worstResidual: null, initialRisk: null };
}

function assessmentFor(assessment: Assessment, model: Model): Assessment {
  return {
    ...assessment,
    scenarios: [],
    zones: assessment.zones.filter(({ id }) => model.zone.has(id)).map(resultFor),
    conduits: assessment.conduits.filter(({ id }) => model.conduit.has(id)).map(resultFor),
    assets: assessment.assets.filter(({ id }) => model.asset.has(id)),
    summary: { unmitigated: {}, residual: {}, projected: {}, treat: 0 },
    findings: [],
    workflow: [],
  };
}

/** What a document for the vendor of a zone is made of: nothing of other zones, assets or scenarios is in it. */
export function vendorInput(whole: CrsInput, zoneId: string): CrsInput {
  const model = modelFor(whole.model, zoneId);
  return { model, catalog: whole.catalog, assessment: assessmentFor(whole.assessment, model), whole };
}
