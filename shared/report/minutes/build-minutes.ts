import { sortedById, compareIds } from '#shared/engine/order.ts';
import type { Workshop } from '#shared/model/workshop.ts';
import { crsContext } from '#shared/report/crs/crs-context.ts';
import { plantDocument, frontPart, section } from '#shared/report/plant-document.ts';
import type { Part, ReportDocument } from '#shared/report/report-document.ts';
import type { ReportInput } from '#shared/report/report-input.ts';
import { name, text } from '#shared/report/say.ts';
import { buildMeeting } from './meeting.ts';

/** The meetings, the earliest first; one of them where it is chosen. */
function meetingsOf({ model, meetingId }: ReportInput): readonly Workshop[] {
  const chosen = sortedById(model.workshop.values()).filter(({ id }) => (meetingId ?? id) === id);
  return [...chosen].sort((a, b) => compareIds(a.startedAt, b.startedAt));
}

/** The minutes of the workshops: attendance with signatures, answers with votes, decisions, what was put off (ZCR 5). */
export function buildMinutes(input: ReportInput): ReportDocument {
  const context = crsContext(input);
  const meetings = meetingsOf(input).map((workshop, at): Part => {
    const number = String(at + 1);
    const build = () => buildMeeting(context, workshop);
    return {
      id: number,
      depth: 1,
      number,
      clause: 'ZCR 5',
      title: name(workshop.name || workshop.id),
      subject: null,
      build,
    };
  });
  const none = section(1, 'reports:minutes.meetings', () => [
    { block: 'paragraph', text: text('reports:minutes.none') },
  ]);
  const front = frontPart(context, text('reports:kind.minutes.what'));
  return plantDocument('minutes', context, [front, ...(meetings.length > 0 ? meetings : none)]);
}
