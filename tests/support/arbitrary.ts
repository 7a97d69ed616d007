import fc from 'fast-check';
import { componentCategories, type Asset } from '#shared/model/asset.ts';
import { assumptionStates } from '#shared/model/assumption.ts';
import { channelDirections, channelVerdicts } from '#shared/model/channel.ts';
import { conduitKinds, endZoneId } from '#shared/model/conduit.ts';
import type { EntityTypes, Model } from '#shared/model/model.ts';
import { requirementStates, requirementStatusId } from '#shared/model/requirement-status.ts';
import type { Subject } from '#shared/model/subject.ts';
import { purdueLevels, zoneKinds } from '#shared/model/zone.ts';
import { diagram, note as noteOn, placement } from './arbitrary-canvas.ts';
import { catalogEntry, dismissal, product } from './arbitrary-catalog.ts';
import { arbitraryPolicy } from './arbitrary-policy.ts';
import {
  action,
  attachment,
  audit,
  countermeasure,
  incident,
  outage,
  programmeRecord,
  programmeStatus,
  review,
} from './arbitrary-programme.ts';
import { scenario } from './arbitrary-scenario.ts';
import { ballots, baseline, comparison, initialRisk, trigger, verification, workshop } from './arbitrary-workflow.ts';
import { day, flag, id, line, note, orNull, slAchieved, slTarget, vector } from './arbitrary-values.ts';

/** The ids that entities may refer to; a list may be empty. */
type Ids = Readonly<
  Record<
    | 'zone'
    | 'asset'
    | 'conduit'
    | 'threatSource'
    | 'assumption'
    | 'countermeasure'
    | 'product'
    | 'diagram'
    | 'note'
    | 'workshop'
    | 'trigger'
    | 'baseline'
    | 'attachment'
    | 'outage'
    | 'record'
    | 'incident'
    | 'audit'
    | 'review'
    | 'action',
    string[]
  >
> & {
  readonly functions: string[];
};

const oneOf = <T extends string>(...values: readonly T[]) => fc.constantFrom(...values);
const oneId = (ids: readonly string[]) => (ids.length > 0 ? orNull(fc.constantFrom(...ids)) : fc.constant(null));
const someIds = (ids: readonly string[]) => fc.subarray([...ids]);
const idList = (maxLength: number) => fc.uniqueArray(id, { maxLength });

function subject(ids: Ids): fc.Arbitrary<Subject> {
  const choices: Subject[] = [{ kind: 'suc' }];
  for (const kind of ['zone', 'conduit', 'asset'] as const)
    choices.push(...ids[kind].map((one): Subject => ({ kind, id: one })));
  return fc.constantFrom(...choices);
}

function suc(ids: Ids): fc.Arbitrary<EntityTypes['suc']> {
  const accessPoint = fc.record({ id, name: line, zoneId: oneId(ids.zone), description: note });
  return fc.record({
    id: fc.constant('suc' as const),
    name: fc.string({ minLength: 1, maxLength: 20 }),
    site: line,
    owner: line,
    purpose: note,
    perimeter: note,
    accessPoints: fc.uniqueArray(accessPoint, { maxLength: 3, selector: (point) => point.id }),
    essentialFunctions: fc.tuple(
      ...ids.functions.map((one) => fc.record({ id: fc.constant(one), name: line, description: note })),
    ),
    operatingEnvironment: note,
    threatEnvironment: note,
    policies: note,
    regulations: note,
    reviewMonths: orNull(fc.integer({ min: 1, max: 120 })),
    currency: orNull(oneOf('EUR', 'JPY')),
    paper: fc.record({ coverText: note, logoId: oneId(ids.attachment) }),
  });
}

