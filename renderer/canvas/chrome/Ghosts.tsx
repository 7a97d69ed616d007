import { canvasStore, setCanvas, type Draft } from '#renderer/canvas/canvas-store.ts';
import { endNaming, keepDraft } from '#renderer/canvas/acts/naming.ts';
import { sceneOf } from '#renderer/canvas/acts/current.ts';
import { NameField } from '#renderer/canvas/nodes/NameField.tsx';
import { centre, type Rect } from '#shared/drawing/scene/geometry.ts';
import { sceneKey } from '#shared/drawing/scene/scene-item.ts';
import { AssetSymbol } from '#renderer/canvas/symbols/AssetSymbol.tsx';
import { useModel } from '#renderer/state/hooks.ts';
import { ViewportPortal } from '@xyflow/react';
import { useStore } from 'zustand';
import css from './Ghosts.module.css';

const placed = ({ x, y, width, height }: Rect) => ({ transform: `translate(${x}px, ${y}px)`, width, height });

/** Something that is being named before it is in the plant. */
function DraftGhost({ draft }: { readonly draft: Draft }) {
  const { x, y } = draft.rect;
  return (
    <div className={css.draft} data-kind={draft.kind} style={placed(draft.rect)}>
      {draft.kind === 'asset' && <AssetSymbol type="" />}
      <NameField
        key={draft.kind === 'asset' || (draft.kind === 'zone' && draft.isNext) ? `${draft.kind} ${x} ${y}` : draft.kind}
        kind={draft.kind}
        initial={draft.name}
        onType={(name) => setCanvas({ draft: { ...draft, name } })}
        onKeep={(_name, how) => keepDraft(how)}
        onDrop={endNaming}
      />
    </div>
  );
}

/** The line from a zone to the pointer while a conduit is drawn. */
function LinkLine() {
  const link = useStore(canvasStore, (canvas) => canvas.link);
  const scene = sceneOf(useModel());
  const from = link && scene.items.get(sceneKey('zone', link.fromZoneId));
  if (!link || !from) return null;
  const start = centre(from.abs);
  return (
    <svg className={css.link}>
      <path d={`M${start.x} ${start.y}L${link.to.x} ${link.to.y}`} />
      <circle cx={link.to.x} cy={link.to.y} r={5} />
    </svg>
  );
}

/** What is on the drawing before it is in the plant. */
export function Ghosts() {
  const draft = useStore(canvasStore, (canvas) => canvas.draft);
  const drawn = useStore(canvasStore, (canvas) => canvas.drawn ?? canvas.frame);
  return (
    <ViewportPortal>
      {drawn && <div className={css.drawn} style={placed(drawn)} />}
      {draft && <DraftGhost draft={draft} />}
      <LinkLine />
    </ViewportPortal>
  );
}
