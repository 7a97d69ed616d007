import { suppose } from '#renderer/state/assessment-feed.ts';
import { useModel } from '#renderer/state/hooks.ts';
import type { WhatIf } from '#shared/engine/what-if.ts';
import type { Assumption } from '#shared/model/assumption.ts';
import type { Model } from '#shared/model/model.ts';
import { useEffect, useState } from 'react';

type Answer = { readonly model: Model; readonly id: string; readonly whatIf: WhatIf };

/** What would move if an assumption were in another state; asked anew with every edit, null while nobody asks or no answer is there. */
export function useWhatIf(id: string, state: Assumption['state'] | null): WhatIf | null {
  const model = useModel();
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (state === null) return undefined;
    return suppose({ assumptionId: id, state }, (whatIf) => setAnswer({ model, id, whatIf }));
  }, [model, id, state]);
  return state !== null && answer?.id === id ? answer.whatIf : null;
}
