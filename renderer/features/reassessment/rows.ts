import { scenariosAbout } from '#renderer/state/selectors/subject-scenarios.ts';
import type { FindingSubject } from '#shared/engine/assessment.ts';
import type { DerivedTrigger } from '#shared/engine/reassessment/derived-trigger.ts';
import type { Reassessment } from '#shared/engine/reassessment/reassess.ts';
import type { Model } from '#shared/model/model.ts';
import { productKey } from '#shared/model/product.ts';
import { subjectKey, type Subject } from '#shared/model/subject.ts';
import type { Trigger, TriggerKind } from '#shared/model/trigger.ts';

/** A trigger that waits for an answer: one that was written down, or one that follows from the plant. */
export type OpenRow = {
  readonly id: string;
  readonly kind: TriggerKind;
  readonly written: Trigger | null;
  readonly derived: DerivedTrigger | null;
};

/** The review that is due, then what people wrote down, then what the plant asks for. */
export function openRows({ derived, open }: Reassessment): readonly OpenRow[] {
  const ofPlant = derived.map((one) => ({ id: one.id, kind: one.kind, written: null, derived: one }));
  return [
    ...ofPlant.filter(({ kind }) => kind === 'time'),
    ...open.map((one) => ({ id: one.id, kind: one.kind, written: one, derived: null })),
    ...ofPlant.filter(({ kind }) => kind !== 'time'),
  ];
}

/** Where something happened, as the scenarios see it: an asset as its zone or conduit, a channel as its conduit, a product as the places of its assets. */
function placesOf(subject: FindingSubject, model: Model): readonly Subject[] {
  if (subject.kind === 'suc') return [subject];
  if (subject.kind === 'conduit') return [{ kind: 'conduit', id: subject.id }];
  if (subject.kind === 'channel') {
    const conduitId = model.channel.get(subject.id)?.conduitId;
    return conduitId === undefined ? [] : [{ kind: 'conduit', id: conduitId }];
  }
  if (subject.kind === 'asset') {
    const { zoneId, conduitId } = model.asset.get(subject.id) ?? { zoneId: null, conduitId: null };
    if (zoneId !== null) return [{ kind: 'zone', id: zoneId }];
    return conduitId === null ? [{ kind: 'asset', id: subject.id }] : [{ kind: 'conduit', id: conduitId }];
  }
  if (subject.kind !== 'product') return [];
  const places = assetsOf(subject.id, model).flatMap((asset) => placesOf(asset, model));
  return [...new Map(places.map((place) => [subjectKey(place), place])).values()];
}

function assetsOf(productId: string, model: Model): readonly FindingSubject[] {
  const row = model.product.get(productId);
  const wanted = row ? productKey(row.vendor, row.name, row.version) : null;
  return [...model.asset.values()]
    .filter(({ vendor, product, version }) => wanted !== null && productKey(vendor, product, version) === wanted)
    .map(({ id }) => ({ kind: 'asset', id }));
}

/** The scenarios that a trigger concerns: those that were named, or those about what changed. Ids, each once. */
export function scenariosOf({ written, derived }: OpenRow, model: Model): readonly string[] {
  if (written) return written.scenarioIds;
  if (!derived) return [];
  if (derived.subject.kind === 'scenario') return [derived.subject.id];
  const places = placesOf(derived.subject, model);
  return [...new Set(places.flatMap((place) => scenariosAbout(model, place).map(({ id }) => id)))];
}
