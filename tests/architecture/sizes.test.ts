import { expect, test } from 'vitest';
import ts from 'typescript';
import { lineCount, nodesOf, parsed, sourceFiles, type SourceFile } from './source-files.ts';

const longestFile = 300;
const longestFunction = 60;

function longFiles(files: readonly SourceFile[]): string[] {
  return files.filter(({ text }) => text.split('\n').length - 1 > longestFile).map(({ path }) => path);
}

function longFunctions(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, syntax }) =>
    [...nodesOf(syntax)]
      .filter((node) => ts.isFunctionLike(node) && lineCount(node) > longestFunction)
      .map((node) => `${path}:${syntax.getLineAndCharacterOfPosition(node.getStart()).line + 1}`),
  );
}

const product = sourceFiles(['shared', 'electron', 'renderer']);
const all = [...product, ...sourceFiles(['tests'])];

test(`no file is over ${longestFile} lines`, () => {
  expect(longFiles(all)).toEqual([]);
});

test(`no function is over ${longestFunction} lines`, () => {
  expect(longFunctions(product)).toEqual([]);
});

test('what is too long is found', () => {
  const lines = (count: number): string => 'void 0;\n'.repeat(count);
  const file = parsed('a.ts', `${lines(300)}function f() {\n${lines(59)}}`);
  expect(longFiles([file])).toEqual(['a.ts']);
  expect(longFunctions([file])).toEqual(['a.ts:301']);
  expect(longFunctions([parsed('b.ts', `function f() {\n${lines(58)}}`)])).toEqual([]);
});
