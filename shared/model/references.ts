import type { ConduitEnd } from './conduit.ts';
import type { EntityKind, EntityTypes } from './model.ts';
import { MAIN_DIAGRAM } from './placement.ts';
import type { Subject } from './subject.ts';

/**
 * A field through which entities of one kind refer to another kind. `without` gives the entity as it is once the id is
 * gone: the reference cleared, or null where the entity cannot stand without what it refers to.
 */
export type ReferenceRule<K extends EntityKind = EntityKind> = {
  readonly kind: K;
  readonly field: string;
  readonly to: EntityKind;
  ids(entity: EntityTypes[K]): readonly string[];
  without(entity: EntityTypes[K], id: string): EntityTypes[K] | null;
};

type Fields<K extends EntityKind, Value> = {
  [F in keyof EntityTypes[K]]: EntityTypes[K][F] extends Value ? F : never;
}[keyof EntityTypes[K]] &
  string;

/** A reference in a field of its own; `onRemove` says whether the entity goes with what it refers to. */
function single<K extends EntityKind>(
  kind: K,
  field: Fields<K, string | null>,
  to: EntityKind,
  onRemove: 'clear' | 'remove',
): ReferenceRule<K> {
  return {
    kind,
    field,
    to,
    ids: (entity) => (entity[field] === null ? [] : [entity[field] as string]),
    without: (entity) => (onRemove === 'remove' ? null : { ...entity, [field]: null }),
  };
}

/** A list of references; a removed id leaves the list. */
function list<K extends EntityKind>(kind: K, field: Fields<K, readonly string[]>, to: EntityKind): ReferenceRule<K> {
  return {
    kind,
    field,
    to,
    ids: (entity) => entity[field] as readonly string[],
    without: (entity, id) => ({ ...entity, [field]: (entity[field] as readonly string[]).filter((one) => one !== id) }),
  };
}

function subjectIds(subject: Subject, to: EntityKind): readonly string[] {
  return subject.kind === to && 'id' in subject ? [subject.id] : [];
}

/** A subject, which may be a zone, a conduit or an asset; what is said of it goes with it. */
function subject<K extends 'scenario' | 'requirementStatus' | 'comparison' | 'verification'>(
  kind: K,
): ReferenceRule<K>[] {
  return (['zone', 'conduit', 'asset'] as const).map((to) => ({
    kind,
    field: 'subject',
    to,
    ids: (entity) => subjectIds(entity.subject, to),
    without: () => null,
  }));
}

/** A list of subjects; a removed one leaves the list. */
function subjects<K extends EntityKind>(kind: K, field: Fields<K, readonly Subject[]>): ReferenceRule<K>[] {
  const listOf = (entity: EntityTypes[K]) => entity[field] as readonly Subject[];
  return (['zone', 'conduit', 'asset'] as const).map((to) => ({
    kind,
    field,
    to,
    ids: (entity) => listOf(entity).flatMap((one) => subjectIds(one, to)),
    without: (entity, id) => ({
      ...entity,
      [field]: listOf(entity).filter((one) => !subjectIds(one, to).includes(id)),
    }),
  }));
}

function conduitEnd(field: 'from' | 'to'): ReferenceRule<'conduit'> {
  const zoneIds = (end: ConduitEnd) => (typeof end === 'string' ? [end] : []);
  return { kind: 'conduit', field, to: 'zone', ids: (entity) => zoneIds(entity[field]), without: () => null };
}

const accessPointZones: ReferenceRule<'suc'> = {
  kind: 'suc',
  field: 'accessPoints',
  to: 'zone',
  ids: (suc) => suc.accessPoints.flatMap((point) => point.zoneId ?? []),
  without: (suc, id) => ({
    ...suc,
    accessPoints: suc.accessPoints.map((point) => (point.zoneId === id ? { ...point, zoneId: null } : point)),
  }),
};

const logo: ReferenceRule<'suc'> = {
  kind: 'suc',
  field: 'paper',
  to: 'attachment',
  ids: ({ paper }) => (paper.logoId === null ? [] : [paper.logoId]),
  without: (suc) => ({ ...suc, paper: { ...suc.paper, logoId: null } }),
};

/** What stands on a diagram goes with it; the main diagram is always there. */
function onDiagram<K extends 'note' | 'placement'>(kind: K): ReferenceRule<K> {
  return {
    kind,
    field: 'diagramId',
    to: 'diagram',
    ids: ({ diagramId }) => (diagramId === MAIN_DIAGRAM ? [] : [diagramId]),
    without: () => null,
  };
}

