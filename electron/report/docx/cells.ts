import type { ReportContent } from '#electron/report/report-content.ts';
import { cellIn } from '#electron/report/voices.ts';
import { paperColour, paperInks } from '#shared/drawing/paper/palette.ts';
import type { InkName } from '#shared/drawing/pen.ts';
import type { SecurityLevel } from '#shared/model/security-level.ts';
import type { Cell } from '#shared/report/report-document.ts';
import { paragraph, paragraphs, run, type Look } from './runs.ts';

/** A colour as the format writes it. */
export function hex(colour: string): string {
  return colour.slice(1, 7).toUpperCase();
}

export const grey: Look = { color: hex(paperInks['ink-3']) };

function levelRun(level: SecurityLevel | null): string {
  if (level === null) return run('–', grey);
  const ink = (name: InkName) => hex(paperInks[name]);
  return run(` ${level} `, { fill: ink(`sl-${level}`), color: ink(`on-sl-${level}`), isStrong: true });
}

const standingLooks: Readonly<Record<string, Look>> = {
  met: { color: '2C6B4B' },
  'not-met': { color: 'A22F28', isStrong: true },
  'reason-missing': { color: 'A22F28', isStrong: true },
  partly: { color: '7D5700', isStrong: true },
  'not-assessed': grey,
};

/** What stands in a cell, as its paragraphs. */
export function docxCell(cell: Cell | undefined, { voices, risks }: ReportContent): string {
  if (!cell) return paragraph(null, run('–', grey));
  const said = () => cellIn(voices, cell);
  switch (cell.say) {
    case 'level':
      return paragraph(null, levelRun(cell.level));
    case 'vector': {
      const first = cell.vector[0] ?? null;
      const isEven = cell.vector.every((level) => level === first);
      return paragraph(null, isEven ? levelRun(first) : cell.vector.map(levelRun).join(''));
    }
    case 'risk': {
      const look = risks.get(cell.id);
      const sign = look ? run('■ ', { color: hex(paperColour(look.ink)) }) : '';
      return paragraph(null, sign + run(cell.name));
    }
    case 'standing':
      return paragraphs(null, said(), standingLooks[cell.standing]);
    case 'yes':
      return paragraph(null, cell.isYes ? run('✓', { isStrong: true }) : '');
    default:
      return paragraphs(null, said());
  }
}
