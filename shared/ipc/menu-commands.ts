/** Commands that the native menu, the palette and shortcuts share; the window carries them out. Labels: locale namespace `menu`. */
export const menuCommands = {
  'file.new': 'CmdOrCtrl+N',
  'file.open': 'CmdOrCtrl+O',
  'file.save': 'CmdOrCtrl+S',
  'file.saveAs': 'CmdOrCtrl+Shift+S',
  'file.importJson': null,
  'file.exportJson': 'CmdOrCtrl+E',
  'file.close': 'CmdOrCtrl+W',
  'edit.undo': 'CmdOrCtrl+Z',
  'edit.redo': 'CmdOrCtrl+Shift+Z',
  'edit.delete': null,
  'edit.selectAll': null,
  'view.canvas': 'CmdOrCtrl+1',
  'view.register': 'CmdOrCtrl+2',
  'view.fit': 'CmdOrCtrl+0',
  'view.zoomIn': 'CmdOrCtrl+Plus',
  'view.zoomOut': 'CmdOrCtrl+-',
  'view.findings': 'CmdOrCtrl+Shift+F',
  'help.shortcuts': 'F1',
  'help.about': null,
} as const;
export type MenuCommand = keyof typeof menuCommands;