/** A zone whose parent, if any, comes before it in the list of zones. */
function zone(ids: Ids, one: string): fc.Arbitrary<EntityTypes['zone']> {
  return fc.record({
    id: fc.constant(one),
    name: line,
    code: line,
    kind: oneOf(...zoneKinds),
    parentId: oneId(ids.zone.slice(0, ids.zone.indexOf(one))),
    purdueLevel: orNull(oneOf(...purdueLevels)),
    location: line,
    owner: line,
    inScope: flag,
    logicalBoundary: note,
    physicalBoundary: note,
    slTarget: orNull(slTarget),
    slAchieved: orNull(slAchieved),
    description: note,
  });
}

function conduit(ids: Ids, one: string): fc.Arbitrary<EntityTypes['conduit']> {
  const external = fc.record({ external: id });
  const end = ids.zone.length > 0 ? fc.oneof(fc.constantFrom(...ids.zone), external) : external;
  return fc
    .record({
      id: fc.constant(one),
      name: line,
      from: end,
      to: end,
      via: someIds(ids.zone),
      kind: oneOf(...conduitKinds),
      boundaryDeviceIds: someIds(ids.asset),
      owner: line,
      slTarget: orNull(slTarget),
      slAchieved: orNull(slAchieved),
      description: note,
    })
    .map((made) => {
      const isLoop = endZoneId(made.from) !== null && made.from === made.to;
      return isLoop ? { ...made, to: { external: 'outside' } } : made;
    });
}

function channel(ids: Ids, one: string): fc.Arbitrary<EntityTypes['channel']> {
  return fc.record({
    id: fc.constant(one),
    conduitId: fc.constantFrom(...ids.conduit),
    protocol: line,
    port: orNull(fc.nat(65_535)),
    direction: oneOf(...channelDirections),
    initiator: orNull(oneOf('from', 'to')),
    data: line,
    verdict: oneOf(...channelVerdicts),
    decider: line,
    expires: orNull(day),
  });
}

function asset(ids: Ids, one: string): fc.Arbitrary<Asset> {
  const cvss = orNull(fc.double({ min: 0, max: 10, noNaN: true }).map((score) => score + 0));
  return fc
    .record({
      id: fc.constant(one),
      name: line,
      type: line,
      zoneId: oneId(ids.zone),
      conduitId: oneId(ids.conduit),
      vendor: line,
      product: line,
      version: line,
      addresses: fc.array(fc.ipV4(), { maxLength: 2 }),
      componentCategory: orNull(oneOf(...componentCategories)),
      slCapability: orNull(vector),
      isSafetyRelated: flag,
      isTemporarilyConnected: flag,
      isWireless: flag,
      essentialFunctionId: oneId(ids.functions),
      count: fc.integer({ min: 1, max: 1000 }),
      vulnerabilities: fc.array(fc.record({ cve: line, cwe: line, cvss, text: note }), { maxLength: 2 }),
      endOfSupport: orNull(day),
      source: line,
      description: note,
    })
    .map((made) => (made.zoneId !== null ? { ...made, conduitId: null } : made));
}

function requirementStatus(ids: Ids): fc.Arbitrary<EntityTypes['requirementStatus']> {
  const requirementId = oneOf('SR 1.1', 'SR 1.1 RE 1', 'SR 5.1', 'CR 3.4');
  return fc
    .record({
      subject: subject(ids),
      requirementId,
      status: oneOf(...requirementStates),
      rationale: note,
      evidence: note,
    })
    .map((made) => ({ ...made, id: requirementStatusId(made.subject, made.requirementId) }));
}

function table<T extends { readonly id: string }>(entities: fc.Arbitrary<T[]>): fc.Arbitrary<ReadonlyMap<string, T>> {
  return entities.map((rows) => new Map(rows.map((row) => [row.id, row])));
}

function each<T extends { readonly id: string }>(
  ids: readonly string[],
  make: (one: string) => fc.Arbitrary<T>,
): fc.Arbitrary<ReadonlyMap<string, T>> {
  return table(fc.tuple(...ids.map(make)));
}

