import type { ElectronApplication } from '@playwright/test';

/** What V8 answers when it collected the answer before it was on its way: nothing but a weak handle holds it so long. */
const COLLECTED = 'Resulting promise was garbage collected';
const ATTEMPTS = 5;

/**
 * Asks the main process again where the collector took its answer, as it may in the first second, when the catalog is
 * read. What is asked of it here may be asked twice.
 */
export function askAgain(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app) as (...question: unknown[]) => Promise<unknown>;
  const ask = async (question: unknown[], left: number): Promise<unknown> => {
    try {
      return await evaluate(...question);
    } catch (thrown) {
      if (left > 1 && thrown instanceof Error && thrown.message.includes(COLLECTED)) return ask(question, left - 1);
      throw thrown;
    }
  };
  Object.assign(app, { evaluate: (...question: unknown[]) => ask(question, ATTEMPTS) });
}
