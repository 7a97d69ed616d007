import { expect, it } from 'vitest';
import { explanationHtml } from '#renderer/explain/explanation-html.ts';
import { because } from '#shared/engine/explain/explanation.ts';

it('is a list within a list, and nothing in a sentence becomes a tag', () => {
  const tree = because('top', { name: '<b>&"' }, [because('one', {}, [because('deep')]), because('two')]);
  const say = (key: string, params: object) => `${key} ${Object.values(params).join()}`.trim();
  expect(explanationHtml(tree, say)).toBe(
    '<p>explain:top &lt;b&gt;&amp;&quot;</p><ul><li>explain:one<ul><li>explain:deep</li></ul></li><li>explain:two</li></ul>',
  );
});
