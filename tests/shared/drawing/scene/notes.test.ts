import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTE_LOOK, noteLines, noteSize } from '#shared/drawing/scene/note-size.ts';
import { buildScene } from '#shared/drawing/scene/scene.ts';
import { textWidth } from '#shared/drawing/scene/text-width.ts';
import { wrapText } from '#shared/drawing/scene/wrap-text.ts';
import { aPlant } from '#tests/support/plant.ts';

describe('wrapText', () => {
  it.each([
    ['keeps a short text', 'Trip chain', 200, ['Trip chain']],
    ['breaks between words', 'Trip chain of the boiler', 80, ['Trip chain', 'of the boiler']],
    ['keeps its own line breaks', 'one\n\ntwo', 200, ['one', '', 'two']],
    ['breaks a word that is too long', 'Turbinenleittechnik', 60, ['Turbinenl', 'eittechni', 'k']],
    ['breaks Japanese anywhere', '安全計装システム', 52, ['安全計装', 'システム']],
    ['begins no line with a full stop', '監視制御。以上', 52, ['監視制', '御。以上']],
    ['is one empty line where there is nothing', '', 100, ['']],
  ])('%s', (_what, text, width, lines) => expect(wrapText(text, width, 13)).toEqual(lines));

  it('loses no letter, and no line is wider than it may be', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'W', ' ', '安', '。', '\n', 'i'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), (given, width) => {
        const lines = wrapText(given, width, 13);
        expect(lines.join('').replace(/\s/g, '')).toBe(given.replace(/\s/g, ''));
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('a note on a drawing', () => {
  const place = {
    id: 'main/note:N',
    diagramId: 'main',
    kind: 'note',
    subjectId: 'N',
    x: 40,
    y: 60,
    width: 120,
    height: 40,
  };
  const noted = (text: string, more: object = {}) =>
    buildScene(
      aPlant({ zone: [{ id: 'Z' }], note: [{ id: 'N', diagramId: 'main', text }], placement: [{ ...place, ...more }] }),
      'main',
    ).items.get('note:N');

  it('stands where it was put and grows for its words', () => {
    expect(noted('Short')).toMatchObject({
      abs: { x: 40, y: 60, width: 120, height: 40 },
      isAuto: false,
      parentKey: null,
    });
    const long = noted('A remark that takes more than two lines at this width, as remarks do');
    expect(long?.abs.height).toBe(
      noteSize({ kind: 'note', text: 'A remark that takes more than two lines at this width, as remarks do' }, 120)
        .height,
    );
    expect(long?.abs.height).toBeGreaterThan(60);
    expect(noted('Short', { height: 300 })?.abs.height).toBe(300);
  });

  it('without a place stands below the drawing, one under the other', () => {
    const notes = ['N1', 'N2'].map((id) => ({ id, diagramId: 'main', text: id }));
    const { items } = buildScene(aPlant({ zone: [{ id: 'Z' }], note: notes }), 'main');
    const [zone, one, two] = ['zone:Z', 'note:N1', 'note:N2'].map((key) => items.get(key)!);
    expect(one!.abs.y).toBeGreaterThan(zone!.abs.y + zone!.abs.height);
    expect(two!.abs.y).toBeGreaterThan(one!.abs.y + one!.abs.height);
    expect(one!.isAuto).toBe(true);
  });

  it('that is a heading has larger lines', () => {
    expect(NOTE_LOOK.heading.size).toBeGreaterThan(NOTE_LOOK.note.size);
    expect(noteLines({ kind: 'heading', text: 'Water treatment plant' }, 160).length).toBeGreaterThan(
      noteLines({ kind: 'note', text: 'Water treatment plant' }, 160).length,
    );
  });
});
