import { describe, expect, it } from 'vitest';
import { paintNote } from '#shared/drawing/paint/note.ts';
import type { Pen } from '#shared/drawing/pen.ts';
import { noteSize } from '#shared/drawing/scene/note-size.ts';
import { plainItem, type SceneItem } from '#shared/drawing/scene/scene-item.ts';
import { noteSchema } from '#shared/model/note.ts';

type Stroke = { readonly what: string; readonly text?: string; readonly size?: number; readonly y: number };

function painted(kind: 'note' | 'heading', text: string, width: number): Stroke[] {
  const strokes: Stroke[] = [];
  const nothing = () => undefined;
  const pen: Pen = {
    rect: ({ y }) => void strokes.push({ what: 'rect', y }),
    text: (line, { y }, { size }) => void strokes.push({ what: 'text', text: line, size, y }),
    ...{ line: nothing, polygon: nothing, symbol: nothing },
    faintly: (inner) => inner(),
  };
  const note = noteSchema.parse({ id: 'N', diagramId: 'main', text, kind });
  const abs = { x: 10, y: 100, ...noteSize(note, width) };
  const item: SceneItem = {
    ...plainItem,
    key: 'note:N',
    kind: 'note',
    id: 'N',
    rect: abs,
    abs,
    isAuto: false,
    least: abs,
    bare: abs,
  };
  paintNote(pen, item, note);
  return strokes;
}

describe('paintNote', () => {
  it('writes every line of a note on its slip, from the top down', () => {
    const [slip, ...lines] = painted('note', 'First\n\nThird', 200);
    expect(slip).toEqual({ what: 'rect', y: 100 });
    expect(lines.map(({ text }) => text)).toEqual(['First', 'Third']);
    expect(lines.map(({ y }) => y)).toEqual([117, 153]);
  });

  it('writes a heading larger and without a slip', () => {
    const [heading, ...more] = painted('heading', 'Boiler', 200);
    expect(heading).toMatchObject({ what: 'text', text: 'Boiler', size: 20 });
    expect(more).toEqual([]);
  });

  it('loses no line of a long note', () => {
    const text = Array.from({ length: 40 }, (_one, index) => `remark ${index}`).join('\n');
    expect(painted('note', text, 120).filter(({ what }) => what === 'text')).toHaveLength(40);
  });
});
