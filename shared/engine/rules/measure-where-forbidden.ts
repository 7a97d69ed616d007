import type { Evidence } from '#shared/engine/assessment.ts';
import { displayName, nameIn } from '#shared/model/display-name.ts';
import { forbiddenSeats } from '#shared/model/forbidden-seat.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import type { Subject } from '#shared/model/subject.ts';
import { listIds, type Rule } from './rule.ts';

/** A measure sits nowhere where it would break a protective function, also after an asset has moved. */
export const measureWhereForbidden: Rule<'countermeasure'> = {
  id: 'measure-where-forbidden',
  clause: 'ZCR 5.12',
  scope: 'countermeasure',
  evaluate: (measure, _, { model }) => {
    if (measure.status === 'rejected') return null;
    const seats = forbiddenSeats(measure, model.asset);
    if (seats.length === 0) return null;
    return {
      severity: 'error',
      params: { measure: displayName('countermeasure', measure), places: listIds(seats.map(placeIn(model))) },
      evidence: seats.flatMap((seat) => evidenceOfSeat(seat, model)),
    };
  },
};

/** What people call a place; of an asset with its zone, which may be what is marked. */
function placeIn(model: Model): (seat: Subject) => string {
  return (seat) => {
    if (seat.kind === 'suc') return sucOf(model).name;
    const name = nameIn(model, seat.kind, seat.id);
    const zoneId = seat.kind === 'asset' ? model.asset.get(seat.id)?.zoneId : null;
    return zoneId ? `${name} (${nameIn(model, 'zone', zoneId)})` : name;
  };
}

/** A seat, and the zone of an asset, which may be what is marked. */
function evidenceOfSeat(seat: Subject, model: Model): readonly Evidence[] {
  if (seat.kind === 'suc') return [];
  const zoneId = seat.kind === 'asset' ? model.asset.get(seat.id)?.zoneId : null;
  return zoneId ? [seat, { kind: 'zone', id: zoneId }] : [seat];
}
