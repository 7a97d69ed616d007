import type { Note } from '#shared/model/note.ts';
import type { Pen } from '#shared/drawing/pen.ts';
import { bottom } from '#shared/drawing/scene/geometry.ts';
import { NOTE_LOOK, noteLines } from '#shared/drawing/scene/note-size.ts';
import type { SceneItem } from '#shared/drawing/scene/scene-item.ts';

/** Draws words on a drawing: a note as a slip of paper, a heading as large letters and nothing around them. */
export function paintNote(pen: Pen, { abs }: SceneItem, note: Note): void {
  const isHeading = note.kind === 'heading';
  const { size, line, pad } = NOTE_LOOK[note.kind];
  if (!isHeading)
    pen.rect(abs, { fill: { ink: 'surface', strength: 0.92 }, stroke: { ink: 'edge', width: 1 }, radius: 3 });
  noteLines(note, abs.width).forEach((text, index) => {
    const y = abs.y + pad.y + (index + 0.5) * line;
    if (text !== '' && y <= bottom(abs))
      pen.text(text, { x: abs.x + pad.x, y }, { size, ink: isHeading ? 'ink' : 'ink-2', isStrong: isHeading });
  });
}
