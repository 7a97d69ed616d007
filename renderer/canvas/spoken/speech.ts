import type { TextKey, TextParams } from '#renderer/i18n/text-key.ts';
import type { Finding } from '#shared/engine/assessment.ts';
import type { ConduitEnd } from '#shared/model/conduit.ts';
import type { Model } from '#shared/model/model.ts';
import { findingsBySubject } from './spoken-index.ts';

/** The tables that a description looks into. */
export type SpokenTables = Pick<Model, 'zone' | 'asset' | 'conduit' | 'channel'>;

/** What is needed to put a thing on the drawing into words, in the language of the reader. */
export type Speech = {
  readonly text: (key: TextKey, params?: TextParams) => string;
  readonly tables: SpokenTables;
  readonly findings: readonly Finding[];
  /** Names from the catalog; free text is its own name. */
  readonly typeName: (type: string) => string;
  readonly protocolName: (protocol: string) => string;
};

/** The results of a zone or conduit, as they are spoken; null is unknown, never 0. */
export type SpokenLook = {
  readonly slTarget: number | null;
  readonly slAchieved: number | null;
  readonly gap: number | null;
  readonly risk: { readonly name: string } | null;
};

/** Before the first results have come, nothing is known. */
export const NO_LOOK: SpokenLook = { slTarget: null, slAchieved: null, gap: null, risk: null };

/** How many things are named before the rest is only counted. */
const NAMED = 6;

/** A list in words; of a long one the first, and how many more. */
export function listed({ text }: Speech, words: readonly string[]): string {
  const shown = words.slice(0, NAMED).join(text('hand:spoken.and'));
  return words.length > NAMED ? text('hand:spoken.more', { shown, count: words.length - NAMED }) : shown;
}

/** Parts of a description in the order in which they are heard; empty ones are left out. */
export const sentence = ({ text }: Speech, parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(text('hand:spoken.then'));

/** How many findings there are at a subject; empty for none. */
export function spokenFindings({ text, findings }: Speech, kind: 'zone' | 'asset' | 'conduit', id: string): string {
  const count = findingsBySubject(findings).get(`${kind}:${id}`) ?? 0;
  return count === 0 ? '' : text('hand:spoken.findings', { count });
}

/** Where a conduit ends, in words. */
export function endName({ text, tables }: Speech, end: ConduitEnd): string {
  if (typeof end !== 'string') return end.external;
  return tables.zone.get(end)?.name || text('canvas:unnamed');
}
