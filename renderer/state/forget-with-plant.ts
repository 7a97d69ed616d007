import { documentStore } from './document-store.ts';

const idNow = (): string | undefined => documentStore.getState().document?.status.documentId;

/** Has something forgotten whenever another plant is open, or none: how it was looked at names things of that plant. */
export function forgetWithPlant(forget: () => void): void {
  let id = idNow();
  documentStore.subscribe(() => {
    if (idNow() === id) return;
    id = idNow();
    forget();
  });
}
