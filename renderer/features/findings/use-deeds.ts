import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { jumpTo } from '#renderer/state/jump.ts';
import { acceptFinding, reopenFinding } from '#shared/commands/accept-finding.ts';
import type { Finding } from '#shared/engine/assessment.ts';
import { useState } from 'react';
import type { OfferedFix } from './use-fixes.ts';

const drawnKinds: ReadonlySet<string> = new Set(['zone', 'conduit', 'asset', 'channel']);

/** What can be done to findings, each one step; and what was done last, in words. */
export function useDeeds() {
  const text = useText();
  /** The finding of which somebody is asked why it is acceptable. */
  const [asked, ask] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  return {
    asked,
    ask,
    message,
    fix({ subject }: Finding, { command, label }: OfferedFix): void {
      if (!dispatch(command)) return;
      setMessage(text('findings:status.fixed', { what: label }));
      if (drawnKinds.has(subject.kind)) jumpTo(subject);
    },
    accept({ id }: Finding, reason: string): void {
      ask(null);
      if (dispatch(acceptFinding(id, reason))) setMessage(text('findings:status.accepted'));
    },
    takeBack({ id }: Finding): void {
      if (dispatch(reopenFinding(id))) setMessage(text('findings:status.takenBack'));
    },
  };
}
export type Deeds = ReturnType<typeof useDeeds>;
