import { useText } from '#renderer/i18n/use-text.ts';
import { canvasStore, takeTool, tools, type Tool } from '#renderer/canvas/canvas-store.ts';
import { startConduit } from '#renderer/canvas/acts/start.ts';
import { focusCanvas } from '#renderer/canvas/acts/viewport.ts';
import { useView } from '#renderer/state/hooks.ts';
import { toggleProposals } from '#renderer/state/view-store.ts';
import { ScreenHelp } from '#renderer/ui/ScreenTitle.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { shortcutOf } from '#shared/ipc/menu-commands.ts';
import { BoxSelect, Cable, Cpu, Lightbulb, MousePointer2, StickyNote } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { useStore } from 'zustand';
import css from './Toolbar.module.css';

/** The key of a tool, as the table of commands has it. */
const keyOf = (tool: Tool): string => shortcutOf(`insert.${tool}`) ?? '';
const icons: Record<Tool, ReactNode> = {
  select: <MousePointer2 aria-hidden />,
  zone: <BoxSelect aria-hidden />,
  asset: <Cpu aria-hidden />,
  conduit: <Cable aria-hidden />,
  note: <StickyNote aria-hidden />,
};

/** Takes up a tool. After a click, keys go to the drawing again, and a conduit is drawn rather than asked for by name. */
function choose(tool: Tool, { detail }: MouseEvent): void {
  const isClicked = detail > 0;
  if (tool === 'conduit' && !isClicked) startConduit();
  else takeTool(tool);
  if (isClicked) focusCanvas();
}

/** The drawing tools with their keys. */
export function Toolbar() {
  const text = useText();
  const tool = useStore(canvasStore, (canvas) => canvas.tool);
  const isProposing = useView((view) => view.isProposing);
  return (
    <div className={css.toolbar} role="toolbar" aria-label={text('canvas:tools')}>
      {tools.map((one) => (
        <button
          key={one}
          type="button"
          className={css.tool}
          aria-pressed={tool === one}
          aria-keyshortcuts={keyOf(one)}
          data-tool={one}
          title={`${text(`canvas:tool.${one}`)} (${keyOf(one)})`}
          onClick={(event) => choose(one, event)}
        >
          {icons[one]}
          <span className={css.word}>{text(`canvas:tool.${one}`)}</span>
          <Kbd keys={[keyOf(one)]} />
        </button>
      ))}
      <button
        type="button"
        className={css.tool}
        aria-pressed={isProposing}
        title={text('proposals:title')}
        onClick={toggleProposals}
      >
        <Lightbulb aria-hidden />
        <span className={css.word}>{text('proposals:toggle')}</span>
      </button>
      <ScreenHelp
        title={text('ui:place.canvas')}
        clause="ZCR 3.1–3.6 · 6.3"
        helpLabel={text('canvas:help.label')}
        help={[text('canvas:help.what'), text('canvas:help.hand'), text('canvas:help.rules')]}
      />
    </div>
  );
}