function withIds(ids: Ids, channelIds: string[], scenarioIds: string[]): fc.Arbitrary<Model> {
  return arbitraryPolicy.chain((policy) =>
    fc.record({
      suc: table(suc(ids).map((one) => [one])),
      policy: fc.constant(new Map([['policy', policy]])),
      zone: each(ids.zone, (one) => zone(ids, one)),
      conduit: each(ids.conduit, (one) => conduit(ids, one)),
      channel: each(ids.conduit.length > 0 ? channelIds : [], (one) => channel(ids, one)),
      asset: each(ids.asset, (one) => asset(ids, one)),
      threatSource: each(ids.threatSource, (one) =>
        fc.record({
          id: fc.constant(one),
          name: line,
          sl: orNull(fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const)),
          means: line,
          resources: line,
          skills: line,
          motivation: line,
          description: note,
        }),
      ),
      assumption: each(ids.assumption, (one) =>
        fc.record({
          id: fc.constant(one),
          statement: note,
          owner: line,
          state: oneOf(...assumptionStates),
          ifFalse: note,
        }),
      ),
      countermeasure: each(ids.countermeasure, (one) => countermeasure(ids, subject(ids), one)),
      scenario: each(scenarioIds, (one) => scenario(ids, subject(ids), policy, one)),
      requirementStatus: table(fc.array(requirementStatus(ids), { maxLength: 5 })),
      diagram: each(ids.diagram, (one) => diagram(ids, one)),
      note: each(ids.note, (one) => noteOn(ids, one)),
      placement: table(fc.array(placement(ids), { maxLength: 5 })),
      product: each(ids.product, product),
      catalogEntry: table(fc.array(catalogEntry, { maxLength: 3 })),
      dismissal: table(fc.array(dismissal, { maxLength: 2 })),
      initialRisk: each(ids.functions, (one) => initialRisk(policy, one)),
      comparison: table(fc.array(comparison(subject(ids)), { maxLength: 3 })),
      verification: table(fc.array(verification(subject(ids)), { maxLength: 3 })),
      workshop: each(ids.workshop, (one) => workshop(scenarioIds, one)),
      ballot: table(ballots(ids.workshop, scenarioIds, policy)),
      trigger: each(ids.trigger, (one) => trigger(subject(ids), scenarioIds, one)),
      baseline: each(ids.baseline, baseline),
      attachment: each(ids.attachment, attachment),
      outage: each(ids.outage, (one) => outage(ids.zone, one)),
      programmeStatus: table(fc.array(programmeStatus(ids.attachment), { maxLength: 3 })),
      programmeRecord: each(ids.record, (one) => programmeRecord(ids.attachment, one)),
      incident: each(ids.incident, (one) => incident(subject(ids), scenarioIds, one)),
      audit: each(ids.audit, (one) => audit(subject(ids), one)),
      review: each(ids.review, (one) => review(ids.trigger, one)),
      action: each(ids.action, (one) => action(ids, one)),
    }),
  );
}

/** Any plant that keeps the rules of the model: nested zones, external ends, every optional field, odd ids and texts. */
export const arbitraryModel: fc.Arbitrary<Model> = fc
  .record({
    zone: idList(5),
    asset: idList(5),
    conduit: idList(4),
    threatSource: idList(2),
    assumption: idList(2),
    countermeasure: idList(3),
    product: idList(2),
    diagram: idList(2).map((ids) => ids.filter((one) => one !== 'main')),
    note: idList(2),
    workshop: idList(2),
    trigger: idList(2),
    baseline: idList(1),
    attachment: idList(2),
    outage: idList(2),
    record: idList(1),
    incident: idList(2),
    audit: idList(1),
    review: idList(1),
    action: idList(2),
    functions: idList(2),
    channelIds: idList(4),
    scenarioIds: idList(5),
  })
  .chain(({ channelIds, scenarioIds, ...ids }) => withIds(ids, channelIds, scenarioIds));
