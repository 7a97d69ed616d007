import { useText } from '#renderer/i18n/use-text.ts';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import css from './Proposals.module.css';

/** From this many on, a list is worth a filter. */
const MANY = 6;

type ToolsProps = {
  /** Whether the proposals are those of the whole plant. */
  readonly isWhole: boolean;
  readonly counts: { readonly open: number; readonly aside: number };
  readonly isAside: boolean;
  readonly showAside: (isAside: boolean) => void;
  readonly query: string;
  readonly filter: (query: string) => void;
};

/** How many proposals there are, the way to those that were put aside, and a filter for a long list. */
export function Tools({ isWhole, counts, isAside, showAside, query, filter }: ToolsProps) {
  const text = useText();
  const count = isAside ? counts.aside : counts.open;
  return (
    <div className={css.tools}>
      <span className={css.count}>
        {isWhole && `${text('proposals:wholePlant')} · `}
        {text(isAside ? 'proposals:asideCount' : 'proposals:count', { count })}
      </span>
      {(isAside || counts.aside > 0) && (
        <button type="button" className={css.link} onClick={() => showAside(!isAside)}>
          {isAside ? text('proposals:showOpen') : text('proposals:showAside', { count: counts.aside })}
        </button>
      )}
      {(query !== '' || count > MANY) && (
        <TextInput
          type="search"
          value={query}
          aria-label={text('proposals:filter')}
          placeholder={text('proposals:filter')}
          onChange={(event) => filter(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
