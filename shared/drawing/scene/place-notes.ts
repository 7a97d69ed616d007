import type { Note } from '#shared/model/note.ts';
import type { Placement } from '#shared/model/placement.ts';
import { bottom, type Rect } from './geometry.ts';
import { ZONE_GAP } from './metrics.ts';
import { leastNote, NEW_NOTE_WIDTH, noteSize } from './note-size.ts';
import { plainItem, sceneKey, type SceneItem } from './scene-item.ts';

const BETWEEN = 12;

/** Puts the notes of a diagram where they were put, and as high as their words need; others stand below the drawing. */
export function placeNotes(
  notes: Iterable<Note>,
  diagramId: string,
  stored: ReadonlyMap<string, Placement>,
  bounds: Rect,
): SceneItem[] {
  const items: SceneItem[] = [];
  let top = bottom(bounds) + ZONE_GAP.y;
  for (const note of notes) {
    if (note.diagramId !== diagramId) continue;
    const key = sceneKey('note', note.id);
    const place = stored.get(key);
    const size = noteSize(note, place?.width ?? NEW_NOTE_WIDTH[note.kind]);
    const least = leastNote(note, size.width);
    const rect = {
      x: place?.x ?? bounds.x,
      y: place?.y ?? top,
      width: size.width,
      height: Math.max(size.height, place?.height ?? 0),
    };
    if (!place) top = bottom(rect) + BETWEEN;
    items.push({ ...plainItem, key, kind: 'note', id: note.id, rect, abs: rect, isAuto: !place, least, bare: least });
  }
  return items;
}
