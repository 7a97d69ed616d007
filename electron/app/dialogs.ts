import type { Translate } from '#electron/i18n.ts';
import { questions, type AnswerTo, type Desktop, type FileKind, type QuestionId } from '#electron/ipc/desktop.ts';
import { dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';

/** The endings of each kind of file; it is written with the first one. */
const endings: Readonly<Record<FileKind, readonly [string, ...string[]]>> = {
  plant: ['iecmodel'],
  exchange: ['json'],
  catalog: ['ieccatalog', 'json'],
  workbook: ['xlsx'],
  tables: ['xlsx', 'csv', 'tsv', 'txt', 'xlsm'],
  csv: ['csv'],
  csaf: ['json'],
  svg: ['svg'],
  png: ['png'],
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  html: ['html'],
};

/** The native box that asks a question, in the language of `t`. */
function questionBox(id: QuestionId, params: Readonly<Record<string, string>>, t: Translate): MessageBoxOptions {
  const answers: readonly string[] = questions[id].answers;
  return {
    type: 'question',
    message: t(`dialog:${id}.message`, params),
    detail: t(`dialog:${id}.detail`, params),
    buttons: answers.map((answer) => t(`dialog:${id}.${answer}`)),
    defaultId: 0,
    cancelId: answers.indexOf(questions[id].cancel),
    noLink: true,
  };
}

/** Completes a name that was typed without its ending. */
function withEnding(path: string, kind: FileKind): string {
  const [ending] = endings[kind];
  return path.toLowerCase().endsWith(`.${ending}`) ? path : `${path}.${ending}`;
}

/** The native dialogs over the windows that `windowOf` gives. */
export function createDialogs(
  windowOf: (windowId: number) => BrowserWindow | undefined,
  translate: () => Translate,
): Pick<Desktop, 'chooseFileToOpen' | 'chooseFilesToOpen' | 'chooseFileToSave' | 'ask'> {
  const filterOf = (kind: FileKind, extensions: readonly string[]) => [
    { name: translate()(`dialog:fileKind.${kind}`), extensions: [...extensions] },
  ];
  return {
    async chooseFileToOpen(windowId, kind) {
      const window = windowOf(windowId);
      if (!window) return null;
      const filters = filterOf(kind, endings[kind]);
      const { filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'], filters });
      return filePaths[0] ?? null;
    },
    async chooseFilesToOpen(windowId, kind) {
      const window = windowOf(windowId);
      if (!window) return [];
      const filters = filterOf(kind, endings[kind]);
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile', 'multiSelections'],
        filters,
      });
      return filePaths;
    },
    async chooseFileToSave(windowId, kind, suggestion) {
      const window = windowOf(windowId);
      if (!window) return null;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: suggestion,
        filters: filterOf(kind, endings[kind].slice(0, 1)),
        properties: ['showOverwriteConfirmation'],
      });
      if (canceled || !filePath) return null;
      const path = withEnding(filePath, kind);
      return { path, mayReplace: path === filePath };
    },
    async ask<Q extends QuestionId>(windowId: number, question: Q, params: Readonly<Record<string, string>>) {
      const answers: readonly AnswerTo<Q>[] = questions[question].answers;
      const cancel: AnswerTo<Q> = questions[question].cancel;
      const window = windowOf(windowId);
      if (!window) return cancel;
      const { response } = await dialog.showMessageBox(window, questionBox(question, params, translate()));
      return answers[response] ?? cancel;
    },
  };
}
