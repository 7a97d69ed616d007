import { derivedIds } from '#shared/model/derived-id.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import type { EntityKind, Model } from '#shared/model/model.ts';
import { POLICY_ID, type Policy } from '#shared/model/policy.ts';
import { SUC_ID } from '#shared/model/suc.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { EXCHANGE_FORMAT, EXCHANGE_VERSION, type CompleteExchangeDocument } from './document.ts';
import { isJsonObject } from './json-path.ts';
import { printPath, type ExchangeProblem, type ExchangeWarning, type JsonPath } from './problem.ts';
import { readDocument } from './read-document.ts';

/** A plant that was read, and what in the document had no place in it. */
export type ExchangeReading = { readonly model: Model; readonly warnings: readonly ExchangeWarning[] };

/** An entity with the place in the document that it comes from. */
type Placed = { readonly entity: { readonly id: string }; readonly path: JsonPath };
type Tables = Record<EntityKind, readonly Placed[]>;

function envelopeProblem(json: unknown): ExchangeProblem | null {
  if (!isJsonObject(json) || json['format'] !== EXCHANGE_FORMAT) return { code: 'notExchange', path: '' };
  const version = json['version'];
  if (typeof version === 'number' && version > EXCHANGE_VERSION)
    return { code: 'newerVersion', path: 'version', version };
  return version === EXCHANGE_VERSION ? null : { code: 'badVersion', path: 'version' };
}

function policyFrom(document: CompleteExchangeDocument, defaultPolicy: Policy): Policy {
  if (document.policy === null) return defaultPolicy;
  const { consequenceCategories, consequenceLevels, likelihoodLevels, riskLevels, matrix } = document.policy;
  return {
    ...document.policy,
    id: POLICY_ID,
    consequenceCategories: consequenceCategories ?? defaultPolicy.consequenceCategories,
    consequenceLevels: consequenceLevels ?? defaultPolicy.consequenceLevels,
    likelihoodLevels: likelihoodLevels ?? defaultPolicy.likelihoodLevels,
    riskLevels: riskLevels ?? defaultPolicy.riskLevels,
    matrix: matrix ?? defaultPolicy.matrix,
  };
}

function placed(list: string, entities: readonly { readonly id: string }[]): Placed[] {
  return entities.map((entity, at) => ({ entity, path: [list, at] }));
}

/** Rows whose id follows from what they say. */
function derived<T extends object>(list: string, rows: readonly T[], idOf: (row: T) => string): Placed[] {
  return placed(
    list,
    rows.map((row) => ({ ...row, id: idOf(row) })),
  );
}

function tablesOf(document: CompleteExchangeDocument, defaultPolicy: Policy): Tables {
  return {
    suc: [{ entity: { ...document.suc, id: SUC_ID }, path: ['suc'] }],
    policy: [{ entity: policyFrom(document, defaultPolicy), path: ['policy'] }],
    zone: placed('zones', document.zones),
    conduit: placed(
      'conduits',
      document.conduits.map(({ channels: _channels, ...conduit }) => conduit),
    ),
    channel: document.conduits.flatMap((conduit, at) =>
      conduit.channels.map((channel, index) => ({
        entity: { ...channel, conduitId: conduit.id },
        path: ['conduits', at, 'channels', index],
      })),
    ),
    asset: placed('assets', document.assets),
    threatSource: placed('threatSources', document.threatSources),
    assumption: placed('assumptions', document.assumptions),
    countermeasure: placed('countermeasures', document.countermeasures),
    scenario: placed('scenarios', document.scenarios),
    requirementStatus: derived('requirementStatus', document.requirementStatus, derivedIds.requirementStatus),
    diagram: placed('diagrams', document.diagrams),
    note: placed('diagramNotes', document.diagramNotes),
    placement: derived('placements', document.placements, derivedIds.placement),
    product: placed('products', document.products),
    catalogEntry: derived('catalogEntries', document.catalogEntries, derivedIds.catalogEntry),
    dismissal: placed('dismissals', document.dismissals),
    initialRisk: placed('initialRisks', document.initialRisks),
    comparison: derived('comparisons', document.comparisons, derivedIds.comparison),
    verification: derived('verifications', document.verifications, derivedIds.verification),
    workshop: placed('workshops', document.workshops),
    ballot: derived('ballots', document.ballots, derivedIds.ballot),
    trigger: placed('triggers', document.triggers),
    baseline: placed('baselines', document.baselines),
    outage: placed('outages', document.outages),
    attachment: placed('attachments', document.attachments),
    programmeStatus: derived('programmeStatus', document.programmeStatus, derivedIds.programmeStatus),
    programmeRecord: placed('programmeRecords', document.programmeRecords),
    incident: placed('incidents', document.incidents),
    audit: placed('audits', document.audits),
    review: placed('reviews', document.reviews),
    action: placed('actions', document.actions),
  };
}

function duplicatesIn(rows: readonly Placed[]): ExchangeProblem[] {
  const seen = new Set<string>();
  return rows
    .filter(({ entity }) => seen.size === seen.add(entity.id).size)
    .map(({ entity, path }) => ({ code: 'duplicate', path: printPath(path), id: entity.id }));
}

function duplicateProblems(document: CompleteExchangeDocument, tables: Tables): ExchangeProblem[] {
  const insideSuc = (['accessPoints', 'essentialFunctions'] as const).map((list) =>
    document.suc[list].map((entity, at): Placed => ({ entity, path: ['suc', list, at] })),
  );
  return [...insideSuc, ...Object.values(tables)].flatMap(duplicatesIn);
}

function modelOf(tables: Tables): Model {
  const entries = Object.entries(tables).map(([kind, rows]) => [
    kind,
    new Map(rows.map(({ entity }) => [entity.id, entity])),
  ]);
  return Object.fromEntries(entries) as Model;
}

function violationProblems(model: Model, tables: Tables): ExchangeProblem[] {
  const violations = modelViolations(model);
  const kinds = new Set(violations.map(({ kind }) => kind));
  const paths = new Map(
    [...kinds].map((kind) => [kind, new Map(tables[kind].map(({ entity, path }) => [entity.id, path]))]),
  );
  return violations.map((violation) => {
    const path = paths.get(violation.kind)?.get(violation.id) ?? [];
    return { code: 'violation', path: printPath([...path, violation.field]), violation };
  });
}

/**
 * The plant that a JSON document in the exchange form holds; or everything that is wrong with it, each with its place.
 * Where the document has no policy, or a policy without scales, those of `defaultPolicy` are taken.
 */
export function parseExchange(json: unknown, defaultPolicy: Policy): Result<ExchangeReading, ExchangeProblem[]> {
  const problem = envelopeProblem(json);
  if (problem) return err([problem]);
  const reading = readDocument(json);
  if (!reading.ok) return reading;
  const tables = tablesOf(reading.value.document, defaultPolicy);
  const model = modelOf(tables);
  const problems = [...duplicateProblems(reading.value.document, tables), ...violationProblems(model, tables)];
  return problems.length > 0 ? err(problems) : ok({ model, warnings: reading.value.warnings });
}
