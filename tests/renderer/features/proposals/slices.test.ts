import { expect, test } from 'vitest';
import { gatherInSlices } from '#renderer/features/proposals/slices.ts';
import type { Proposal, Proposals, ProposalSubject } from '#shared/engine/proposals/proposal.ts';

const subjects: ProposalSubject[] = Array.from({ length: 10 }, (_, at) => ({ kind: 'zone', id: `Z${at}` }));
const nothing = { reasons: [], techniqueIds: [], requirementIds: [], componentRequirementIds: [] };

/** Goes through ten zones by a clock that each of them moves on by 2 ms. */
function walk() {
  let clock = 0;
  const waiting: (() => void)[] = [];
  const looked: string[] = [];
  let found: Proposals | null = null;
  const stop = gatherInSlices(
    {
      subjects: () => subjects,
      proposalsOf: (subject) => {
        clock += 2;
        looked.push(subject.id);
        const proposal: Proposal = { id: `P@${subject.id}`, patternId: 'P', subject, ...nothing };
        return { open: [proposal], putAside: [] };
      },
    },
    (goOn) => {
      waiting.push(goOn);
      return () => void waiting.splice(waiting.indexOf(goOn), 1);
    },
    () => clock,
    (proposals) => (found = proposals),
  );
  return { stop, looked, waiting, next: () => waiting.shift()?.(), found: () => found };
}

test('it lets go after a few zones, goes on, and hands over everything at the end', () => {
  const work = walk();
  expect(work.looked).toEqual([]);
  work.next();
  expect(work.looked).toEqual(['Z0', 'Z1', 'Z2']);
  expect(work.found()).toBeNull();
  for (let turn = 0; turn < 3; turn += 1) work.next();
  expect(work.found()?.open.map(({ id }) => id)).toEqual(subjects.map(({ id }) => `P@${id}`));
  expect(work.waiting).toEqual([]);
});

test('once stopped it neither goes on nor hands over', () => {
  const work = walk();
  work.next();
  work.stop();
  work.next();
  expect(work.looked).toHaveLength(3);
  expect(work.found()).toBeNull();
});
