import { useView } from '#renderer/state/hooks.ts';
import { lazy, Suspense } from 'react';

const Explanation = lazy(async () => ({ default: (await import('./ExplanationView.tsx')).ExplanationView }));

/** Why a number is what it is, as long as somebody asks. */
export function ExplainPanel() {
  const explained = useView((view) => view.explained);
  if (!explained) return null;
  return (
    <Suspense fallback={null}>
      <Explanation key={JSON.stringify(explained)} question={explained} />
    </Suspense>
  );
}
