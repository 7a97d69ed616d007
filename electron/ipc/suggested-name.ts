import { sucOf } from '#shared/model/model.ts';
import { basename } from 'node:path';
import type { Session } from './session.ts';

/** A file name that every operating system takes, out of what the plant is called. */
export function suggestedName(session: Session, ending: string): string {
  const target = session.document.target();
  const name = target === null ? sucOf(session.model.now()).name : basename(target).replace(/\.iecmodel$/i, '');
  const plain = name.replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ').trim();
  return `${plain.slice(0, 100) || 'plant'}${ending}`;
}
