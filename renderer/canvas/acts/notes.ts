import { newEntityId } from '#renderer/state/new-id.ts';
import { canvasStore, idleCanvas, setCanvas, takeTool, type Writing } from '#renderer/canvas/canvas-store.ts';
import { createNote, editNote } from '#shared/commands/notes.ts';
import { removeEntities } from '#shared/commands/remove-entities.ts';
import { centre, snap, type Point } from '#shared/drawing/scene/geometry.ts';
import { NEW_NOTE_WIDTH, noteSize } from '#shared/drawing/scene/note-size.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import { currentModel, currentScene, dispatchDrawn } from './current.ts';
import { pick } from './selection.ts';
import { focusCanvas, notePointer, pointerOnDrawing, reveal, visibleRect } from './viewport.ts';

/** Begins a note at a point of the drawing. */
export function startNoteAt(at: Point): void {
  const size = noteSize({ kind: 'note', text: '' }, NEW_NOTE_WIDTH.note);
  const rect = { x: snap(at.x), y: snap(at.y), ...size };
  setCanvas({ tool: 'note', writing: { id: null, kind: 'note', text: '', rect } });
  reveal(rect);
}

/** The key N: a note under the pointer, else in the middle of what is on screen. */
export function startNote(): void {
  const at = pointerOnDrawing() ?? centre(visibleRect());
  takeTool('note');
  startNoteAt(at);
}

/** Opens the words of a note where they stand. */
export function writeNote(id: string): void {
  const note = currentModel().note.get(id);
  const item = currentScene().items.get(sceneKey('note', id));
  if (!note || !item) return;
  idleCanvas();
  setCanvas({ writing: { id, kind: note.kind, text: note.text, rect: item.abs } });
}

function keepNew({ kind, rect }: Writing, text: string): string | null {
  if (text === '') return null;
  const id = newEntityId();
  const { diagramId } = currentScene();
  const size = noteSize({ kind, text }, rect.width);
  return dispatchDrawn(createNote({ id, diagramId, text, kind }, { ...rect, ...size })) ? id : null;
}

function keepOld(id: string, text: string): string | null {
  if (text === '') dispatchDrawn(removeEntities([{ kind: 'note', id }]));
  else if (text !== currentModel().note.get(id)?.text) dispatchDrawn(editNote(id, { text }));
  return text === '' ? null : id;
}

/** Keeps the words of a note; a note without words is taken away. */
export function keepNote(typed: string): void {
  const { writing } = canvasStore.getState();
  if (!writing) return;
  const text = typed.trim();
  endWriting();
  const id = writing.id === null ? keepNew(writing, text) : keepOld(writing.id, text);
  notePointer(null);
  if (id !== null) pick([sceneKey('note', id)]);
}

/** Drops what was written. */
export function endWriting(): void {
  idleCanvas();
  focusCanvas();
}
