import { chainOf } from '#renderer/features/workshop/chain-of.ts';
import { minutesText } from '#renderer/features/workshop/minutes-text.ts';
import { readAttendee, readAttendees } from '#renderer/features/workshop/read-attendees.ts';
import { clockText, minutesOfMs } from '#renderer/features/workshop/times.ts';
import { answerQuestion, castVote } from '#shared/commands/workshop/voting.ts';
import { park } from '#shared/commands/workshop/meeting.ts';
import { minutesOf } from '#shared/workshop/minutes.ts';
import { after, aMeeting, meetingOf, minute, people } from '#tests/support/meeting.ts';
import { aPlant } from '#tests/support/plant.ts';
import { describe, expect, it } from 'vitest';

describe('the attendance as it is typed', () => {
  it.each([
    ['Ana Costa, operations', { name: 'Ana Costa', role: 'operations' }],
    ['山田 花子、運転', { name: '山田 花子', role: '運転' }],
    ['Ben\tcontrol, networks', { name: 'Ben', role: 'control, networks' }],
    ['  Chie  ', { name: 'Chie', role: '' }],
    [' , operations', null],
    ['', null],
  ])('%s', (line, somebody) => {
    expect(readAttendee(line)).toEqual(somebody);
  });

  it('is one a line, without empty ones', () => {
    expect(readAttendees('Ana\n\nBen, control\n').map(({ name }) => name)).toEqual(['Ana', 'Ben']);
  });
});

it.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [61_000, '1:01'],
  [3_600_000, '60:00'],
])('%s ms are %s', (ms, text) => {
  expect(clockText(ms)).toBe(text);
});

it('minutes have one digit behind the point', () => {
  expect([0, 6000, 89_000, 90_000].map(minutesOfMs)).toEqual([0, 0.1, 1.5, 1.5]);
});

describe('the chain of a scenario', () => {
  const plant = aPlant({
    suc: { essentialFunctions: [{ id: 'E', name: 'Disinfection' }] },
    zone: [{ id: 'Z', name: 'Dosing' }],
    asset: [{ id: 'A', name: 'PLC', zoneId: 'Z', vulnerabilities: [{ cve: 'CVE-1' }, { text: 'No password' }] }],
    threatSource: [{ id: 'T', name: 'Insider' }],
    countermeasure: [
      { id: 'M1', name: 'Badge', status: 'existing' },
      { id: 'M2', name: 'Camera', status: 'planned' },
      { id: 'M3', status: 'done' },
    ],
    scenario: [
      {
        id: 'R1',
        subject: { kind: 'asset', id: 'A' },
        threatSourceId: 'T',
        techniqueIds: ['T0866', 'T1'],
        essentialFunctionId: 'E',
        description: 'Too much chlorine',
        countermeasureIds: ['M1', 'M2', 'M3'],
      },
      { id: 'R2' },
    ],
  });
  const said = (id: string) => chainOf(plant.scenario.get(id)!, plant, (one) => `<${one}>`).map((link) => link.said);

  it('names what is known, with countermeasures that are in place', () => {
    expect(said('R1')).toEqual([
      'PLC',
      'Insider',
      '<T0866> · <T1>',
      'CVE-1 · No password',
      'Disinfection · Too much chlorine',
      'Badge · M3',
    ]);
  });

  it('of a bare scenario has no words', () => {
    expect(said('R2')).toEqual([null, null, null, null, null, null]);
  });
});

it('the text of the minutes has everything that the meeting wrote down', () => {
  const asked = { workshopId: 'W', scenarioId: 'R1', question: 'likelihood' };
  const model = after(
    aMeeting(),
    castVote(asked, people[0]!, 'l1', minute(1)),
    answerQuestion(asked, { levelId: 'l3', by: 'Fay', at: minute(2), then: { scenarioId: 'R1', question: '' } }),
    park('W', { id: 'K', text: 'Ask the vendor', scenarioId: 'R1', at: minute(3) }),
  );
  const text = minutesText(minutesOf(model, meetingOf(model)), {
    text: (key, params) => [key.split('.').at(-1), ...Object.values(params ?? {})].join(' '),
    moment: (iso) => iso.slice(11, 16),
    votes: (votes) => votes.map(({ name, level }) => `${name} ${level}`).join(', '),
    question: (question) => question,
  });
  expect(text.split('\n')).toEqual([
    'title Day 1',
    'facilitator: Fay',
    'began: 09:00',
    'ended: running',
    '',
    'attendance',
    '- Ana: notSigned',
    '- Ben: notSigned',
    '- Chie: notSigned',
    '',
    'decisions',
    'R1  · spent 2',
    '  likelihood = l3 L3 (votes: Ana l1 L1; Fay, 09:02)',
    '',
    'parked',
    '- R1 Ask the vendor (open; 09:03)',
    '',
    'left',
    'R1, R2, R3',
    '',
  ]);
});
