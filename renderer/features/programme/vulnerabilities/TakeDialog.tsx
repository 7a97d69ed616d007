import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { takeVulnerabilities } from '#shared/commands/take-vulnerabilities.ts';
import type { AdvisoryFile } from '#shared/csaf/advisory.ts';
import { matchAdvisories, type AdvisoryPreview } from '#shared/csaf/match-assets.ts';
import { useMemo, useState } from 'react';
import { matchKey, MatchTable } from './MatchTable.tsx';
import css from './TakeIn.module.css';

type TakeDialogProps = { readonly files: readonly AdvisoryFile[]; readonly onClose: () => void };

/** So many products are named. */
const NAMED = 40;

/** The files that cannot be read, a sentence each. */
function Faulty({ files }: Pick<TakeDialogProps, 'files'>) {
  const text = useText();
  const faulty = files.flatMap(({ fileName, reading }) => (reading.ok ? [] : [{ fileName, code: reading.error }]));
  if (faulty.length === 0) return null;
  return (
    <ul className={css.faulty} aria-label={text('programme:csaf.faulty')}>
      {faulty.map(({ fileName, code }, at) => (
        <li key={at}>{text(`programme:csaf.problem.${code}`, { fileName })}</li>
      ))}
    </ul>
  );
}

/** The products that no asset is. */
function Unmatched({ names }: { readonly names: readonly string[] }) {
  const text = useText();
  if (names.length === 0) return null;
  return (
    <details className={css.unmatched}>
      <summary>{text('programme:csaf.unmatched', { count: names.length })}</summary>
      <ul>
        {names.slice(0, NAMED).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {names.length > NAMED && <p>{text('programme:csaf.more', { count: names.length - NAMED })}</p>}
    </details>
  );
}

/** What is matched and what of it is chosen: what is certain at first, what is doubtful only by hand. */
function useChoice(files: readonly AdvisoryFile[]) {
  const assets = useTable('asset');
  const preview: AdvisoryPreview = useMemo(() => {
    const advisories = files.flatMap(({ reading }) => (reading.ok ? [reading.value] : []));
    return matchAdvisories(assets.values(), advisories);
  }, [assets, files]);
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set());
  const isChosen = (match: AdvisoryPreview['matches'][number]) =>
    match.additions.length > 0 && (match.verdict === 'matched') !== flipped.has(matchKey(match));
  const chosen = preview.matches.filter(isChosen);
  function flip(key: string): void {
    const others = [...flipped].filter((one) => one !== key);
    setFlipped(new Set(flipped.has(key) ? others : [...others, key]));
  }
  return { preview, chosen, flip };
}

/** Shows what advisories would add to which asset before anything does. */
export function TakeDialog({ files, onClose }: TakeDialogProps) {
  const text = useText();
  const { preview, chosen, flip } = useChoice(files);
  const { matches, unmatched } = preview;
  const count = chosen.reduce((sum, { additions }) => sum + additions.length, 0);
  function take(): void {
    if (dispatch(takeVulnerabilities(chosen))) onClose();
  }
  return (
    <Dialog
      title={text('programme:csaf.title')}
      description={text('programme:csaf.description', { count: files.length })}
      isWide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{text('ui:common.cancel')}</Button>
          <Button look="primary" disabled={count === 0} onClick={take}>
            {text('programme:csaf.take', { count })}
          </Button>
        </>
      }
    >
      <div className={css.body}>
        <Faulty files={files} />
        {matches.some(({ verdict }) => verdict === 'doubtful') && <p>{text('programme:csaf.doubt')}</p>}
        {matches.length === 0 ? (
          <p>{text('programme:csaf.nothing')}</p>
        ) : (
          <MatchTable matches={matches} chosen={new Set(chosen.map(matchKey))} onChoose={flip} />
        )}
        <Unmatched names={unmatched} />
      </div>
    </Dialog>
  );
}
