import type { ReportContent } from '#electron/report/report-content.ts';
import { cellIn } from '#electron/report/voices.ts';
import { paperColour } from '#shared/drawing/paper/palette.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import type { Cell } from '#shared/report/report-document.ts';
import { htmlLines, htmlText } from './markup.ts';

const NOTHING = '<span class="none">–</span>';

type Of<S> = Extract<NonNullable<Cell>, { readonly say: S }>;

function level(of: string, value: number | null): string {
  if (value === null) return NOTHING;
  return `<span class="sl sl-${value}" aria-label="SL-${of} ${value}">${value}</span>`;
}

/** A level per FR; one that is the same for all seven is said once. */
function vector({ of, vector: levels }: Of<'vector'>): string {
  const first = levels[0] ?? null;
  if (levels.every((one) => one === first)) return level(of, first);
  const named = foundationalRequirements.map((fr, at) => `${fr} ${levels[at] ?? '–'}`).join(', ');
  const boxes = levels.map((one) => `<span class="sl sl-${one ?? 'none'}">${one ?? '–'}</span>`);
  return `<span class="vector" title="SL-${of}: ${named}">${boxes.join('')}</span>`;
}

/** A risk level: a square of its colour, fuller the higher it is, and its name. */
function risk({ id, name }: Of<'risk'>, { risks }: ReportContent): string {
  const look = risks.get(id);
  if (!look) return htmlText(name);
  const colour = paperColour(look.ink);
  const full = Math.round((100 * (look.order + 1)) / risks.size);
  const ground = `linear-gradient(to top, ${colour} ${full}%, transparent ${full}%)`;
  return `<span class="risk"><i style="border-color:${colour};background:${ground}"></i>${htmlText(name)}</span>`;
}

/** What stands in a cell, as people read it on paper. */
export function htmlCell(cell: Cell | undefined, content: ReportContent): string {
  if (!cell) return NOTHING;
  switch (cell.say) {
    case 'vector':
      return vector(cell);
    case 'level':
      return level(cell.of, cell.level);
    case 'risk':
      return risk(cell, content);
    case 'standing':
      return `<span class="standing ${cell.standing}">${htmlLines(cellIn(content.voices, cell))}</span>`;
    case 'yes':
      return cell.isYes ? '✓' : '';
    default:
      return htmlLines(cellIn(content.voices, cell));
  }
}
