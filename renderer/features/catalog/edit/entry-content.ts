import type { OwnContents } from '#shared/catalog/own-entry.ts';
import type { ThreatCondition } from '#shared/catalog/threat-pattern.ts';
import type { CatalogEntryKind } from '#shared/model/catalog-entry.ts';

/** The kinds of entry that a form edits. */
export type FormKind = Exclude<CatalogEntryKind, 'attack'>;
/** An entry while it is written: what its schema will say of it is not known yet. */
export type Content = Readonly<Record<string, unknown>>;

const noText = { en: '', ja: '' };

/** A condition of each kind with nothing in it. */
export const blankConditions: { readonly [K in ThreatCondition['kind']]: Extract<ThreatCondition, { kind: K }> } = {
  asset: { kind: 'asset', groups: [], typeIds: [], attackAssetIds: [], flags: [], weaknessIds: [], traits: [] },
  protocol: { kind: 'protocol', lacks: 'authentication', protocolIds: [], categories: [] },
  conduit: { kind: 'conduit', kinds: [], zoneKinds: [], isExternal: true },
  zone: { kind: 'zone', kinds: [] },
};

/** An entry of each kind as a form begins with it; a policy begins as the plant's. */
export const blankContents: Omit<OwnContents, 'attack' | 'risk-policy'> = {
  threat: {
    id: '',
    name: noText,
    vulnerability: noText,
    techniqueIds: [],
    requirementIds: [],
    when: [blankConditions.asset],
  },
  'asset-type': {
    id: '',
    name: noText,
    words: [],
    group: 'control',
    purdueLevels: ['1'],
    typicalPurdueLevel: '1',
    componentCategory: 'embedded-device',
    alternativeCategories: [],
    protocolIds: [],
    flags: [],
    attackAssetId: null,
    weaknessIds: [],
    isMediaOnly: false,
  },
  protocol: {
    id: '',
    name: noText,
    category: 'industrial',
    endpoints: [],
    authentication: 'none',
    encryption: 'none',
    integrity: 'none',
    secureOption: null,
    isRoutable: true,
    confidence: 'high',
    note: null,
  },
  'countermeasure-type': { id: '', name: noText, requirementIds: [], techniqueIds: [] },
};

type Texts = { readonly en: string; readonly ja: string };

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'en' in value && 'ja' in value;
}

function completed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(completed);
  if (isTexts(value)) {
    const [en, ja] = [value.en.trim(), value.ja.trim()];
    return { en: en || ja, ja: ja || en };
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, completed(inner)]));
}

/** A note or a description that is empty in both languages is none. */
const optionalTexts: ReadonlySet<string> = new Set(['note', 'secureOption']);

/** The entry as it is kept: where one language was left empty, the other stands for both. */
export function completeContent(content: Content): Content {
  const entries = Object.entries(content).map(([key, value]) => {
    const whole = completed(value);
    const isNone = optionalTexts.has(key) && isTexts(whole) && whole.en === '';
    return [key, isNone ? null : whole] as const;
  });
  return Object.fromEntries(entries);
}

/** An id out of a name: small letters, digits and hyphens; empty where the name has none of these. */
export function idFromName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** An id like the wanted one that nothing has yet. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  const stem = wanted === '' ? 'own' : wanted;
  if (wanted !== '' && !isTaken(stem)) return stem;
  for (let number = 2; ; number++) if (!isTaken(`${stem}-${number}`)) return `${stem}-${number}`;
}
