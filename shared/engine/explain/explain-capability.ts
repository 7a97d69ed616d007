import { capabilityOf } from '#shared/engine/asset-table.ts';
import { statesOf } from '#shared/engine/component-table.ts';
import type { AssessmentContext } from '#shared/engine/context.ts';
import { FULFILLED, NOT_ASSESSED } from '#shared/engine/requirement-table.ts';
import { slotOfConduit, slotOfZone, type Slot } from '#shared/engine/slots.ts';
import type { Asset } from '#shared/model/asset.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import { because, nameOf, UNKNOWN_TEXT, vectorText, type Explanation } from './explanation.ts';

/** How many assets a sentence names. */
const NAMED = 5;

/** Why a zone's, conduit's or asset's SL-C is what it is; null where it is not there. */
export function explainCapability(
  kind: 'zone' | 'conduit' | 'asset',
  id: string,
  context: AssessmentContext,
): Explanation | null {
  if (kind === 'asset') return explainAsset(id, context);
  if (!context.model[kind].has(id)) return null;
  const slot = kind === 'zone' ? slotOfZone(id, context.slots) : slotOfConduit(id, context.slots);
  const capability = capabilityOf(slot, context.assets);
  if (capability === null) return because('capability.unknown', { id });
  const { vector, level, unknownAssets } = capability;
  return because('capability.lowest', { id, vector: vectorText(vector), level: level ?? UNKNOWN_TEXT }, [
    ...vector.map((one, fr) => explainLowest(fr, one, slot, context)),
    unknownAssets === 0 ? null : because('capability.unknownAssets', { count: unknownAssets }),
  ]);
}

/** The assets that keep an FR of a zone or conduit from being higher. */
function explainLowest(
  fr: number,
  level: number | null,
  slot: Slot,
  { assets, slots }: AssessmentContext,
): Explanation {
  const code = foundationalRequirements[fr]!;
  if (level === null) return because('capability.frUnknown', { fr: code });
  const lowest = assets.rows.filter(({ zoneId, conduitId }, row) => {
    const isHere = slotOfZone(zoneId, slots) === slot || slotOfConduit(conduitId, slots) === slot;
    return isHere && assets.capabilities[row]?.vector[fr] === level;
  });
  const names = lowest.slice(0, NAMED).map(nameOf).join(', ');
  return because('capability.fr', { fr: code, level, assets: lowest.length > NAMED ? `${names}, …` : names });
}

function explainAsset(id: string, context: AssessmentContext): Explanation | null {
  const { assets } = context;
  const row = assets.rows.findIndex((asset) => asset.id === id);
  const asset = assets.rows[row];
  if (!asset) return null;
  const capability = assets.capabilities[row] ?? null;
  if (capability === null) return because('capability.unknown', { id });
  const product = assets.components.productOf[row];
  const params = {
    id,
    vector: vectorText(capability.vector),
    level: capability.level ?? UNKNOWN_TEXT,
    product: product ? nameOf(product) : UNKNOWN_TEXT,
  };
  if (capability.basis !== 'requirements') return because(`capability.${capability.basis}`, params);
  return because(
    'capability.requirements',
    params,
    capability.vector.map((level, fr) => explainAnswers(fr, level, { asset, row }, context)),
  );
}

/** The component requirements that keep an FR of an asset from being higher. */
function explainAnswers(
  fr: number,
  level: number | null,
  { asset, row }: { readonly asset: Asset; readonly row: number },
  { assets: { components }, catalog }: AssessmentContext,
): Explanation {
  const code = foundationalRequirements[fr]!;
  if (level === null) return because('capability.frUnknown', { fr: code });
  const states = statesOf(asset, components.productOf[row], components);
  const blocking = catalog.componentRequirements.flatMap(({ id, minSL }, place) => {
    const isAsked = (catalog.componentCategorySets[place]! & components.categories[row]!) !== 0;
    const state = states?.[place];
    if (!isAsked || catalog.componentFrs[place] !== fr || minSL !== level + 1 || state === FULFILLED) return [];
    return [because(state === NOT_ASSESSED ? 'achieved.notAssessed' : 'achieved.open', { id, minSL })];
  });
  return because(blocking.length === 0 ? 'achieved.frAll' : 'achieved.fr', { fr: code, level }, blocking);
}
