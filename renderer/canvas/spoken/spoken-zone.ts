import { endKey } from '#shared/drawing/routes/route-conduits.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import type { Zone } from '#shared/model/zone.ts';
import { endName, listed, sentence, spokenFindings, type SpokenLook, type Speech } from './speech.ts';
import { assetsInside, conduitsByEnd, zonesInside } from './spoken-index.ts';

function inside({ text, tables }: Speech, zoneId: string): string {
  const [zones, assets] = [zonesInside(tables.zone).get(zoneId) ?? 0, assetsInside(tables.asset).get(zoneId) ?? 0];
  const parts = [
    zones === 0 ? '' : text('hand:spoken.zones', { count: zones }),
    assets === 0 ? '' : text('hand:spoken.assets', { count: assets }),
  ].filter((part) => part !== '');
  return parts.length === 0
    ? text('hand:spoken.empty')
    : text('hand:spoken.inside', { content: parts.join(text('hand:spoken.and')) });
}

/** A conduit as it is seen from one of its ends: its name, and where it leads. */
function leading(speech: Speech, { name, from, to }: Conduit, key: string): string {
  const { text } = speech;
  const [there, how] =
    endKey(from) === key ? ([to, 'hand:spoken.leadsTo'] as const) : ([from, 'hand:spoken.comesFrom'] as const);
  const where = endName(speech, there);
  const place = typeof there === 'string' ? where : text('hand:spoken.outside', { name: where });
  return text(how, { name: name || text('canvas:unnamed'), end: place });
}

function conduitsAt(speech: Speech, key: string): string {
  const conduits = conduitsByEnd(speech.tables.conduit).get(key) ?? [];
  if (conduits.length === 0) return speech.text('hand:spoken.noConduit');
  const words = conduits.map((conduit) => leading(speech, conduit, key));
  return speech.text('hand:spoken.conduits', { count: conduits.length, conduits: listed(speech, words) });
}

/** A zone in words: name, kind, level, SL-T, SL-A, gap, risk, findings, what is inside, and where its conduits lead. */
export function spokenZone(speech: Speech, zone: Zone, look: SpokenLook): string {
  const { text } = speech;
  const unknown = text('canvas:spoken.unknown');
  return sentence(speech, [
    text('canvas:spoken.zone', {
      name: zone.name || text('canvas:unnamed'),
      kind: text(`canvas:zoneKind.${zone.kind}`),
      slTarget: look.slTarget ?? unknown,
      slAchieved: look.slAchieved ?? unknown,
      gap: look.gap ?? unknown,
      risk: look.risk?.name ?? unknown,
    }),
    zone.purdueLevel === null ? '' : text('hand:spoken.level', { level: zone.purdueLevel }),
    zone.inScope ? '' : text('canvas:outOfScope'),
    spokenFindings(speech, 'zone', zone.id),
    inside(speech, zone.id),
    conduitsAt(speech, `zone:${zone.id}`),
  ]);
}

/** A point outside the SUC in words, with the conduits that end there. */
export function spokenExternal(speech: Speech, name: string): string {
  return sentence(speech, [speech.text('canvas:spoken.external', { name }), conduitsAt(speech, `external:${name}`)]);
}
