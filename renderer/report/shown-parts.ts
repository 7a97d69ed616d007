import { folded } from '#renderer/ui/suggestions.ts';
import type { Part } from '#shared/report/report-document.ts';

/** The section that a part belongs to: 6.1 for 6.1/zone:Z. */
export function sectionOf(partId: string): string {
  return partId.split('/')[0] ?? partId;
}

/** The contents as they are listed: every section, and the parts of the open one; or all parts whose name holds what is typed. */
export function shownParts(
  parts: readonly Part[],
  openId: string,
  typed: string,
  nameOf: (part: Part) => string,
): readonly Part[] {
  const query = folded(typed.trim());
  if (query !== '') return parts.filter((part) => folded(nameOf(part)).includes(query));
  const section = sectionOf(openId);
  return parts.filter(({ id, depth }) => depth === 1 || sectionOf(id) === section);
}
