import type { Block, Drawing, Speaker } from '#shared/report/report-document.ts';
import { text } from '#shared/report/say.ts';
import { useMemo } from 'react';
import { FactList } from './FactList.tsx';
import { Figure } from './Figure.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { PageView } from './PageView.tsx';
import css from './Paper.module.css';
import { ReadTable, TableSection } from './ReadTable.tsx';

type WordsBlock = Extract<Block, { readonly block: 'words' }>;

function Words({ block: { label, words }, speaker }: { readonly block: WordsBlock; readonly speaker: Speaker }) {
  return (
    <section className={css.words}>
      <h4 className={css.label}>{speaker.say(label)}</h4>
      {words.trim() === '' ? (
        <p className={css.faint}>{speaker.say(text('crs:notWritten'))}</p>
      ) : (
        <p className={css.paragraph}>{words}</p>
      )}
    </section>
  );
}

function DrawingView({ drawing, speaker }: { readonly drawing: Drawing; readonly speaker: Speaker }) {
  const page = useMemo(() => drawing.pageIn(speaker), [drawing, speaker]);
  const caption = speaker.say(drawing.caption);
  return (
    <figure className={css.figure}>
      <PageView page={page} caption={caption} />
      <figcaption className={css.caption}>{caption}</figcaption>
    </figure>
  );
}

/** Any part of a page, as it is read. */
export function BlockView({ block, speaker }: { readonly block: Block; readonly speaker: Speaker }) {
  switch (block.block) {
    case 'paragraph':
      return <p className={css.paragraph}>{speaker.say(block.text)}</p>;
    case 'words':
      return <Words block={block} speaker={speaker} />;
    case 'facts':
      return <FactList facts={block.facts} speaker={speaker} />;
    case 'table':
      return (
        <TableSection table={block} speaker={speaker}>
          <ReadTable table={block} speaker={speaker} />
        </TableSection>
      );
    case 'figure':
      return <Figure diagramId={block.diagramId} caption={speaker.say(block.caption)} />;
    case 'drawing':
      return <DrawingView drawing={block} speaker={speaker} />;
    case 'notice':
      return <NoticeLine notice={block} speaker={speaker} />;
  }
}
