import { policyOf, type Model } from '#shared/model/model.ts';
import { conduitKinds, type Conduit, type ConduitKind } from '#shared/model/conduit.ts';
import { isDashed } from '#shared/drawing/labels.ts';
import type { LegendEntry, LegendInput, LegendSign } from './entry.ts';
import type { Stroke } from '#shared/drawing/pen.ts';
import { riskInks } from '#shared/drawing/risk-inks.ts';
import { worstGap } from '#shared/drawing/seeing/results.ts';
import type { SymbolName } from '#shared/drawing/symbols/symbols.ts';

function entry(id: string, signs: readonly LegendSign[], text: string, count: number | null = null): LegendEntry[] {
  return signs.length > 0 && count !== 0 ? [{ id, signs, text, count }] : [];
}

const outside: Stroke = { ink: 'edge-strong', width: 1.5, dash: 'dashed' };

/** The badges, bars and borders that are on the drawing. */
export function signEntries({ model, assessment, say }: LegendInput): LegendEntry[] {
  const subjects = assessment ? [...assessment.zones, ...assessment.conduits] : [];
  const levels = new Set(subjects.flatMap(({ slTarget }) => slTarget?.level ?? []));
  const risks = new Set((assessment?.zones ?? []).flatMap(({ worstResidual }) => worstResidual ?? []));
  const inks = [...riskInks(policyOf(model as Model))].filter(([id]) => risks.has(id));
  const hasAchieved = assessment?.zones.some(({ slAchieved }) => slAchieved?.level != null) ?? false;
  const hasGap = assessment?.zones.some(({ gap }) => (worstGap(gap) ?? 0) > 0) ?? false;
  const outsiders = [...model.zone.values()].filter(({ inScope }) => !inScope).length;
  const slTargets = [...levels].sort((a, b) => a - b).map((level) => ({ kind: 'level', level }) as const);
  return [
    ...entry('slTarget', slTargets, say('seeing:legend.slTarget')),
    ...entry('slAchieved', hasAchieved ? [{ kind: 'outline' }] : [], say('seeing:legend.slAchieved')),
    ...entry('gap', hasGap ? [{ kind: 'letter', text: 'Δ' }] : [], say('seeing:legend.gap')),
    ...entry(
      'risk',
      inks.map(([, risk]) => ({ kind: 'risk', risk })),
      say('seeing:legend.risk'),
    ),
    ...entry(
      'outOfScope',
      [{ kind: 'box', stroke: outside, isRound: false }],
      say('seeing:legend.outOfScope'),
      outsiders,
    ),
    ...entry(
      'external',
      [{ kind: 'box', stroke: outside, isRound: true }],
      say('seeing:legend.external'),
      countExternals(model.conduit.values()),
    ),
  ];
}

function countExternals(conduits: Iterable<Conduit>): number {
  const names = new Set<string>();
  for (const { from, to } of conduits)
    for (const end of [from, to]) if (typeof end !== 'string') names.add(end.external);
  return names.size;
}

const kindTexts: Readonly<Record<ConduitKind, string>> = {
  wired: 'canvas:conduitKind.wired',
  wireless: 'canvas:conduitKind.wireless',
  'remote-access': 'canvas:conduitKind.remote-access',
  'removable-media': 'canvas:conduitKind.removable-media',
};

/** The kinds of conduits, each with its line. A wired one that leaves the SUC is dashed too. */
export function conduitEntries({ model, say }: LegendInput): LegendEntry[] {
  const conduits = [...model.conduit.values()];
  return conduitKinds.flatMap((kind) =>
    [false, true].flatMap((dashed) => {
      const these = conduits.filter((conduit) => conduit.kind === kind && isDashed(conduit) === dashed);
      const leaves = dashed && (kind === 'wired' || kind === 'removable-media');
      const stroke: Stroke = { ink: 'conduit', width: 2, ...(dashed ? { dash: 'dashed' as const } : {}) };
      const text = leaves ? say('seeing:legend.leaving', { kind: say(kindTexts[kind]) }) : say(kindTexts[kind]);
      return entry(`${kind}-${String(dashed)}`, [{ kind: 'line', stroke }], text, these.length);
    }),
  );
}

/** At most so many types are named beside a symbol that stands for several. */
const NAMED = 3;

/** The symbols of assets, with the types that they stand for. */
export function symbolEntries({ model, types }: LegendInput): LegendEntry[] {
  if (!types) return [];
  const found = new Map<SymbolName, { readonly names: Set<string>; count: number }>();
  for (const { type, count } of model.asset.values()) {
    const symbol = types.symbolOf(type);
    const known = found.get(symbol) ?? { names: new Set<string>(), count: 0 };
    if (type !== '') known.names.add(type);
    known.count += count;
    found.set(symbol, known);
  }
  return [...found].flatMap(([symbol, { names, count }]) => {
    const named = [...names].slice(0, NAMED).map((type) => types.nameOf(type));
    const text = names.size > NAMED ? [...named, '…'].join(', ') : named.join(', ');
    return entry(symbol, [{ kind: 'symbol', symbol }], text, text === '' ? 0 : count);
  });
}
