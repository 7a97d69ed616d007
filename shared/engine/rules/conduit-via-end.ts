import { endZoneId } from '#shared/model/conduit.ts';
import { evidenceOf, listNames, type Rule } from './rule.ts';

/** A conduit passes through zones between its ends, each once. */
export const conduitViaEnd: Rule<'conduit'> = {
  id: 'conduit-via-end',
  clause: 'ZCR 3.1',
  scope: 'conduit',
  evaluate: ({ from, to, via }, _, { model }) => {
    if (via.length === 0) return null;
    const isIdle = (id: string, at: number) => id === endZoneId(from) || id === endZoneId(to) || via.indexOf(id) < at;
    const idle = [...new Set(via.filter(isIdle))].flatMap((id) => model.zone.get(id) ?? []);
    return idle.length === 0
      ? null
      : { severity: 'warning', params: { zones: listNames(idle) }, evidence: evidenceOf('zone', idle) };
  },
};
