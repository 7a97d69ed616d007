import { useText } from '#renderer/i18n/use-text.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { Trans } from 'react-i18next';
import css from './EmptyState.module.css';

const lines = ['zone', 'asset', 'conduit'] as const;
const caps = { zone: 'Z', asset: 'A', conduit: 'C' } as const;

/** What an empty drawing teaches: how to begin. */
export function EmptyState() {
  const text = useText();
  return (
    <div className={css.empty}>
      <h2 className={css.title}>{text('canvas:empty.title')}</h2>
      {lines.map((line) => (
        <p key={line} className={css.line}>
          <Trans i18nKey={`canvas:empty.${line}`} components={{ k: <Kbd keys={[caps[line]]} /> }} />
        </p>
      ))}
    </div>
  );
}
