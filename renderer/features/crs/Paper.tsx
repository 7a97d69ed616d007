import { useText } from '#renderer/i18n/use-text.ts';
import { turnTo } from '#renderer/state/crs-view.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Block, Facts, Part, ReportDocument, Speaker } from '#shared/report/report-document.ts';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { CellView } from './CellView.tsx';
import { Figure } from './Figure.tsx';
import { NoticeLine } from './Notices.tsx';
import css from './Paper.module.css';
import { TableBlock } from './TableBlock.tsx';
import { Words } from './Words.tsx';

function FactList({ facts, speaker }: { readonly facts: Facts['facts']; readonly speaker: Speaker }) {
  const text = useText();
  return (
    <dl className={css.facts}>
      {facts.map(({ label, value, isMissing }, at) => (
        <div key={at}>
          <dt>{speaker.say(label)}</dt>
          <dd data-missing={isMissing || undefined}>
            {isMissing ? text('crs:notWritten') : <CellView cell={value} speaker={speaker} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type BlockProps = { readonly block: Block; readonly part: Part; readonly speaker: Speaker };

function BlockView({ block, part, speaker }: BlockProps) {
  switch (block.block) {
    case 'paragraph':
      return <p className={css.paragraph}>{speaker.say(block.text)}</p>;
    case 'words':
      return <Words block={block} speaker={speaker} />;
    case 'facts':
      return <FactList facts={block.facts} speaker={speaker} />;
    case 'table':
      return <TableBlock table={block} part={part} speaker={speaker} />;
    case 'figure':
      return <Figure diagramId={block.diagramId} caption={speaker.say(block.caption)} />;
    case 'drawing':
      return null;
    case 'notice':
      return <NoticeLine notice={block} speaker={speaker} />;
  }
}

/** The parts before and after, by name. */
function Turn({
  part,
  parts,
  speaker,
}: {
  readonly part: Part;
  readonly parts: readonly Part[];
  readonly speaker: Speaker;
}) {
  const text = useText();
  const at = parts.indexOf(part);
  const [before, after] = [parts[at - 1], parts[at + 1]];
  const named = (one: Part) => `${one.number} ${speaker.say(one.title)}`.trim();
  return (
    <nav className={css.turn} aria-label={text('crs:turn')}>
      {before ? (
        <Button
          look="quiet"
          icon={<ChevronLeft aria-hidden />}
          title={text('crs:previous')}
          onClick={() => turnTo(before.id)}
        >
          {named(before)}
        </Button>
      ) : (
        <span />
      )}
      {after && (
        <Button
          look="quiet"
          icon={<ChevronRight aria-hidden />}
          title={text('crs:next')}
          onClick={() => turnTo(after.id)}
        >
          {named(after)}
        </Button>
      )}
    </nav>
  );
}

type PaperProps = { readonly document: ReportDocument; readonly part: Part; readonly speaker: Speaker };

/** The open part of the document, as on paper. */
export function Paper({ document: { parts }, part, speaker }: PaperProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => part.build(), [part]);
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [part.id]);
  return (
    <div ref={scroller} className={css.desk}>
      <article className={css.paper} aria-labelledby="crs-part">
        <header className={css.heading} data-depth={part.depth}>
          {part.number !== '' && <span className={css.number}>{part.number}</span>}
          <h3 id="crs-part">{speaker.say(part.title)}</h3>
          {part.clause && <span className={css.clause}>{part.clause}</span>}
        </header>
        {blocks.map((block, at) => (
          <BlockView
            key={`${part.id} ${block.block === 'words' ? block.field : block.block === 'table' ? block.id : at}`}
            block={block}
            part={part}
            speaker={speaker}
          />
        ))}
        <Turn part={part} parts={parts} speaker={speaker} />
      </article>
    </div>
  );
}
