import { SUC_ID, type AccessPoint, type EssentialFunction, type Suc } from '#shared/model/suc.ts';
import type { Command } from './command.ts';

function changeSuc(label: Command['label'], change: (suc: Suc) => Partial<Suc>): Command {
  return {
    label,
    run(tx) {
      const suc = tx.get('suc', SUC_ID);
      if (suc) tx.put('suc', { ...suc, ...change(suc) });
    },
  };
}

/** Names ways into the SUC (ZCR 1.1). */
export function addAccessPoints(points: readonly AccessPoint[]): Command {
  const label = {
    key: 'addAccessPoints',
    params: { count: points.length, name: points[0]?.name || points[0]?.id || '' },
  };
  return changeSuc(label, ({ accessPoints }) => ({ accessPoints: [...accessPoints, ...points] }));
}

/** Sets fields of an access point. */
export function editAccessPoint(id: string, fields: Partial<Omit<AccessPoint, 'id'>>): Command {
  return changeSuc({ key: 'editAccessPoint', params: { id } }, ({ accessPoints }) => ({
    accessPoints: accessPoints.map((point) => (point.id === id ? { ...point, ...fields } : point)),
  }));
}

/** Takes a way into the SUC off its list. */
export function removeAccessPoint({ id, name }: AccessPoint): Command {
  return changeSuc({ key: 'removeAccessPoint', params: { name: name || id } }, ({ accessPoints }) => ({
    accessPoints: accessPoints.filter((point) => point.id !== id),
  }));
}

/** Names an essential function of the SUC. */
export function addEssentialFunction(added: EssentialFunction): Command {
  return changeSuc({ key: 'addEssentialFunction', params: { name: added.name || added.id } }, (suc) => ({
    essentialFunctions: [...suc.essentialFunctions, added],
  }));
}

/** Sets fields of an essential function. */
export function editEssentialFunction(id: string, fields: Partial<Omit<EssentialFunction, 'id'>>): Command {
  return changeSuc({ key: 'editEssentialFunction', params: { id } }, ({ essentialFunctions }) => ({
    essentialFunctions: essentialFunctions.map((one) => (one.id === id ? { ...one, ...fields } : one)),
  }));
}

/** Takes an essential function off the list; its initial risk goes with it, and assets and scenarios name it no longer. */
export function removeEssentialFunction({ id, name }: EssentialFunction): Command {
  const label = { key: 'removeEssentialFunction', params: { name: name || id } };
  const { run } = changeSuc(label, (suc) => ({
    essentialFunctions: suc.essentialFunctions.filter((one) => one.id !== id),
  }));
  return {
    label,
    run(tx) {
      run(tx);
      if (tx.get('initialRisk', id)) tx.remove('initialRisk', id);
      for (const kind of ['asset', 'scenario'] as const)
        for (const entity of tx.all(kind))
          if (entity.essentialFunctionId === id) tx.put(kind, { ...entity, essentialFunctionId: null });
    },
  };
}