/** What is of zones goes with the last of them, since without zones it would be of the whole plant. */
function shownZones<K extends 'diagram' | 'outage'>(kind: K): ReferenceRule<K> {
  return {
    kind,
    field: 'zoneIds',
    to: 'zone',
    ids: ({ zoneIds }) => zoneIds,
    without(entity, id) {
      const zoneIds = entity.zoneIds.filter((one) => one !== id);
      return zoneIds.length === 0 ? null : { ...entity, zoneIds };
    },
  };
}

/** What an assumption does where it falls goes with the assumption. */
const assumptionEffects: ReferenceRule<'scenario'> = {
  kind: 'scenario',
  field: 'assumptionEffects',
  to: 'assumption',
  ids: (scenario) => Object.keys(scenario.assumptionEffects),
  without: (scenario, id) => ({
    ...scenario,
    assumptionEffects: Object.fromEntries(Object.entries(scenario.assumptionEffects).filter(([one]) => one !== id)),
  }),
};

/** A matter that was put off stays when the scenario that it came up at is gone. */
const parkedAt: ReferenceRule<'workshop'> = {
  kind: 'workshop',
  field: 'parked',
  to: 'scenario',
  ids: ({ parked }) => parked.flatMap(({ scenarioId }) => scenarioId ?? []),
  without: (workshop, id) => ({
    ...workshop,
    parked: workshop.parked.map((one) => (one.scenarioId === id ? { ...one, scenarioId: null } : one)),
  }),
};

/** A finding of an audit stays when what it was found at is gone. */
function foundAt(): ReferenceRule<'audit'>[] {
  const idsOf = (subject: Subject | null, to: EntityKind) => (subject === null ? [] : subjectIds(subject, to));
  return (['zone', 'conduit', 'asset'] as const).map((to) => ({
    kind: 'audit',
    field: 'findings',
    to,
    ids: ({ findings }) => findings.flatMap(({ subject }) => idsOf(subject, to)),
    without: (audit, id) => ({
      ...audit,
      findings: audit.findings.map((one) => (idsOf(one.subject, to).includes(id) ? { ...one, subject: null } : one)),
    }),
  }));
}

/** An action stays when what it comes from is gone. */
function sources(): ReferenceRule<'action'>[] {
  return (['audit', 'review', 'incident', 'trigger', 'countermeasure'] as const).map((to) => ({
    kind: 'action',
    field: 'source',
    to,
    ids: ({ source }) => (source?.kind === to ? [source.id] : []),
    without: (action) => ({ ...action, source: null }),
  }));
}

function placed(to: 'zone' | 'asset' | 'note'): ReferenceRule<'placement'> {
  return {
    kind: 'placement',
    field: 'subjectId',
    to,
    ids: (placement) => (placement.kind === to ? [placement.subjectId] : []),
    without: () => null,
  };
}

/** Every field that refers to another entity, and what becomes of it when that one is removed. */
export const referenceRules: readonly ReferenceRule[] = [
  accessPointZones,
  logo,
  single('zone', 'parentId', 'zone', 'remove'),
  conduitEnd('from'),
  conduitEnd('to'),
  list('conduit', 'via', 'zone'),
  list('conduit', 'boundaryDeviceIds', 'asset'),
  single('channel', 'conduitId', 'conduit', 'remove'),
  single('asset', 'zoneId', 'zone', 'remove'),
  single('asset', 'conduitId', 'conduit', 'remove'),
  ...subjects('countermeasure', 'subjects'),
  ...subjects('countermeasure', 'mustNotSitOn'),
  list('countermeasure', 'attachmentIds', 'attachment'),
  list('countermeasure', 'dependencyIds', 'countermeasure'),
  ...subject('scenario'),
  single('scenario', 'threatSourceId', 'threatSource', 'clear'),
  list('scenario', 'countermeasureIds', 'countermeasure'),
  list('scenario', 'assumptionIds', 'assumption'),
  assumptionEffects,
  ...subject('requirementStatus'),
  shownZones('diagram'),
  shownZones('outage'),
  onDiagram('note'),
  onDiagram('placement'),
  placed('zone'),
  placed('asset'),
  placed('note'),
  ...subject('comparison'),
  ...subject('verification'),
  list('workshop', 'scenarioIds', 'scenario'),
  single('workshop', 'scenarioId', 'scenario', 'clear'),
  parkedAt,
  single('ballot', 'workshopId', 'workshop', 'remove'),
  single('ballot', 'scenarioId', 'scenario', 'remove'),
  list('trigger', 'scenarioIds', 'scenario'),
  ...subjects('trigger', 'subjects'),
  list('programmeStatus', 'attachmentIds', 'attachment'),
  list('programmeRecord', 'attachmentIds', 'attachment'),
  ...subjects('incident', 'subjects'),
  list('incident', 'scenarioIds', 'scenario'),
  ...foundAt(),
  list('review', 'triggerIds', 'trigger'),
  ...sources(),
] as readonly ReferenceRule[];
