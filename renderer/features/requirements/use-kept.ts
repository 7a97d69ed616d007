import { useState } from 'react';

/**
 * A list that is made anew only when one of `reasons` is another value, so that no row jumps away under the hand that
 * edits it.
 */
export function useKept<T>(reasons: readonly unknown[], make: () => T): T {
  const [kept, setKept] = useState(() => ({ reasons, value: make() }));
  if (reasons.every((reason, at) => Object.is(reason, kept.reasons[at]))) return kept.value;
  const next = { reasons, value: make() };
  setKept(next);
  return next.value;
}
