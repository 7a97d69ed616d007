import { useText } from '#renderer/i18n/use-text.ts';
import type { TextKey } from '#renderer/i18n/text-key.ts';
import { canvasStore, type CanvasState } from '#renderer/canvas/canvas-store.ts';
import { useOtherBand } from '#renderer/canvas/layout/use-other-band.ts';
import { useView } from '#renderer/state/hooks.ts';
import type { Selected } from '#renderer/state/view-store.ts';
import { useStore } from 'zustand';
import css from './HintLine.module.css';

function hintOf(
  { draft, renaming, writing, connectingZoneId, tool }: CanvasState,
  selection: readonly Selected[],
): TextKey {
  if (draft?.kind === 'asset') return 'canvas:hint.namingAssets';
  if (writing) return 'canvas:hint.writing';
  if (draft?.kind === 'zone' && draft.isChain) return 'canvas:hint.namingZones';
  if (draft || renaming) return 'canvas:hint.naming';
  if (connectingZoneId !== null) return 'canvas:hint.connecting';
  const [first, second] = selection;
  if (tool !== 'select' || !first || second) return `canvas:hint.${tool}`;
  if (first.kind === 'zone') return 'canvas:hint.zoneSelected';
  if (first.kind === 'asset') return 'canvas:hint.assetSelected';
  if (first.kind === 'note') return 'canvas:hint.noteSelected';
  return first.kind === 'conduit' ? 'canvas:hint.conduitSelected' : 'canvas:hint.select';
}

/** What can be done right now, in one line. */
export function HintLine() {
  const text = useText();
  const canvas = useStore(canvasStore);
  const selection = useView((view) => view.selection);
  const otherBand = useOtherBand();
  const isIdle = canvas.tool === 'select' && !canvas.draft && !canvas.renaming && canvas.connectingZoneId === null;
  return <p className={css.hint}>{(isIdle && otherBand) || text(hintOf(canvas, selection))}</p>;
}
