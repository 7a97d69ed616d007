/** The id of a thing's element, whatever its own id is made of. */
export function elementId(key: string): string {
  return `canvas-${encodeURIComponent(key).replaceAll(/[!'()*~.]/g, (letter) => `%${letter.codePointAt(0)?.toString(16)}`)}`;
}
