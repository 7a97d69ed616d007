import { boardContext, type BoardContext } from '#renderer/features/requirements/board-context.ts';
import { pairOf, type Pair } from '#renderer/features/requirements/pairs.ts';
import { subjectResults } from '#renderer/state/selectors/subject-results.ts';
import { assess } from '#shared/engine/assess.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, type PlantRows } from '#tests/support/plant.ts';
import { readFileSync } from 'node:fs';

type Texts = { readonly [key: string]: string | Texts };

function textsOf(namespace: string): Texts {
  const file = new URL(`../../../../catalog/locales/en/${namespace}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Texts;
}

/** English words, with their values filled in. */
export const word: BoardContext['word'] = (key, params = {}) => {
  const [namespace = '', path = ''] = key.split(':');
  const text = path.split('.').reduce<Texts | string | undefined>((at, part) => {
    return typeof at === 'object' ? at[part] : undefined;
  }, textsOf(namespace));
  if (typeof text !== 'string') throw new Error(`no text ${key}`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name]));
};

/** The board of a plant with exactly these rows. */
export function aBoard(rows: PlantRows): BoardContext {
  const model = aPlant(rows);
  const resultOf = subjectResults(assess(model, theCatalog()));
  return boardContext({ model, catalog: theCatalog(), locale: 'en', resultOf, word });
}

/** Every requirement at a subject. */
export function pairsAt(subject: RequirementSubject): readonly Pair[] {
  return theCatalog().requirements.map((requirement) => pairOf(subject, requirement));
}

export const Z: RequirementSubject = { kind: 'zone', id: 'Z' };
