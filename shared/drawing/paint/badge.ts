import type { Ink, Pen } from '#shared/drawing/pen.ts';
import type { PictureWords, RiskInk, SubjectMarks } from '#shared/drawing/picture.ts';
import type { Point, Rect } from '#shared/drawing/scene/geometry.ts';
import { textWidth } from '#shared/drawing/scene/text-width.ts';

const SIZE = 11.5;
const HEIGHT = 18;

const levelInk = (level: number): Ink => `sl-${Math.min(4, Math.max(0, level))}` as Ink;
const onLevelInk = (level: number): Ink => `on-sl-${Math.min(4, Math.max(0, level))}` as Ink;

/** A security level on a filled ground (SL-T) or within a line (SL-A), its right end at `right`. Gives its left end. */
export function paintLevel(pen: Pen, kind: 'T' | 'A', level: number | null, label: string, end: Point): number {
  const text = `${label} ${level ?? '–'}`;
  const width = Math.round(textWidth(text, SIZE) + 12);
  const rect = { x: end.x - width, y: end.y - HEIGHT / 2, width, height: HEIGHT };
  if (level === null) pen.rect(rect, { stroke: { ink: 'edge-strong', width: 1.2, dash: 'dashed' }, radius: 3 });
  else if (kind === 'T') pen.rect(rect, { fill: { ink: levelInk(level) }, radius: 3 });
  else pen.rect(rect, { fill: { ink: 'surface' }, stroke: { ink: levelInk(level), width: 1.5 }, radius: 3 });
  const ink = level !== null && kind === 'T' ? onLevelInk(level) : 'ink-2';
  pen.text(text, { x: end.x - width / 2, y: end.y }, { size: SIZE, ink, align: 'middle', isStrong: true });
  return rect.x;
}

/** The small pill with the SL-T of a conduit. */
export function paintLevelPill(pen: Pen, level: number | null, rect: Rect): void {
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  const look = { size: rect.height * 0.66, align: 'middle', isStrong: true } as const;
  const radius = rect.height / 2;
  if (level === null) pen.rect(rect, { stroke: { ink: 'edge-strong', width: 1, dash: 'dashed' }, radius });
  else pen.rect(rect, { fill: { ink: levelInk(level) }, radius });
  pen.text(level === null ? '–' : String(level), middle, {
    ...look,
    ink: level === null ? 'ink-2' : onLevelInk(level),
  });
}

const circle = (middle: Point, radius: number, corners = 12): Point[] =>
  Array.from({ length: corners }, (_, at) => ({
    x: middle.x + radius * Math.cos((2 * Math.PI * at) / corners),
    y: middle.y + radius * Math.sin((2 * Math.PI * at) / corners),
  }));

const shapes: readonly ((middle: Point, half: number) => Point[])[] = [
  (middle, half) => circle(middle, half * 0.84),
  ({ x, y }, half) => [
    { x, y: y - half * 0.86 },
    { x: x + half * 0.9, y: y + half * 0.8 },
    { x: x - half * 0.9, y: y + half * 0.8 },
  ],
  ({ x, y }, half) => [
    { x: x - half * 0.8, y: y - half * 0.8 },
    { x: x + half * 0.8, y: y - half * 0.8 },
    { x: x + half * 0.8, y: y + half * 0.8 },
    { x: x - half * 0.8, y: y + half * 0.8 },
  ],
  ({ x, y }, half) => [
    { x, y: y - half },
    { x: x + half, y },
    { x, y: y + half },
    { x: x - half, y },
  ],
  ({ x, y }, half) =>
    Array.from({ length: 10 }, (_, at) => {
      const reach = at % 2 === 0 ? half : half * 0.45;
      const angle = (Math.PI * at) / 5 - Math.PI / 2;
      return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
    }),
];

/** A risk level's mark: a shape that grows sharper with the risk, in the policy's colour. */
export function paintRisk(pen: Pen, { ink, order }: RiskInk, middle: Point, size: number): void {
  const shape = shapes[Math.min(Math.max(order, 0), shapes.length - 1)];
  if (shape) pen.polygon(shape(middle, size / 2), { ink });
}

const severities = {
  error: { ink: 'error', shape: 3 },
  warning: { ink: 'warning', shape: 1 },
  info: { ink: 'ink-3', shape: 0 },
} as const;

/** The mark of the most severe finding at a place. */
export function paintFinding(pen: Pen, finding: SubjectMarks['finding'], middle: Point, size: number): void {
  if (finding === null) return;
  const { ink, shape } = severities[finding];
  pen.polygon(shapes[shape]!(middle, size / 2 + 2), { ink: 'surface' });
  pen.polygon(shapes[shape]!(middle, size / 2), { ink });
}

/** SL-T, SL-A, the gap and the risk of a zone in a row from the left, as many as fit. */
export function paintLevels(
  pen: Pen,
  marks: SubjectMarks | undefined,
  { x, y }: Point,
  { size, width, words }: { size: number; width: number; words: PictureWords },
): void {
  const end = x + width;
  const slip = (kind: 'T' | 'A', level: number | null, label: string) => {
    const text = `${label} ${level ?? '–'}`;
    const rect = { x, y: y - size * 0.75, width: textWidth(text, size) + size * 0.9, height: size * 1.5 };
    if (rect.x + rect.width > end) return;
    const stroke = { ink: level === null ? 'edge-strong' : levelInk(level), width: size / 8 } as const;
    const isFilled = kind === 'T' && level !== null;
    pen.rect(rect, isFilled ? { fill: { ink: levelInk(level) }, radius: size / 4 } : { stroke, radius: size / 4 });
    const ink = isFilled ? onLevelInk(level) : 'ink-2';
    pen.text(text, { x: rect.x + rect.width / 2, y }, { size, ink, align: 'middle', isStrong: true });
    x = rect.x + rect.width + size * 0.45;
  };
  const isTight = width < textWidth(`${words.slTarget} 0${words.slAchieved} 0`, size) + size * 3;
  slip('T', marks?.slTarget ?? null, isTight ? 'T' : words.slTarget);
  slip('A', marks?.slAchieved ?? null, isTight ? 'A' : words.slAchieved);
  if (marks?.risk && x + size * 1.2 < end) paintRisk(pen, marks.risk, { x: x + size * 0.5, y }, size);
}
