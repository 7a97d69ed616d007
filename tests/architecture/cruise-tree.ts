import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { createRequire } from 'node:module';

const rules: unknown = createRequire(import.meta.url)('./dependency-rules.cjs');

/** Reads the imports of a source tree and judges them by the dependency rules. */
export async function cruiseTree(folder: string, topFolders: readonly string[]): Promise<ICruiseResult> {
  const { output } = await cruise([...topFolders], {
    baseDir: folder,
    ruleSet: { forbidden: rules as never },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(out|dist)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  });
  return output as ICruiseResult;
}
