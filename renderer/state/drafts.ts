/** A field that somebody is typing in: what it holds is not in the plant yet. */
export type OpenDraft = { commit(): boolean; restore(): void };

const open = new Set<OpenDraft>();

/** Makes a draft known while it differs from the plant; gives the way to forget it. */
export function registerDraft(draft: OpenDraft): () => void {
  open.add(draft);
  return () => open.delete(draft);
}

/** Commits what is being typed, so that Save has it; false where a draft holds something that is not allowed. */
export function commitDrafts(): boolean {
  return [...open].map((draft) => draft.commit()).every(Boolean);
}

/** Gives up what is being typed; false when nothing was. */
export function restoreDrafts(): boolean {
  const drafts = [...open];
  for (const draft of drafts) draft.restore();
  return drafts.length > 0;
}

/** Whether something is being typed that is not in the plant yet. */
export function hasDrafts(): boolean {
  return open.size > 0;
}
