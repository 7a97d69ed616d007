import { addCounts, type Counts } from './runner/counts.ts';
import { staticChecks, testSteps, type Step } from './runner/steps.ts';

const atOnce = 2;

const { passed, failed } = addCounts([...(await runSideBySide(staticChecks)), ...(await runInTurn(testSteps))]);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function runSideBySide(steps: readonly Step[]): Promise<readonly Counts[]> {
  const waiting = [...steps];
  const counts: Counts[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) counts.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return counts;
}

async function runInTurn(steps: readonly Step[]): Promise<readonly Counts[]> {
  const counts: Counts[] = [];
  for (const step of steps) counts.push(await runStep(step));
  return counts;
}

async function runStep({ name, run }: Step): Promise<Counts> {
  const begin = performance.now();
  const counts = await run();
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  process.stdout.write(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  return counts;
}
