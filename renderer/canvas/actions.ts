export { copyTo, cutTo, duplicateSelection, pasteFrom } from './acts/clipboard.ts';
export { deleteSelection, selectAll } from './acts/selection.ts';
export { fitView, zoomIn, zoomOut } from './acts/viewport.ts';
