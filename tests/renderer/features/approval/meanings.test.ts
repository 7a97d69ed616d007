import { createTranslator } from '#electron/i18n.ts';
import {
  keyMeanings,
  meaningKey,
  meanings,
  nameKeys,
  subjectFields,
} from '#renderer/features/approval/differences/meanings.ts';
import { locales } from '#shared/ipc/settings.ts';
import { referenceRules } from '#shared/model/references.ts';
import { schemaPaths } from '#tests/support/schema-paths.ts';
import { describe, expect, it } from 'vitest';

/** Never said: ids, where things stand, and what a subject is made of, which is said as a name. */
const isSaid = ({ kind, path }: { kind: string; path: string }): boolean => {
  const names = path.split('_');
  const isOfSubject = names.slice(0, -1).some((name) => subjectFields.has(name));
  return kind !== 'placement' && names.at(-1) !== 'id' && !isOfSubject;
};
const paths = schemaPaths().filter(isSaid);

describe.each(locales)('in %s', (locale) => {
  const t = createTranslator(locale);
  const isMissing = (key: string): boolean => ['', key, key.slice(key.indexOf(':') + 1)].includes(t(key));

  it('every field has a name', () => {
    const nameless = paths.filter(({ kind, path }) => nameKeys(kind, path).every(isMissing));
    expect(nameless.map(({ kind, path }) => `${kind}.${path}`)).toEqual([]);
    expect(nameKeys('zone', 'slTarget_noSuchField').every(isMissing)).toBe(true);
  });

  it('every closed value has a word', () => {
    const wordless = paths.flatMap(({ kind, path, closed }) => {
      const meaning = meanings[meaningKey(kind, path)];
      const prefix = meaning && 'choice' in meaning ? meaning.choice : 'none';
      return closed.map((value) => `${prefix}.${value.replace('.', '_')}`).filter(isMissing);
    });
    expect(wordless).toEqual([]);
  });
});

it('the walk finds fields as deep as they are, and closed values', () => {
  expect(paths.length).toBeGreaterThan(200);
  expect(paths).toContainEqual({ kind: 'policy', path: 'lockedCriteria_matrix_kind', closed: ['product', 'table'] });
});

it('every reference is said by the name of what it points to', () => {
  const named = new Set([...Object.keys(meanings), ...Object.keys(keyMeanings)].map((key) => key.split('_')[0]));
  const raw = referenceRules
    .filter(({ kind, field }) => kind !== 'placement' && !subjectFields.has(field))
    .map(({ kind, field }) => `${kind}.${field}`)
    .filter((key) => !named.has(key));
  expect(raw).toEqual([]);
});

it('every row of the tables is about a field that there is', () => {
  const known = new Set(schemaPaths().map(({ kind, path }) => `${kind}.${path}`));
  expect([...Object.keys(meanings), ...Object.keys(keyMeanings)].filter((key) => !known.has(key))).toEqual([]);
});
