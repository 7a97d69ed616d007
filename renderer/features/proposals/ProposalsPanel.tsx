import { useView } from '#renderer/state/hooks.ts';
import { lazy, Suspense } from 'react';

const View = lazy(async () => ({ default: (await import('./ProposalsView.tsx')).ProposalsView }));

/** The threats that the catalog proposes, as long as somebody wants to see them. */
export function ProposalsPanel() {
  const isProposing = useView((view) => view.isProposing);
  if (!isProposing) return null;
  return (
    <Suspense fallback={null}>
      <View />
    </Suspense>
  );
}
