import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { projectFolder } from '#electron/runtime/project-folder.ts';
import { nodesOf, parsed, sourceFiles, type SourceFile } from './source-files.ts';

const locales = join(projectFolder, 'catalog/locales');
const plural = /_(zero|one|two|few|many|other)$/;
const english = keysOf('en');
const namespaces = new Set([...english].map((key) => key.split(':')[0]));
const sources = sourceFiles(['shared', 'electron', 'renderer']);

test('both languages have the same texts', () => {
  expect([...keysOf('ja')].sort()).toEqual([...english].sort());
});

test('no text is empty', () => {
  const empty = ['en', 'ja'].flatMap((locale) => [...textsOf(locale)].filter(([, text]) => text.trim() === ''));
  expect(empty).toEqual([]);
});

test('every key in the code has a text', () => {
  expect(sources.flatMap(unknownKeys)).toEqual([]);
});

test('every text is said by the code', () => {
  expect(unsaidKeys(english, sources)).toEqual([]);
});

test('no element shows a text that is not translated', () => {
  expect(sources.flatMap(literalTexts)).toEqual([]);
});

test('a text that nobody says, an unknown key and an untranslated text are found', () => {
  const speaker = parsed('a.ts', "text('ui:bar.undo'); text(`ui:place.${place}`);");
  expect(unsaidKeys(new Set(['ui:bar.undo', 'ui:bar.lost', 'ui:place.canvas']), [speaker])).toEqual(['ui:bar.lost']);
  expect(unknownKeys(parsed('a.ts', `text('ui:no.such.key'); text('start:building');`))).toEqual([
    'a.ts: ui:no.such.key',
  ]);
  expect(literalTexts(parsed('a.tsx', `<p title="Plant">Zones {count} · {'Hello'}</p>;`))).toEqual([
    'a.tsx: Plant',
    'a.tsx: Zones',
    'a.tsx: Hello',
  ]);
});

function textsOf(locale: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const file of readdirSync(join(locales, locale))) {
    const content: unknown = JSON.parse(readFileSync(join(locales, locale, file), 'utf8'));
    collect(content, `${file.slice(0, -'.json'.length)}:`, texts);
  }
  return texts;
}

function collect(value: unknown, path: string, texts: Map<string, string>): void {
  if (typeof value === 'string') texts.set(path, value);
  else
    for (const [key, inner] of Object.entries(value as object))
      collect(inner, path.endsWith(':') ? path + key : `${path}.${key}`, texts);
}

/** The keys of a language; the forms of a plural, which differ between languages, count as one. */
function keysOf(locale: string): ReadonlySet<string> {
  return new Set([...textsOf(locale).keys()].map((key) => key.replace(plural, '')));
}

function unknownKeys({ path, syntax }: SourceFile): string[] {
  return [...nodesOf(syntax)]
    .filter(ts.isStringLiteral)
    .map(({ text }) => text)
    .filter((text) => /^[a-z-]+:[A-Za-z][\w-]*(\.[\w-]+)+$/.test(text) && namespaces.has(text.split(':')[0]))
    .filter((text) => !english.has(text))
    .map((text) => `${path}: ${text}`);
}

/** Keys that stand nowhere in the code as a whole, and begin like none that the code puts together. */
function unsaidKeys(keys: ReadonlySet<string>, files: readonly SourceFile[]): string[] {
  const nodes = files.flatMap(({ syntax }) => [...nodesOf(syntax)]);
  const whole = new Set(nodes.filter(ts.isStringLiteralLike).map(({ text }) => text));
  const begun = new Set(nodes.filter(ts.isTemplateHead).map(({ text }) => text));
  const beginnings = [...begun].filter((text) => text.includes(':'));
  return [...keys].filter((key) => !whole.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)));
}

/** Terms of the standard that every language writes alike. */
const untranslated = /\bSL-[TAC]\b|\bSUC\b|\bZCR\b/g;

const shownAttributes = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description']);

function literalTexts({ path, syntax }: SourceFile): string[] {
  return [...nodesOf(syntax)]
    .map(shownText)
    .filter((text) => /\p{L}{2}/u.test(text.replace(untranslated, '')))
    .map((text) => `${path}: ${text}`);
}

function shownText(node: ts.Node): string {
  if (ts.isJsxText(node))
    return node.text
      .trim()
      .replace(/[^\p{L}\p{N} ]+$/u, '')
      .trim();
  if (!ts.isStringLiteral(node)) return '';
  const { parent } = node;
  const inElement = ts.isJsxExpression(parent) && !ts.isJsxAttribute(parent.parent);
  const inAttribute = ts.isJsxAttribute(parent) && shownAttributes.has(parent.name.getText());
  return inElement || inAttribute ? node.text : '';
}
