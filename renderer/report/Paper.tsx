import type { Block, Part, ReportDocument, Speaker } from '#shared/report/report-document.ts';
import { Fragment, useId, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import css from './Paper.module.css';
import { Turn } from './Turn.tsx';

type PaperProps = {
  readonly document: ReportDocument;
  readonly part: Part;
  readonly speaker: Speaker;
  /** Draws a block of the part. */
  readonly draw: (block: Block) => ReactNode;
  readonly onTurn: (partId: string) => void;
};

/** A key that stays with a block while others come and go. */
function keyOf(block: Block, at: number): string | number {
  if (block.block === 'words') return block.field;
  return block.block === 'table' ? block.id : at;
}

/** The open part of a document, as on paper. */
export function Paper({ document: { parts }, part, speaker, draw, onTurn }: PaperProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const headingId = useId();
  const blocks = useMemo(() => part.build(), [part]);
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [part.id]);
  return (
    <div ref={scroller} className={css.desk}>
      <article className={css.paper} aria-labelledby={headingId}>
        <header className={css.heading} data-depth={part.depth}>
          {part.number !== '' && <span className={css.number}>{part.number}</span>}
          <h3 id={headingId}>{speaker.say(part.title)}</h3>
          {part.clause && <span className={css.clause}>{part.clause}</span>}
        </header>
        {blocks.map((block, at) => (
          <Fragment key={`${part.id} ${keyOf(block, at)}`}>{draw(block)}</Fragment>
        ))}
        <Turn part={part} parts={parts} speaker={speaker} onTurn={onTurn} />
      </article>
    </div>
  );
}
