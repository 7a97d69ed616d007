import { jumpTo } from '#renderer/state/jump.ts';
import { goTo } from '#renderer/state/view-store.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import type { Reassessment } from '#shared/engine/reassessment/reassess.ts';
import type { ActionEntry } from '#shared/programme/action-list.ts';
import { programmeView, showTab } from '../programme-view.ts';

/** Shows the item of a programme at its party. */
function openItem(id: string): void {
  const said = documentStore.getState().document?.model.programmeStatus.get(id);
  if (!said) return;
  const { part, party } = said;
  showTab('items', id);
  programmeView.setState((view) => ({
    part,
    party: part === '2-1' ? view.party : { ...view.party, [part]: party },
  }));
}

/** Goes to where a row of the list is edited. */
export function openEntry({ about, id, reason }: ActionEntry, derived: Reassessment['derived']): void {
  if (about === 'audit') showTab('audits', id);
  else if (about === 'review') showTab('reviews', id);
  else if (about === 'programmeRecord') showTab('records', id);
  else if (about === 'programmeStatus') openItem(id);
  else if (about === 'countermeasure') jumpTo({ kind: 'countermeasure', id });
  else if (about === 'trigger') goTo('reassessment');
  else if (about === null) {
    const subject = derived.find((one) => one.id === id)?.subject;
    if (reason === 'likelihood' && subject) jumpTo(subject);
    else goTo('reassessment');
  }
}
