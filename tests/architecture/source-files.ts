import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectFolder } from '#electron/runtime/project-folder.ts';

export type SourceFile = { readonly path: string; readonly text: string; readonly syntax: ts.SourceFile };

/** The TypeScript files of some top folders, parsed; paths are relative to the project, with forward slashes. */
export function sourceFiles(topFolders: readonly string[]): readonly SourceFile[] {
  return topFolders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: projectFolder }))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => parsed(path, readFileSync(join(projectFolder, path), 'utf8')));
}

/** A parsed source text. */
export function parsed(path: string, text: string): SourceFile {
  return { path, text, syntax: ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true) };
}

/** Every node of a tree. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** The number of lines from a node's first character to its last. */
export function lineCount(node: ts.Node): number {
  const file = node.getSourceFile();
  const lineAt = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  return lineAt(node.getEnd()) - lineAt(node.getStart()) + 1;
}
