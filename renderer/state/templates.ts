import { call } from '#renderer/bridge/client.ts';
import type { Beginning } from '#shared/catalog/start-questions.ts';
import type { TemplateCard } from '#shared/ipc/contract.ts';
import type { Locale } from '#shared/ipc/settings.ts';
import type { Outline } from '#shared/template/outline.ts';
import { notify } from './notices.ts';

/** What a new plant can begin as; none where the catalog is damaged, which is said. */
export async function loadTemplates(): Promise<readonly TemplateCard[]> {
  const answer = await call('app:templates', {});
  if (answer.ok) return answer.value;
  notify({ kind: 'error', error: answer.error });
  return [];
}

/** The small picture of a plant that would begin so; null where there is none. */
export async function outlineFor({ templateId, has }: Beginning, locale: Locale): Promise<Outline | null> {
  const answer = await call('app:outline', { templateId, has: has === null ? null : [...has], locale });
  return answer.ok ? answer.value : null;
}
