import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, parsed, sourceFiles, type SourceFile } from './source-files.ts';

const everything = '*';

test('every exported value is used elsewhere', () => {
  const product = sourceFiles(['shared', 'electron', 'renderer']);
  expect(unusedExports(product, [...product, ...sourceFiles(['tests', 'bench'])])).toEqual([]);
});

test('an unused export is found', () => {
  const used = parsed('shared/a.ts', 'export const one = 1; export function two() {} export type Three = 3;');
  const lazy = parsed('shared/b.ts', 'export const four = 4;');
  const user = parsed(
    'electron/c.ts',
    `import { one } from '#shared/a.ts'; import type { Three } from '../shared/a.ts'; await import('#shared/b.ts');`,
  );
  expect(unusedExports([used, lazy], [used, lazy, user])).toEqual(['shared/a.ts: two']);
});

function unusedExports(files: readonly SourceFile[], users: readonly SourceFile[]): string[] {
  const imports = new Set(users.flatMap(importsOf));
  const isUsed = (path: string, name: string): boolean =>
    imports.has(`${path} ${name}`) || imports.has(`${path} ${everything}`);
  return files.flatMap(({ path, syntax }) =>
    exportsOf(syntax)
      .filter((name) => !isUsed(path, name))
      .map((name) => `${path}: ${name}`),
  );
}

/** Exported values; a type may be exported just to give a name to what a function takes or gives. */
function exportsOf(syntax: ts.SourceFile): string[] {
  return syntax.statements.flatMap((statement) => {
    if (!isExported(statement) || ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement))
      return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const name = (statement as ts.DeclarationStatement).name?.getText();
    return name === undefined ? [] : [name];
  });
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/** What a file imports, as `path name`. */
function importsOf({ path, syntax }: SourceFile): string[] {
  return [...nodesOf(syntax)].flatMap((node) => {
    if (ts.isImportDeclaration(node))
      return namesOf(node.importClause).map((name) => `${target(path, node.moduleSpecifier)} ${name}`);
    if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      return [`${target(path, node.moduleSpecifier)} ${everything}`];
    const lazy = lazySpecifier(node);
    return lazy ? [`${target(path, lazy)} ${everything}`] : [];
  });
}

/** The module of `import('…')`, of the type `import('…')` and of `new URL('…', import.meta.url)`. */
function lazySpecifier(node: ts.Node): ts.Node | undefined {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  return undefined;
}

function namesOf(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings)) return [everything];
  return bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).getText());
}

function target(from: string, specifier: ts.Node): string {
  const text = ts.isStringLiteralLike(specifier) ? specifier.text : '';
  return text.startsWith('#') ? text.slice(1) : posix.join(dirname(from), text);
}
