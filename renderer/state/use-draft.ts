import type { Result } from '#shared/result.ts';
import { useEffect, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { registerDraft } from './drafts.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** Why what is typed cannot be: a key of the locale namespace `field`, with its values. */
export type DraftProblem = { readonly key: string; readonly params: Readonly<Record<string, string | number>> };

/** What a draft edits: the text that stands for the stored value, how a text is read, and where the value goes. */
export type DraftSource<T> = {
  readonly stored: string;
  readonly parse: (text: string) => Result<T, DraftProblem>;
  /** Takes the value into the plant; false when it was refused. */
  readonly commit: (value: T) => boolean;
};

/** A text being edited. It goes into the plant on Enter or when the field is left, as one step; Escape gives it up. */
export type Draft = {
  readonly text: string;
  readonly problem: DraftProblem | null;
  readonly isDirty: boolean;
  readonly change: (text: string) => void;
  /** False while the text is not allowed or the plant refuses it; the text then stays. */
  readonly commit: () => boolean;
  readonly restore: () => void;
};

/**
 * Holds what is typed into one field until it is committed; nothing invalid ever leaves it, and nothing is lost. A field
 * that disappears meanwhile, because something else was selected, commits what is allowed.
 */
export function useDraft<T>({ stored, parse, commit }: DraftSource<T>): Draft {
  const [text, setText] = useState<string | null>(null);
  /** What commits the text of the latest render; null while there is nothing to commit. */
  const pending = useRef<(() => boolean) | null>(null);
  const isDirty = text !== null && text !== stored;
  const parsed = isDirty ? parse(text) : null;
  const problem = parsed && !parsed.ok ? parsed.error : null;

  function restore(): void {
    pending.current = null;
    setText(null);
  }
  function commitText(): boolean {
    if (problem) return false;
    if (parsed?.ok && !commit(parsed.value)) return false;
    restore();
    return true;
  }

  useEffect(() => {
    pending.current = isDirty ? commitText : null;
  });
  useEffect(() => {
    if (!isDirty) return undefined;
    return registerDraft({ commit: () => pending.current?.() ?? true, restore });
  }, [isDirty]);
  useEffect(() => () => void pending.current?.(), []);

  return { text: text ?? stored, problem, isDirty, change: setText, commit: commitText, restore };
}

/** The keys of a draft: Enter commits (with Ctrl in a text of several lines), Escape gives up. */
export function draftHandlers(draft: Draft) {
  return {
    value: draft.text,
    onChange: (event: ChangeEvent<TextElement>) => draft.change(event.currentTarget.value),
    onBlur: () => void draft.commit(),
    onKeyDown(event: KeyboardEvent<TextElement>) {
      if (event.nativeEvent.isComposing) return;
      const isLong = event.currentTarget instanceof HTMLTextAreaElement;
      const isCommit = event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey);
      if (isCommit && !draft.commit()) event.preventDefault();
      if (event.key === 'Escape' && draft.isDirty) {
        event.stopPropagation();
        draft.restore();
      }
    },
  };
}
