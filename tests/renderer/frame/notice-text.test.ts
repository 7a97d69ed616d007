import { expect, test } from 'vitest';
import { noticeText } from '#renderer/frame/notice-text.ts';

test('an error says the sentence of its code', () => {
  const error = { code: 'corrupt', params: { detail: 'page 17' } } as const;
  expect(noticeText({ id: 1, kind: 'error', error })).toEqual({ key: 'error:corrupt', params: { detail: 'page 17' } });
});

test('a refused edit says the rule that it breaks', () => {
  const violation = { code: 'conduit-same-zone', kind: 'conduit', id: 'C1', field: 'to', value: 'Z1' } as const;
  expect(noticeText({ id: 1, kind: 'refused', violation })).toEqual({
    key: 'violation:conduit-same-zone',
    params: { kind: 'conduit', id: 'C1', field: 'to', value: 'Z1' },
  });
});

test('news says its own sentence', () => {
  const params = { fileName: 'plant.json' };
  expect(noticeText({ id: 1, kind: 'info', key: 'exported', params })).toEqual({ key: 'notice:exported', params });
});
