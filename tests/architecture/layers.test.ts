import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { projectFolder } from '#electron/runtime/project-folder.ts';

/** What the compiler must refuse in a layer, and what it must let pass. */
const layers = [
  { layer: 'shared', refused: ['process', 'document', 'setTimeout', 'console', 'fetch'], allowed: ['Math', 'Map'] },
  { layer: 'electron', refused: ['document', 'window', 'alert'], allowed: ['process', 'setTimeout', 'Buffer'] },
  { layer: 'renderer', refused: ['process', 'Buffer', 'require', '__dirname'], allowed: ['document', 'setTimeout'] },
] as const;

test.each(layers)('the types of $layer know $allowed and refuse $refused', ({ layer, refused, allowed }) => {
  const source = [...allowed, ...refused].map((name, index) => `export const planted${index} = ${name};`).join('\n');
  expect(typeErrors(layer, source)).toEqual(refused.map((name) => `Cannot find name '${name}'.`));
});

/** The type errors of a source text that would lie in the folder of `layer`. */
function typeErrors(layer: string, source: string): string[] {
  const folder = join(projectFolder, layer);
  const configFile = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(configFile.config, { ...ts.sys, readDirectory: () => [] }, folder);
  const path = join(folder, 'planted.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
  const program = ts.createProgram([path], options, host);
  const planted = program.getSourceFile(path);
  return program.getSemanticDiagnostics(planted).map(({ messageText }) =>
    ts
      .flattenDiagnosticMessageText(messageText, '\n')
      .replace(/ Do you need.*| Try.*/s, '')
      .trim(),
  );
}
