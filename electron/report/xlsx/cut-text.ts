/** A text of so many letters at most; neither a sign of two letters nor an escape such as `_x000D_` is torn at its end. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/(?:[\uD800-\uDBFF]|_x[\dA-F]{0,4})$/iu, '');
}

/** What a running head or foot of Excel takes of a text, where an ampersand begins a code and two are one. */
export function runningText(text: string, most = 120): string {
  let said = '';
  for (const letter of text) {
    const written = letter === '&' ? '&&' : letter;
    if (said.length + written.length > most) break;
    said += written;
  }
  return said;
}
