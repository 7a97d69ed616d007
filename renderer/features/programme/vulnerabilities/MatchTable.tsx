import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { AssetMatch } from '#shared/csaf/match-assets.ts';
import css from './TakeIn.module.css';
import { productText } from './rows.ts';

/** So many rows and vulnerabilities are written out; the rest is counted. */
const SHOWN = 300;
const NAMED = 4;

/** What tells a row from the others. */
export function matchKey({ assetId, verdict }: AssetMatch): string {
  return `${verdict} ${assetId}`;
}

/** The vulnerabilities that would be added, the first ones by name. */
function Additions({ match }: { readonly match: AssetMatch }) {
  const text = useText();
  const { additions, known } = match;
  const rest = additions.length - NAMED;
  return (
    <>
      {additions.slice(0, NAMED).map(({ cve, cvss, text: said }, at) => (
        <p key={at} title={said}>
          {cve || said}
          {cvss === null ? null : <span className={css.quiet}> {text('programme:csaf.score', { score: cvss })}</span>}
        </p>
      ))}
      {rest > 0 && <p className={css.quiet}>{text('programme:csaf.more', { count: rest })}</p>}
      {known > 0 && <p className={css.quiet}>{text('programme:csaf.known', { count: known })}</p>}
    </>
  );
}

type MatchTableProps = {
  readonly matches: readonly AssetMatch[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string, isChosen: boolean) => void;
};

function Row({ match, isChosen, onChoose }: { match: AssetMatch; isChosen: boolean; onChoose: (is: boolean) => void }) {
  const text = useText();
  const asset = useTable('asset').get(match.assetId);
  if (!asset) return null;
  const name = displayName('asset', asset);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={text('programme:csaf.take1', { asset: name })}
          checked={isChosen}
          disabled={match.additions.length === 0}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        {name}
        <p className={css.quiet}>{productText(asset)}</p>
      </th>
      <td data-verdict={match.verdict}>{text(`programme:csaf.${match.verdict}`)}</td>
      <td>{match.products.slice(0, NAMED).join(', ')}</td>
      <td>
        <Additions match={match} />
      </td>
    </tr>
  );
}

/** The assets that advisories speak of, each to be chosen. */
export function MatchTable({ matches, chosen, onChoose }: MatchTableProps) {
  const text = useText();
  return (
    <>
      <table className={css.table}>
        <thead>
          <tr>
            <td />
            {(['asset', 'verdict', 'product', 'adds'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`programme:csaf.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matches.slice(0, SHOWN).map((match) => {
            const key = matchKey(match);
            return <Row key={key} match={match} isChosen={chosen.has(key)} onChoose={(is) => onChoose(key, is)} />;
          })}
        </tbody>
      </table>
      {matches.length > SHOWN && (
        <p className={css.quiet}>{text('programme:csaf.more', { count: matches.length - SHOWN })}</p>
      )}
    </>
  );
}
