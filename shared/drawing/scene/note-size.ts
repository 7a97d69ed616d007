import type { Note } from '#shared/model/note.ts';
import type { Size } from './geometry.ts';
import { wrapText } from './wrap-text.ts';

/** How the words of a note stand: font size and height of a line, and the room around them. */
export const NOTE_LOOK = {
  note: { size: 13, line: 18, pad: { x: 10, y: 8 } },
  heading: { size: 20, line: 28, pad: { x: 2, y: 2 } },
} as const;

/** The least that a note may be. */
const LEAST: Size = { width: 72, height: 32 };

/** The width of a new note. */
export const NEW_NOTE_WIDTH = { note: 220, heading: 320 } as const;

/** The lines of a note that is so wide. */
export function noteLines({ kind, text }: Pick<Note, 'kind' | 'text'>, width: number): string[] {
  const { size, pad } = NOTE_LOOK[kind];
  return wrapText(text, width - 2 * pad.x, size);
}

/** How large a note of this width must be to show all its words. */
export function noteSize(note: Pick<Note, 'kind' | 'text'>, width: number): Size {
  const { line, pad } = NOTE_LOOK[note.kind];
  const wide = Math.max(LEAST.width, width);
  return { width: wide, height: Math.max(LEAST.height, noteLines(note, wide).length * line + 2 * pad.y) };
}

/** The least size of a note, whose height follows from its width. */
export const leastNote = (note: Pick<Note, 'kind' | 'text'>, width: number): Size => ({
  width: LEAST.width,
  height: noteSize(note, width).height,
});
