import type { BoardContext } from './board-context.ts';

/** The same words, each worked out once: a map says the same few sentences thousands of times while it scrolls. */
export function remembered(word: BoardContext['word']): BoardContext['word'] {
  const known = new Map<string, string>();
  return (key, params) => {
    const id = params ? `${key}\n${Object.values(params).join('\n')}` : key;
    let text = known.get(id);
    if (text === undefined) known.set(id, (text = word(key, params)));
    return text;
  };
}
