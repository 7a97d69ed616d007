import { useText } from '#renderer/i18n/use-text.ts';

/** What a workshop is, in a few sentences. */
export function WorkshopHelp() {
  const text = useText();
  return (
    <>
      <p>{text('workshop:help.what')}</p>
      <p>{text('workshop:help.keys')}</p>
      <p>{text('workshop:help.safe')}</p>
    </>
  );
}
