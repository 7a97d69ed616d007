import { foundationalRequirements } from '#shared/model/security-level.ts';
import { conduitEntries, signEntries, symbolEntries } from './legend/entries.ts';
import type { LegendEntry, LegendGroup, LegendInput, LegendOverlay } from './legend/entry.ts';
import type { OverlayId } from './seeing/overlays/index.ts';
import type { Say } from './seeing/say.ts';

const titles: Readonly<Record<OverlayId, string>> = {
  slTarget: 'seeing:title.slTarget',
  slAchieved: 'seeing:title.slAchieved',
  gap: 'seeing:title.gap',
  unmitigatedRisk: 'seeing:title.unmitigatedRisk',
  residualRisk: 'seeing:title.residualRisk',
  projectedRisk: 'seeing:title.projectedRisk',
  essentialFunctions: 'seeing:title.essentialFunctions',
  findings: 'seeing:title.findings',
  ownership: 'seeing:title.ownership',
};
/** What an overlay of one FR is called without what holds for all seven. */
const plainNames: Readonly<Partial<Record<OverlayId, string>>> = {
  slTarget: 'seeing:overlay.slTarget',
  slAchieved: 'seeing:overlay.slAchieved',
  gap: 'seeing:overlay.gap',
};

/** What an overlay shows, in words: `SL-T, highest over the seven FR`, `Gap, RDF only`. */
export function overlayTitle(id: OverlayId, fr: number | null, say: Say): string {
  const [plain, name] = [plainNames[id], fr === null ? undefined : foundationalRequirements[fr]];
  return plain && name ? say('seeing:title.oneFr', { name: say(plain), fr: name }) : say(titles[id]);
}

function overlayGroup({ id, fr, view }: LegendOverlay, say: Say): LegendGroup {
  const entries = view.legend.map(({ mark, text, count }, index): LegendEntry => {
    return { id: `${id}-${index}`, signs: [{ kind: 'ground', mark }], text, count };
  });
  return { id: 'overlay', title: overlayTitle(id, fr, say), entries };
}

/** What the signs on a drawing mean, on the screen and on paper: only what is on it. */
export function legendOf(input: LegendInput): readonly LegendGroup[] {
  const { overlay, say } = input;
  const groups: readonly (LegendGroup | null)[] = [
    overlay && overlayGroup(overlay, say),
    { id: 'signs', title: say('seeing:legend.signs'), entries: signEntries(input) },
    { id: 'conduits', title: say('seeing:legend.conduits'), entries: conduitEntries(input) },
    { id: 'symbols', title: say('seeing:legend.symbols'), entries: symbolEntries(input) },
  ];
  return groups.filter((group) => group !== null && group.entries.length > 0) as readonly LegendGroup[];
}
