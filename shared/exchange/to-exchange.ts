import { policyOf, sucOf, type Model } from '#shared/model/model.ts';
import { EXCHANGE_FORMAT, EXCHANGE_VERSION, exchangeDocumentSchema, type ExchangeDocument } from './document.ts';
import { compareText, leanValue } from './lean-value.ts';

function sorted<T extends { readonly id: string }>(table: ReadonlyMap<string, T>): T[] {
  return [...table.values()].sort((a, b) => compareText(a.id, b.id));
}

/**
 * The plant in the exchange form. What is empty is left out, entries are sorted by id and keys stand in one order: the
 * same plant gives the same text, and a change shows as the few lines that it is. `parseExchange` gives the plant back.
 */
export function toExchange(model: Model): ExchangeDocument {
  const channels = Map.groupBy(sorted(model.channel), (channel) => channel.conduitId);
  const document = {
    format: EXCHANGE_FORMAT,
    version: EXCHANGE_VERSION,
    suc: sucOf(model),
    policy: policyOf(model),
    zones: sorted(model.zone),
    conduits: sorted(model.conduit).map((conduit) => ({ ...conduit, channels: channels.get(conduit.id) ?? [] })),
    assets: sorted(model.asset),
    threatSources: sorted(model.threatSource),
    assumptions: sorted(model.assumption),
    countermeasures: sorted(model.countermeasure),
    scenarios: sorted(model.scenario),
    requirementStatus: sorted(model.requirementStatus),
    diagrams: sorted(model.diagram),
    diagramNotes: sorted(model.note),
    placements: sorted(model.placement),
    products: sorted(model.product),
    catalogEntries: sorted(model.catalogEntry),
    dismissals: sorted(model.dismissal),
    initialRisks: sorted(model.initialRisk),
    comparisons: sorted(model.comparison),
    verifications: sorted(model.verification),
    workshops: sorted(model.workshop),
    ballots: sorted(model.ballot),
    triggers: sorted(model.trigger),
    baselines: sorted(model.baseline),
    outages: sorted(model.outage),
    attachments: sorted(model.attachment),
    programmeStatus: sorted(model.programmeStatus),
    programmeRecords: sorted(model.programmeRecord),
    incidents: sorted(model.incident),
    audits: sorted(model.audit),
    reviews: sorted(model.review),
    actions: sorted(model.action),
  };
  return leanValue(exchangeDocumentSchema, document) as ExchangeDocument;
}
