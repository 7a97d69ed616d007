import { openEntry } from '#renderer/state/catalog-view.ts';
import { openDocument } from '#renderer/state/document-store.ts';
import { goToSelected } from '#renderer/state/jump.ts';
import { runMenuCommand } from '#renderer/state/menu-handlers.ts';
import { goTo, viewStore } from '#renderer/state/view-store.ts';
import type { MenuCommand } from '#shared/ipc/menu-commands.ts';
import { entryKey, type Entry, type EntryGroup } from './data/entry.ts';

const goToEntity = (kind: Parameters<typeof goToSelected>[0]['kind']) => (id: string) => goToSelected({ kind, id });

/** Shows a drawing; what was selected on the one before stays selected. */
const goToDiagram = (diagramId: string): void => viewStore.setState({ diagramId, place: 'canvas' });

function goToNote(id: string): void {
  const note = openDocument().model.note.get(id);
  if (!note) return;
  goToDiagram(note.diagramId);
  goToSelected({ kind: 'note', id });
}

function goToChannel(id: string): void {
  const channel = openDocument().model.channel.get(id);
  if (channel) goToSelected({ kind: 'conduit', id: channel.conduitId });
}

function goToCatalog(section: 'sr' | 'technique', id: string): void {
  openEntry({ section, id });
  goTo('catalog');
}

const takers: Readonly<Record<EntryGroup, (id: string) => void>> = {
  command: (id) => void runMenuCommand(id as MenuCommand),
  zone: goToEntity('zone'),
  asset: goToEntity('asset'),
  conduit: goToEntity('conduit'),
  channel: goToChannel,
  diagram: goToDiagram,
  note: goToNote,
  scenario: goToEntity('scenario'),
  countermeasure: goToEntity('countermeasure'),
  threatSource: goToEntity('threatSource'),
  requirement: (id) => goToCatalog('sr', id),
  technique: (id) => goToCatalog('technique', id),
};

const MOST_USED = 6;
let used: readonly string[] = [];

/** The keys of what was taken lately in this window, latest first. */
export const usedEntries = (): readonly string[] => used;

/** Does what an entry stands for: runs the command, or selects the thing and goes where it is. */
export function takeEntry(entry: Entry): void {
  const key = entryKey(entry);
  used = [key, ...used.filter((one) => one !== key)].slice(0, MOST_USED);
  takers[entry.group](entry.id);
}
