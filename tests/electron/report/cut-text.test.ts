import { describe, expect, it } from 'vitest';
import { svgSize } from '#electron/report/docx/svg-size.ts';
import { cutText, runningText } from '#electron/report/xlsx/cut-text.ts';

describe('a text that is too long', () => {
  it.each([
    ['plant', 5, 'plant'],
    ['plants', 5, 'plant'],
    ['ab𠮷c', 3, 'ab'],
    ['ab𠮷c', 4, 'ab𠮷'],
    ['ab_x000D_c', 7, 'ab'],
    ['ab_x000D_c', 9, 'ab_x000D_'],
  ])('%j of %i letters is cut to %j', (text, most, expected) => expect(cutText(text, most)).toBe(expected));

  it.each([
    ['A & B', 9, 'A && B'],
    ['A & B', 3, 'A '],
    ['&&&', 5, '&&&&'],
    ['𠮷𠮷', 3, '𠮷'],
  ])('%j in a running head of %i letters is %j', (text, most, expected) =>
    expect(runningText(text, most)).toBe(expected),
  );
});

describe('the sides of an SVG', () => {
  it.each([
    ['<svg viewBox="0 0 200 100">', [200, 100]],
    ["<svg viewBox='-5,-5, 30 , 10'>", [30, 10]],
    ['<svg width="120" height="40">', [120, 40]],
    ['<svg width="12mm" height="4mm">', [12, 4]],
    ['<svg stroke-width="9" width="12px" height="4">', [12, 4]],
    ['<svg width="12mm" height="4in">', [4, 3]],
    ['<svg width="100%" height="100%"><rect width="7" height="5"/></svg>', [4, 3]],
    ['<svg viewBox="0 0 0 0" width="10" height="20">', [10, 20]],
  ])('%s are %j', (svg, expected) => expect(svgSize(svg)).toEqual(expected));
});
