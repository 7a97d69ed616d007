import type { TextParams } from '#renderer/i18n/text-key.ts';
import type { Notice } from '#renderer/state/notices.ts';

/** The sentence of a notice: its key and its values. */
export function noticeText(notice: Notice): { readonly key: string; readonly params: TextParams } {
  switch (notice.kind) {
    case 'error':
      return { key: `error:${notice.error.code}`, params: notice.error.params };
    case 'refused': {
      const { code, kind, id, field, value } = notice.violation;
      return { key: `violation:${code}`, params: { kind, id, field, value } };
    }
    case 'info':
      return { key: `notice:${notice.key}`, params: notice.params };
  }
}
