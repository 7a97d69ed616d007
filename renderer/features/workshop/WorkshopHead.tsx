import { useText } from '#renderer/i18n/use-text.ts';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import type { ReactNode } from 'react';

/** The head of a page about meetings, with what can be done there; help is the same on each. */
export function WorkshopHead({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const text = useText();
  return (
    <ScreenHead
      title={title}
      clause="ZCR 5"
      helpLabel={text('workshop:help.label')}
      help={[text('workshop:help.what'), text('workshop:help.keys'), text('workshop:help.safe')]}
    >
      {children}
    </ScreenHead>
  );
}
