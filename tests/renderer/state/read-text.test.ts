import { readDay, readLines, readNumber } from '#renderer/state/read-text.ts';
import { expect, test } from 'vitest';

test.each([
  ['4840', 4840],
  ['４８４０', 4840],
  ['1,234,567.5', 1_234_567.5],
  ['.5', 0.5],
  ['-3', -3],
  ['  ', null],
])('“%s” is the number %s', (text, value) => {
  expect(readNumber(text)).toEqual({ ok: true, value });
});

test.each(['1,5', '12a', '1e3', 'NaN'])('“%s” is no number', (text) => {
  expect(readNumber(text)).toEqual({ ok: false, error: { key: 'notNumber', params: {} } });
});

test.each([
  ['2027-03-31', '2027-03-31'],
  ['2027/3/1', '2027-03-01'],
  ['２０２７年３月１日', '2027-03-01'],
  ['', null],
])('“%s” is the day %s', (text, value) => {
  expect(readDay(text)).toEqual({ ok: true, value });
});

test('other texts are no days', () => {
  expect(readDay('31.3.2027')).toEqual({ ok: false, error: { key: 'notDay', params: {} } });
});

test('lists lose their empty lines', () => {
  expect(readLines(' 10.0.0.1 \n\n10.0.0.2')).toEqual({ ok: true, value: ['10.0.0.1', '10.0.0.2'] });
});
