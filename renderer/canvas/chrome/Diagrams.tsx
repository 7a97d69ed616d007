import {
  dropDiagramName,
  followToDiagram,
  keepDiagramName,
  removeShownDiagram,
  showDiagram,
  startDiagram,
  startDiagramName,
  diagramNaming,
} from '#renderer/canvas/acts/diagrams.ts';
import { focusCanvas } from '#renderer/canvas/acts/viewport.ts';
import { useText } from '#renderer/i18n/use-text.ts';
import { useTable, useView } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Menu, MenuChoice, MenuSeparator } from '#renderer/ui/Menu.tsx';
import { MenuAction } from '#renderer/ui/MenuAction.tsx';
import { MAIN_DIAGRAM } from '#shared/model/placement.ts';
import { ChevronDown, Map as MapIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import css from './Diagrams.module.css';
import { BarWords } from './seeing/BarWords.tsx';

/** The name of the diagram that is shown, while it is typed. Enter keeps it, Escape drops it. */
function DiagramName({ initial }: { readonly initial: string }) {
  const text = useText();
  const [name, setName] = useState(initial);
  return (
    <input
      className={`${css.name} nokey`}
      aria-label={text('diagrams:name')}
      value={name}
      maxLength={200}
      autoFocus
      spellCheck={false}
      autoComplete="off"
      onFocus={(event) => event.currentTarget.select()}
      onChange={({ currentTarget }) => setName(currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') keepDiagramName(name);
        if (event.key === 'Escape') dropDiagramName();
      }}
      onBlur={() => keepDiagramName(name)}
    />
  );
}

/** The keyboard goes to the drawing again, unless a name is being typed. */
function leaveMenu(): void {
  if (!diagramNaming.getState().isNaming) focusCanvas();
}

/** Which diagram of the plant is shown: the overview or one of an area; a new one is made of the selected zones. */
export function Diagrams() {
  const text = useText();
  const diagrams = useTable('diagram');
  const chosen = useView((view) => view.diagramId);
  const hasZones = useView((view) => view.selection.some(({ kind }) => kind === 'zone'));
  const isNaming = useStore(diagramNaming, (naming) => naming.isNaming);
  const isEmpty = useTable('zone').size === 0 && diagrams.size === 0;
  useEffect(followToDiagram, []);
  if (isEmpty) return null;
  const shown = diagrams.get(chosen);
  const options = [
    { value: MAIN_DIAGRAM, label: text('diagrams:main') },
    ...[...diagrams.values()].map(({ id, name }) => ({ value: id, label: name || text('canvas:unnamed') })),
  ];
  const value = shown?.id ?? MAIN_DIAGRAM;
  const name = options.find((option) => option.value === value)?.label ?? '';
  if (isNaming && shown) return <DiagramName key={shown.id} initial={shown.name} />;
  return (
    <Menu
      onPointerDone={leaveMenu}
      trigger={
        <Button icon={<MapIcon aria-hidden />} title={shown?.description || text('diagrams:hint')}>
          <span className={css.shown}>
            <span className={css.shownName}>
              <BarWords short={name}>{text('diagrams:shown', { name })}</BarWords>
            </span>
            <ChevronDown aria-hidden />
          </span>
        </Button>
      }
    >
      <MenuChoice
        label={text('diagrams:choose')}
        value={value}
        options={options}
        closesOnChoice
        onChange={(id) => showDiagram(id)}
      />
      <MenuSeparator />
      <MenuAction onPick={startDiagram}>{text(hasZones ? 'diagrams:newOfZones' : 'diagrams:new')}</MenuAction>
      <MenuAction isDisabled={!shown} onPick={startDiagramName}>
        {text('diagrams:rename')}
      </MenuAction>
      <MenuAction isDisabled={!shown} onPick={removeShownDiagram}>
        {text('diagrams:remove')}
      </MenuAction>
    </Menu>
  );
}
