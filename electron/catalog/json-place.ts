/** The place of a parse error in the words of an editor, taken from the parser's own message. */
export function jsonPlace(thrown: unknown, text: string): { line: number; column: number } {
  const message = thrown instanceof Error ? thrown.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
