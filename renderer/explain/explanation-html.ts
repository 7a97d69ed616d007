import type { Explanation } from '#shared/engine/explain/explanation.ts';
import type { Say } from './explanation-text.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

function listOf(children: readonly Explanation[], say: Say): string {
  if (children.length === 0) return '';
  const items = children.map(
    (child) => `<li>${escaped(say(`explain:${child.key}`, child.params))}${listOf(child.children, say)}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

/** The whole explanation as HTML, a list within a list, which word processors take over as such. */
export function explanationHtml({ key, params, children }: Explanation, say: Say): string {
  return `<p>${escaped(say(`explain:${key}`, params))}</p>${listOf(children, say)}`;
}
