import { contains, type Rect } from '#shared/drawing/scene/geometry.ts';
import { canCoast, stretchOf } from './coast.ts';
import { paintSheet, seenRect, type Sheet, type Size, type Subject, type View } from './layer.ts';

/** What is drawn over the sheet in every frame: selection, what is moved, guides. */
export type PaintHands = (context: CanvasRenderingContext2D, view: View, scale: number) => void;

/** Milliseconds of a frame that painting may take. */
const BUDGET = 7;
/** So long after the last turn of the wheel the picture is only stretched, in milliseconds. */
const REST = 120;
/** Steps between two looks at the clock. */
const STEPS = 24;

export type Painter = {
  setSubject(subject: Subject): void;
  setView(view: View, size: Size): void;
  setHands(paint: PaintHands): void;
  stop(): void;
};

type State = {
  subject: Subject | null;
  hands: PaintHands;
  view: View;
  size: Size;
  sheet: Sheet | null;
  /** Whether the sheet shows the subject as it is now. */
  isFresh: boolean;
  making: { steps: Generator<void, Sheet>; view: View; isFresh: boolean } | null;
  spare: HTMLCanvasElement;
  frame: number;
  /** The view that the screen was painted in. */
  painted: View | null;
  /** When the zoom last changed, and the clock that asks for a sharp picture after it. */
  zoomed: number;
  rest: ReturnType<typeof setTimeout> | undefined;
};

const emptyState = (): State => ({
  subject: null,
  hands: () => undefined,
  view: { x: 0, y: 0, zoom: 1 },
  size: { width: 0, height: 0 },
  sheet: null,
  isFresh: false,
  making: null,
  spare: document.createElement('canvas'),
  frame: 0,
  painted: null,
  zoomed: -REST,
  rest: undefined,
});

const covers = (rect: Rect, inner: Rect): boolean =>
  contains(rect, { x: inner.x, y: inner.y }) && contains(rect, { x: inner.x + inner.width, y: inner.y + inner.height });

function isCurrent({ sheet, isFresh, view, size }: State): boolean {
  return sheet !== null && isFresh && sheet.view.zoom === view.zoom && covers(sheet.rect, seenRect(view, size));
}

/** Puts the sheet in place, as sharp as it is. */
function blit(context: CanvasRenderingContext2D, { sheet, view, size, subject }: State, scale: number): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (!sheet || !subject) return;
  const factor = (view.zoom * scale) / (sheet.view.zoom * scale);
  const x = (sheet.rect.x * view.zoom + view.x) * scale;
  const y = (sheet.rect.y * view.zoom + view.y) * scale;
  if (factor !== 1 || !covers(sheet.rect, seenRect(view, size))) {
    context.fillStyle = subject.palette.colour('paper');
    context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  }
  if (factor === 1) context.drawImage(sheet.canvas, Math.round(x), Math.round(y));
  else context.drawImage(sheet.canvas, x, y, sheet.canvas.width * factor, sheet.canvas.height * factor);
}

function fit(canvas: HTMLCanvasElement, { width, height }: Size, scale: number): void {
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h];
}

/** Goes on with the sheet in the making, for so many milliseconds; a finished one takes the old one's place. */
function goOn(state: State, scale: number, milliseconds: number): void {
  const { subject, view, size } = state;
  if (!subject || size.width === 0 || isCurrent(state)) return;
  const until = performance.now() + milliseconds;
  state.making ??= { steps: paintSheet(state.spare, subject, view, size, scale), view, isFresh: true };
  for (let step = 1; ; step += 1) {
    const { done, value } = state.making.steps.next();
    if (done) {
      state.spare = state.sheet?.canvas ?? document.createElement('canvas');
      state.sheet = value;
      state.isFresh = state.making.isFresh;
      state.making = null;
      return;
    }
    if (step % STEPS === 0 && performance.now() > until) return;
  }
}

let isAtRest = () => false;
/** Whether what is on screen is the plant as it is now. */
export const isPainterAtRest = (): boolean => isAtRest();

/**
 * Paints a plant on a canvas. What is seen is kept on a sheet a little larger than the screen, so that panning and
 * zooming only put it in place; a sheet that no longer fits is painted anew in pieces between frames, so that no frame
 * waits for a large plant. While the wheel turns, the screen as it is is only stretched, which costs the page nothing;
 * nothing is painted while nothing changes.
 */
export function makePainter(canvas: HTMLCanvasElement): Painter {
  const context = canvas.getContext('2d', { alpha: false });
  const state = emptyState();
  isAtRest = () => state.frame === 0 && isCurrent(state);
  const scaleOf = () => window.devicePixelRatio || 1;
  const draw = (milliseconds: number) => {
    const scale = scaleOf();
    if (!context) return;
    fit(canvas, state.size, scale);
    goOn(state, scale, milliseconds);
    blit(context, state, scale);
    state.hands(context, state.view, scale);
    state.painted = state.view;
    canvas.style.transform = '';
  };
  const isCoasting = ({ painted, view, size, zoomed }: State) =>
    painted !== null && performance.now() - zoomed < REST && canCoast(painted, view, size);
  const ask = () => {
    if (state.frame === 0) state.frame = requestAnimationFrame(onFrame);
  };
  const onFrame = () => {
    state.frame = 0;
    clearTimeout(state.rest);
    if (state.painted && isCoasting(state)) {
      canvas.style.transform = stretchOf(state.painted, state.view);
      state.rest = setTimeout(ask, REST);
      return;
    }
    draw(BUDGET);
    if (!isCurrent(state) && state.subject && state.size.width > 0) ask();
  };
  return {
    setSubject(subject) {
      state.subject = subject;
      state.isFresh = false;
      state.making = null;
      state.painted = null;
      ask();
    },
    setView(view, size) {
      if (view.zoom !== state.view.zoom) state.zoomed = performance.now();
      state.view = view;
      state.size = size;
      ask();
    },
    setHands(paint) {
      state.hands = paint;
      ask();
    },
    stop() {
      clearTimeout(state.rest);
      cancelAnimationFrame(state.frame);
    },
  };
}
