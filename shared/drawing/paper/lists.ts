import type { Picture } from '#shared/drawing/picture.ts';
import type { Channel } from '#shared/model/channel.ts';
import type { ConduitEnd } from '#shared/model/conduit.ts';
import type { Say } from '#shared/drawing/seeing/say.ts';
import type { SheetTable } from './table-pages.ts';

type ListInput = {
  readonly picture: Picture;
  readonly channels: Iterable<Channel>;
  readonly protocolName: (protocol: string) => string;
  readonly say: Say;
};

const known = (level: number | null | undefined): string =>
  level === null || level === undefined ? '–' : String(level);

function zoneTable({ picture, say }: ListInput): SheetTable {
  const { scene, zones, assets, marks, words } = picture;
  const counts = new Map<string, number>();
  for (const { zoneId, count } of assets.values())
    if (zoneId !== null) counts.set(zoneId, (counts.get(zoneId) ?? 0) + count);
  const rows = [...scene.items.values()].flatMap(({ kind, id, key }): string[][] => {
    const zone = kind === 'zone' ? zones.get(id) : undefined;
    if (!zone) return [];
    const holder = zone.parentId === null ? undefined : zones.get(zone.parentId);
    const [name, parent] = [zone, holder].map((one) => (one ? one.name || words.unnamed : '–'));
    const mark = marks.get(key);
    return [
      [
        name ?? '',
        parent ?? '',
        say(`canvas:zoneKind.${zone.kind}`),
        zone.purdueLevel === null ? '–' : words.band(zone.purdueLevel),
        zone.inScope ? say('paper:list.inside') : say('paper:list.outside'),
        known(mark?.slTarget),
        known(mark?.slAchieved),
        String(counts.get(id) ?? 0),
      ],
    ];
  });
  const heads = ['zone', 'within', 'kind', 'purdue', 'suc', 'slTarget', 'slAchieved', 'assets'] as const;
  const shares = [0.27, 0.2, 0.16, 0.1, 0.09, 0.06, 0.06, 0.06];
  const columns = heads.map((head, at) => ({ title: say(`paper:list.${head}`), share: shares[at] ?? 0 }));
  return { title: say('paper:list.zones'), columns, rows };
}

const arrows = { 'from-to': '→', 'to-from': '←', both: '↔' } as const;

function conduitTable({ picture, channels, protocolName, say }: ListInput): SheetTable {
  const { conduits, routes, zones, marks, words } = picture;
  const byConduit = Map.groupBy(channels, ({ conduitId }) => conduitId);
  const end = (one: ConduitEnd) =>
    typeof one === 'string'
      ? zones.get(one)?.name || words.unnamed
      : say('paper:list.external', { name: one.external });
  const channelText = ({ protocol, port, direction }: Channel) =>
    [arrows[direction], protocol === '' ? words.unnamed : protocolName(protocol), port === null ? '' : String(port)]
      .filter((part) => part !== '')
      .join(' ');
  const rows = [...conduits.values()]
    .filter(({ id }) => routes.has(id))
    .map((conduit) => [
      conduit.name || words.unnamed,
      end(conduit.from),
      end(conduit.to),
      say(`canvas:conduitKind.${conduit.kind}`),
      known(marks.get(`conduit:${conduit.id}`)?.slTarget),
      (byConduit.get(conduit.id) ?? []).map(channelText).join(', ') || '–',
    ]);
  const heads = ['conduit', 'from', 'to', 'kind', 'slTarget', 'channels'] as const;
  const shares = [0.2, 0.18, 0.18, 0.11, 0.06, 0.27];
  const columns = heads.map((head, at) => ({ title: say(`paper:list.${head}`), share: shares[at] ?? 0 }));
  return { title: say('paper:list.conduits'), columns, rows };
}

/** The zones and conduits that are drawn, with their security levels and channels: what ZCR 6.3 asks to be written down. */
export function listsOf(input: ListInput): readonly SheetTable[] {
  return [zoneTable(input), conduitTable(input)].filter(({ rows }) => rows.length > 0);
}
