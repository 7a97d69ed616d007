import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog } from '#renderer/state/hooks.ts';
import type { TextKey } from '#renderer/i18n/text-key.ts';
import { chainOf, type ChainLink } from './chain-of.ts';
import css from './Room.module.css';
import type { Room } from './use-room.ts';

const labels: Readonly<Record<ChainLink['what'], TextKey>> = {
  subject: 'workshop:room.subject',
  threatSource: 'workshop:room.threatSource',
  technique: 'workshop:room.technique',
  vulnerability: 'workshop:room.vulnerability',
  consequence: 'workshop:room.consequence',
  countermeasures: 'workshop:room.countermeasures',
};

/** From who could do it to what stands against it, in the order in which it is told. */
export function Chain({ room }: { readonly room: Room }) {
  const text = useText();
  const locale = useLocale();
  const catalog = useCatalog();
  const links = chainOf(room.scenario, room.model, (id) => {
    const technique = catalog?.techniques.find((one) => one.id === id);
    return technique ? `${id} ${technique.name[locale]}` : id;
  });
  return (
    <ol className={css.chain} aria-label={text('workshop:room.chain')}>
      {links.map(({ what, said }) => {
        const words = what === 'subject' && said === null ? text('workshop:room.suc') : said;
        return (
          <li key={what} className={css.link}>
            <span className={css.linkName}>{text(labels[what])}</span>
            {words ? (
              <span className={css.linkText} title={words}>
                {words}
              </span>
            ) : (
              <span className={css.linkNone}>{text('workshop:room.none')}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
