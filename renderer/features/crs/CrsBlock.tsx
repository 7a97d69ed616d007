import { BlockView } from '#renderer/report/BlockView.tsx';
import type { Block, Part, Speaker } from '#shared/report/report-document.ts';
import { MendableNotice } from './Notices.tsx';
import { TableBlock } from './TableBlock.tsx';
import { Words } from './Words.tsx';

type BlockProps = { readonly block: Block; readonly part: Part; readonly speaker: Speaker };

/** A part of a page of the specification: what is written in it can be written here. */
export function CrsBlock({ block, part, speaker }: BlockProps) {
  switch (block.block) {
    case 'words':
      return <Words block={block} speaker={speaker} />;
    case 'table':
      return <TableBlock table={block} part={part} speaker={speaker} />;
    case 'notice':
      return <MendableNotice notice={block} speaker={speaker} />;
    default:
      return <BlockView block={block} speaker={speaker} />;
  }
}
