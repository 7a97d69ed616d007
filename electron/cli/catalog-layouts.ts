import type { Translate } from '#electron/i18n.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Protocol } from '#shared/catalog/protocol.ts';

/** What a cell is made with besides its row. */
export type LayoutTools = { readonly catalog: Catalog; readonly t: Translate };
export type Column<R> = readonly [head: string, cell: (row: R, tools: LayoutTools) => string];
type RowOf<K extends keyof Catalog> = Catalog[K] extends readonly (infer R)[] ? R : never;

const list = (ids: readonly string[] = []) => ids.join(', ');

/** The default ports of a protocol, each once, with its transport: `tcp 502, udp 502`. */
function portsOf({ endpoints }: Protocol): string {
  const ports = endpoints.flatMap(({ transport, port, portEnd }) => {
    if (port === undefined) return [];
    return [`${transport} ${portEnd === undefined || portEnd === port ? port : `${port}-${portEnd}`}`];
  });
  return list([...new Set(ports)]);
}

/** The levels of a component requirement and of its counterpart in 3-3, e.g. `1 / 2`. */
function levelsOf({ id, requirementId }: RowOf<'levelDifferences'>, { catalog }: LayoutTools): string {
  const component = catalog.componentRequirements.find((row) => row.id === id);
  const requirement = catalog.requirements.find((row) => row.id === requirementId);
  return `${component?.minSL ?? ''} / ${requirement?.minSL ?? ''}`;
}

const programme: readonly Column<RowOf<'practices'>>[] = [['cli:column.group', ({ group }) => group]];

/** What stands between the id and the name of an entry, by part; the other parts have nothing there. */
export const catalogLayouts: { readonly [K in keyof Catalog]?: readonly Column<RowOf<K>>[] } = {
  foundationalRequirements: [['cli:column.number', ({ number }) => String(number)]],
  requirements: [
    ['cli:column.fr', ({ fr }) => fr],
    ['cli:column.minSL', ({ minSL }) => String(minSL)],
    ['cli:column.clause', ({ clause }) => clause],
  ],
  componentRequirements: [
    ['cli:column.fr', ({ fr }) => fr],
    ['cli:column.minSL', ({ minSL }) => String(minSL)],
    ['cli:column.sr', ({ sr }) => sr ?? ''],
  ],
  levelDifferences: [
    ['cli:column.counterpart', ({ requirementId }) => requirementId],
    ['cli:column.levels', levelsOf],
    ['cli:column.confirmed', ({ isConfirmed }, { t }) => t(isConfirmed ? 'cli:table.yes' : 'cli:column.ourPairing')],
  ],
  practices: programme,
  serviceRequirements: programme,
  programmeRequirements: programme,
  zoneConduitRequirements: [
    ['cli:column.clause', ({ clause }) => clause],
    ['cli:column.obligation', ({ obligation }, { t }) => t(`cli:value.${obligation}`)],
  ],
  techniques: [
    ['cli:column.tactics', ({ tacticIds }) => list(tacticIds)],
    ['cli:column.answeredBy', ({ requirementIds }) => list(requirementIds)],
  ],
  mitigations: [['cli:column.requirements', ({ requirementIds }) => list(requirementIds)]],
  retiredTechniques: [['cli:column.successor', ({ replacedById }) => replacedById ?? '']],
  threatSources: [
    ['cli:column.kind', ({ kind }, { t }) => t(`cli:value.${kind}`)],
    ['cli:column.sl', ({ sl, slRange }) => (sl === null ? '' : `${sl} (${slRange?.join('-') ?? sl})`)],
  ],
  threatPatterns: [['cli:column.techniques', ({ techniqueIds }) => list(techniqueIds)]],
  assetTypes: [
    ['cli:column.purdue', ({ typicalPurdueLevel }) => typicalPurdueLevel],
    ['cli:column.category', ({ componentCategory, isMediaOnly }) => (isMediaOnly ? '' : componentCategory)],
  ],
  protocols: [
    ['cli:column.ports', portsOf],
    ['cli:column.authentication', ({ authentication }, { t }) => t(`cli:value.${authentication}`)],
    ['cli:column.encryption', ({ encryption }, { t }) => t(`cli:value.${encryption}`)],
  ],
  policies: [
    [
      'cli:column.matrix',
      ({ likelihoodLevels, consequenceLevels }) => `${likelihoodLevels.length}×${consequenceLevels.length}`,
    ],
    ['cli:column.origin', ({ origin }, { t }) => t(`cli:value.${origin}`)],
  ],
};
