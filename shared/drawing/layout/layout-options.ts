import type { Size } from '#shared/drawing/scene/geometry.ts';
import { PAD, ZONE_GAP } from '#shared/drawing/scene/metrics.ts';

/** How the engine lays out what lies in one zone: rows from the top down, conduits at right angles between them. */
const layered = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
  'elk.spacing.nodeNode': String(ZONE_GAP.x),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(ZONE_GAP.y),
  'elk.spacing.edgeNode': '16',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.spacing.edgeEdge': '8',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
} as const;

/** Things of one row are level at their tops. */
export const leafOptions: Readonly<Record<string, string>> = { 'elk.alignment': 'TOP' };

/** Options for a node that holds others: `top` is the height of its head and assets, `least` the least size of all. */
export function layeredOptions(top: number, least: Size | null): Readonly<Record<string, string>> {
  if (!least) return { ...layered, 'elk.padding': '[top=0,left=0,bottom=0,right=0]' };
  return {
    ...layered,
    'elk.padding': `[top=${top},left=${PAD},bottom=${PAD},right=${PAD}]`,
    'elk.nodeSize.constraints': 'MINIMUM_SIZE',
    'elk.nodeSize.minimum': `(${least.width},${least.height})`,
  };
}
