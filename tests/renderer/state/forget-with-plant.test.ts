import { documentStore } from '#renderer/state/document-store.ts';
import { forgetWithPlant } from '#renderer/state/forget-with-plant.ts';
import type { DocumentStatus } from '#shared/ipc/contract.ts';
import { aPlant } from '#tests/support/plant.ts';
import { expect, test } from 'vitest';

function open(documentId: string, revision = 0): void {
  const status = { documentId } as DocumentStatus;
  documentStore.setState({ document: { model: aPlant(), revision, storedRevision: 0, status } });
}

test('what names things of a plant is forgotten with it, and not while it is edited', () => {
  let forgotten = 0;
  open('one');
  forgetWithPlant(() => (forgotten += 1));
  open('one', 1);
  expect(forgotten).toBe(0);
  documentStore.setState({ document: null });
  expect(forgotten).toBe(1);
  open('two');
  expect(forgotten).toBe(2);
});
