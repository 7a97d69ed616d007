import { align, distribute, fitZones, makeEqual, packAssets } from '#renderer/canvas/edits/arrange.ts';
import { takeLevels } from '#renderer/canvas/edits/take-level.ts';
import type { CommandHandlers } from '#renderer/state/menu-handlers.ts';
import type { Command } from '#shared/commands/command.ts';
import type { Scene } from '#shared/drawing/scene/scene.ts';
import { currentModel, currentScene, dispatchDrawn, selectedKeys } from './current.ts';
import { startLayout } from './layout.ts';

type Arrange = (scene: Scene, keys: readonly string[]) => Command | null;

/** Arranges what is selected in one step; nothing happens where it stands there already. */
const arranging = (arrange: Arrange) => () => {
  const command = arrange(currentScene(), selectedKeys());
  if (command) dispatchDrawn(command);
};

/** The commands that put things in order on the drawing. */
export const arrangeHandlers: CommandHandlers = {
  'arrange.layout': startLayout,
  'arrange.alignLeft': arranging((scene, keys) => align(scene, keys, 'left')),
  'arrange.alignCentre': arranging((scene, keys) => align(scene, keys, 'centre')),
  'arrange.alignRight': arranging((scene, keys) => align(scene, keys, 'right')),
  'arrange.alignTop': arranging((scene, keys) => align(scene, keys, 'top')),
  'arrange.alignMiddle': arranging((scene, keys) => align(scene, keys, 'middle')),
  'arrange.alignBottom': arranging((scene, keys) => align(scene, keys, 'bottom')),
  'arrange.distributeAcross': arranging((scene, keys) => distribute(scene, keys, 'across')),
  'arrange.distributeDown': arranging((scene, keys) => distribute(scene, keys, 'down')),
  'arrange.sameWidth': arranging((scene, keys) => makeEqual(scene, keys, 'width')),
  'arrange.sameHeight': arranging((scene, keys) => makeEqual(scene, keys, 'height')),
  'arrange.sameSize': arranging((scene, keys) => makeEqual(scene, keys, 'size')),
  'arrange.packAssets': arranging(packAssets),
  'arrange.fitZone': arranging(fitZones),
  'arrange.takeLevel': arranging((scene, keys) => takeLevels(scene, currentModel().zone, keys)),
};
