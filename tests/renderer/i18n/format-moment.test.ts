import { expect, test } from 'vitest';
import { formatIn, formatMoment } from '#renderer/i18n/use-format.ts';

const now = new Date(2026, 10, 23, 18, 0);

test.each([
  ['the same day in English', 'en', new Date(2026, 10, 23, 9, 42), '09:42'],
  ['the same day in Japanese', 'ja', new Date(2026, 10, 23, 9, 42), '09:42'],
  ['another day in English', 'en', new Date(2026, 10, 22, 17, 5), 'Nov 22, 2026, 17:05'],
  ['another day in Japanese', 'ja', new Date(2026, 10, 22, 17, 5), '2026年11月22日 17:05'],
  ['midnight', 'en', new Date(2026, 10, 23, 0, 3), '00:03'],
] as const)('%s', (_name, locale, moment, expected) => {
  expect(formatMoment(locale, moment, now)).toBe(expected);
});

test.each(['', 'last Tuesday', '2026-11-23', '+999999-01-01T00:00:00.000Z'])(
  'what is no moment stays as it is: “%s”',
  (text) => {
    const { moment, fullMoment, day } = formatIn('en');
    expect([moment(text), fullMoment(text), day(text)]).toEqual([text, text, text]);
  },
);

test('a moment that no calendar has does no harm', () => {
  expect(formatIn('en').fullMoment('2026-99-99T99:99:99.000Z')).not.toContain('Invalid');
});
