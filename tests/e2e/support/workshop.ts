import { defaultPolicy } from '#shared/catalog/default-policy.ts';
import { keyOfPlace, placeOfKey, questionsOf, scaleOf } from '#shared/workshop/question.ts';
import { levelName } from '#shared/workshop/minutes.ts';
import { medianOf } from '#shared/workshop/votes.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import type { Page } from '@playwright/test';
import { expect, type Launch, type RunningApp } from './launch.ts';

/** The policy that a new plant has. */
export const policy = defaultPolicy(theCatalog(), 'en');
export const questions = questionsOf(policy);
export const voters = ['Ana Costa', 'Ben Okafor'] as const;
export const facilitator = 'Fay Ito';

export const room = (page: Page) => page.getByRole('region', { name: 'Room' });
export const scenarioId = (scenario: number) => `R-${String(scenario + 1).padStart(2, '0')}`;

/** What is typed for one question: the votes in a row, and the digit that decides; null takes the median. */
export type TypedAnswer = { readonly votes: readonly string[]; readonly decides: string | null };

/** Votes that differ from question to question. */
export function typedAnswer(scenario: number, question: number): TypedAnswer {
  const votes = voters.map((_, voter) => keyOfPlace((scenario * 7 + question * 3 + voter * 2) % 5));
  return { votes, decides: question % 2 === 0 ? null : keyOfPlace((scenario + question) % 5) };
}

/** The place of the level that an answer decides for. */
export function decidedPlace(question: string, { votes, decides }: TypedAnswer): number {
  const places = votes.map((key) => placeOfKey(scaleOf(policy, question), key) ?? -1);
  return (decides === null ? medianOf(places) : placeOfKey(scaleOf(policy, question), decides)) ?? -1;
}

/** The beginning of the line that the minutes have for an answer: up to who decided. */
export function minutedLine(question: string, answer: TypedAnswer): string {
  const levels = scaleOf(policy, question);
  const at = (place: number) => levelName(levels, levels[place]?.id ?? '');
  const votes = voters.map((name, voter) => `${name} ${at(Number(answer.votes[voter]) - 1)}`).join(', ');
  const category = policy.consequenceCategories.find(({ id }) => question === `consequence/${id}`)?.name;
  const name = category === undefined ? 'Likelihood' : `Consequence: ${category}`;
  return `${name} = ${at(decidedPlace(question, answer))} (votes: ${votes}; ${facilitator}`;
}

/** Types an answer: each vote, R, and Enter or a digit. */
export async function typeAnswer(page: Page, { votes, decides }: TypedAnswer): Promise<void> {
  for (const key of [...votes, 'r', decides ?? 'Enter']) await page.keyboard.press(key);
}

/** Ends the app as a power cut would, once the bar says that the edits are stored, and takes the work up again. */
export async function cutThePower(launch: Launch, running: RunningApp): Promise<RunningApp> {
  await expect(running.page.getByTestId('safe-state')).not.toHaveAttribute('data-state', 'storing');
  await running.kill();
  const again = await launch();
  await again.page.getByRole('button', { name: /^Take up the work on/ }).click();
  await expect(again.page.getByTestId('canvas')).toBeVisible();
  await again.page.keyboard.press('Control+Shift+W');
  await again.page.getByRole('button', { name: /^Go on with/ }).click();
  await expect(room(again.page)).toBeVisible();
  return again;
}
