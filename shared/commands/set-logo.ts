import type { Attachment } from '#shared/model/attachment.ts';
import { SUC_ID } from '#shared/model/suc.ts';
import type { Command } from './command.ts';
import { dropUnheld } from './drop-unheld.ts';

/** Puts a picture on the cover of the plant's papers, or none; the one before leaves the document unless something else has it. */
export function setLogo(picture: Attachment | null): Command {
  return {
    label: { key: picture ? 'setLogo' : 'removeLogo', params: { name: picture?.name ?? '' } },
    run(tx) {
      const suc = tx.get('suc', SUC_ID);
      if (!suc) return;
      const before = suc.paper.logoId;
      if (picture) tx.put('attachment', picture);
      tx.put('suc', { ...suc, paper: { ...suc.paper, logoId: picture?.id ?? null } });
      if (before !== null && before !== picture?.id) dropUnheld(tx, new Set([before]));
    },
  };
}
