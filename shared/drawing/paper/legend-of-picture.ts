import { isDashed } from '#shared/drawing/labels.ts';
import type { Stroke } from '#shared/drawing/pen.ts';
import type { OverlayMark, Picture, RiskInk } from '#shared/drawing/picture.ts';
import type { SymbolName } from '#shared/drawing/symbols/symbols.ts';
import { conduitKinds } from '#shared/model/conduit.ts';
import type { SheetEntry, SheetLegend, SheetSign } from './legend-entry.ts';
import type { Say } from './say.ts';

type Entry = SheetEntry;
type NameOf = (assetType: string) => string;

const outside: Stroke = { ink: 'edge-strong', width: 1.5, dash: 'dashed' };

/** An entry, if its signs are on the drawing. */
function entry(id: string, signs: readonly SheetSign[], text: string, count: number | null = null): Entry[] {
  return signs.length > 0 && count !== 0 ? [{ id, signs, text, count }] : [];
}

function overlayEntries({ overlay }: Picture): Entry[] {
  const grounds = new Map<string, { readonly mark: OverlayMark; count: number }>();
  for (const mark of overlay?.values() ?? []) {
    const key = JSON.stringify(mark);
    const known = grounds.get(key) ?? { mark, count: 0 };
    known.count += 1;
    grounds.set(key, known);
  }
  const all = [...grounds.values()].sort((a, b) => (a.mark.text < b.mark.text ? -1 : 1));
  return all.map(({ mark, count }, at) => ({ id: String(at), signs: [{ kind: 'ground', mark }], text: '', count }));
}

function signEntries(picture: Picture, say: Say): Entry[] {
  const marks = [...picture.marks.values()];
  const levels = new Set(marks.flatMap(({ slTarget }) => slTarget ?? []));
  const risks = new Map<string, RiskInk>();
  for (const { risk } of marks) if (risk) risks.set(risk.name, risk);
  const zones = [...picture.scene.items.values()].filter(({ kind }) => kind === 'zone');
  const outsiders = zones.filter(({ id }) => picture.zones.get(id)?.inScope === false).length;
  const externals = [...picture.scene.items.values()].filter(({ kind }) => kind === 'external').length;
  const slTargets = [...levels].sort((a, b) => a - b).map((level) => ({ kind: 'level', level }) as const);
  const ordered = [...risks.values()].sort((a, b) => a.order - b.order);
  const hasAchieved = marks.some(({ slAchieved }) => slAchieved !== null);
  const hasGap = marks.some(({ gap }) => (gap ?? 0) > 0);
  const perimeter: Stroke = { ink: 'ink-3', width: 1.5, dash: 'dotted' };
  return [
    ...entry('slTarget', slTargets, say('canvas:legend.slTarget')),
    ...entry('slAchieved', hasAchieved ? [{ kind: 'outline' }] : [], say('canvas:legend.slAchieved')),
    ...entry('gap', hasGap ? [{ kind: 'letter', text: 'Δ' }] : [], say('canvas:legend.gap')),
    ...entry(
      'risk',
      ordered.map((risk) => ({ kind: 'risk', risk })),
      say('canvas:legend.risk'),
    ),
    ...entry('perimeter', picture.perimeter ? [{ kind: 'line', stroke: perimeter }] : [], say('paper:perimeter')),
    ...entry('outOfScope', [{ kind: 'box', stroke: outside, isRound: false }], say('paper:outOfScope'), outsiders),
    ...entry('external', [{ kind: 'box', stroke: outside, isRound: true }], say('paper:external'), externals),
  ];
}

/** The kinds of conduits, each with its line; a wired one that leaves the SUC is dashed too. */
function conduitEntries({ conduits, routes }: Picture, say: Say): Entry[] {
  const drawn = [...conduits.values()].filter(({ id }) => routes.has(id));
  return conduitKinds.flatMap((kind) =>
    [false, true].flatMap((dashed) => {
      const these = drawn.filter((conduit) => conduit.kind === kind && isDashed(conduit) === dashed);
      const stroke: Stroke = { ink: 'conduit', width: 2, ...(dashed ? { dash: 'dashed' as const } : {}) };
      const name = say(`canvas:conduitKind.${kind}`);
      const text =
        dashed && kind !== 'wireless' && kind !== 'remote-access' ? say('paper:leaving', { kind: name }) : name;
      return entry(`${kind}-${String(dashed)}`, [{ kind: 'line', stroke }], text, these.length);
    }),
  );
}

/** At most so many types are named beside a symbol that stands for several. */
const NAMED = 3;

function symbolEntries({ assets, symbolOf }: Picture, nameOf: NameOf): Entry[] {
  const found = new Map<SymbolName, { readonly names: Set<string>; count: number }>();
  for (const { type, count } of assets.values()) {
    if (type === '') continue;
    const symbol = symbolOf(type);
    const known = found.get(symbol) ?? { names: new Set<string>(), count: 0 };
    known.names.add(nameOf(type));
    known.count += count;
    found.set(symbol, known);
  }
  return [...found].map(([symbol, { names, count }]) => {
    const named = [...names].slice(0, NAMED).join(', ');
    return { id: symbol, signs: [{ kind: 'symbol', symbol }], text: names.size > NAMED ? `${named}, …` : named, count };
  });
}

/** What the signs on a drawing mean: only what is on it. */
export function legendOfPicture(picture: Picture, nameOf: NameOf, say: Say): SheetLegend {
  return [
    { id: 'overlay', title: say('paper:legend.overlay'), entries: overlayEntries(picture) },
    { id: 'signs', title: say('paper:legend.signs'), entries: signEntries(picture, say) },
    { id: 'conduits', title: say('paper:legend.conduits'), entries: conduitEntries(picture, say) },
    { id: 'symbols', title: say('paper:legend.symbols'), entries: symbolEntries(picture, nameOf) },
  ].filter(({ entries }) => entries.length > 0);
}
