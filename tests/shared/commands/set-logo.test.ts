import { expect, test } from 'vitest';
import { runCommand } from '#shared/commands/command.ts';
import { setLogo } from '#shared/commands/set-logo.ts';
import { attachmentSchema } from '#shared/model/attachment.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import { aPlant } from '#tests/support/plant.ts';

const picture = (id: string) =>
  attachmentSchema.parse({ id, name: `${id}.png`, mediaType: 'image/png', content: 'AAAA' });

function after(model: Model, logo: ReturnType<typeof picture> | null): Model {
  const outcome = runCommand(model, setLogo(logo));
  if (!outcome.ok) throw new Error('refused');
  return outcome.value.model;
}

test('a logo comes into the document, another takes its place, and none is left when it is removed', () => {
  const first = after(aPlant(), picture('A'));
  expect([sucOf(first).paper.logoId, ...first.attachment.keys()]).toEqual(['A', 'A']);
  const second = after(first, picture('B'));
  expect([sucOf(second).paper.logoId, ...second.attachment.keys()]).toEqual(['B', 'B']);
  const none = after(second, null);
  expect([sucOf(none).paper.logoId, none.attachment.size]).toEqual([null, 0]);
});

test('a picture that is evidence of something as well stays in the document', () => {
  const model = aPlant({
    suc: { paper: { logoId: 'A' } },
    attachment: [picture('A')],
    countermeasure: [{ id: 'M', attachmentIds: ['A'] }],
  });
  expect([...after(model, null).attachment.keys()]).toEqual(['A']);
});
