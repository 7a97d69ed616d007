import { conduitsAround, otherEnd } from '#shared/drawing/scene/conduits-around.ts';
import { endKey } from '#shared/drawing/routes/route-conduits.ts';
import type { Conduit } from '#shared/model/conduit.ts';
import { announceConduit, announceNoConduit, announceStep } from './announce.ts';
import { currentModel, currentScene, selectedKeys } from './current.ts';
import { pick } from './selection.ts';
import { notePointer } from './viewport.ts';

/** The zone or external end whose conduits are being gone through. */
let anchor: string | null = null;

function selectedConduit(): Conduit | null {
  const keys = selectedKeys();
  const key = keys.length === 1 ? keys[0] : undefined;
  return (key?.startsWith('conduit:') && currentModel().conduit.get(key.slice('conduit:'.length))) || null;
}

/** The end from which a conduit is looked at: where one came from, else where it begins. */
function nearEnd(conduit: Conduit): string {
  return anchor !== null && otherEnd(conduit, anchor) !== null ? anchor : endKey(conduit.from);
}

function selectedEnd(): string | null {
  const { items } = currentScene();
  const item = items.get(selectedKeys().find((key) => items.has(key)) ?? '');
  return item?.kind === 'asset' ? item.parentKey : (item?.key ?? null);
}

function goTo(key: string): true {
  notePointer(null);
  pick([key], false);
  return true;
}

/** Selects the next conduit clockwise (1) around the zone that one stands at, or the one before (-1). False where nothing is selected. */
export function followConduit(by: 1 | -1): boolean {
  const conduit = selectedConduit();
  const near = conduit ? nearEnd(conduit) : selectedEnd();
  if (near === null) return false;
  anchor = near;
  const around = conduitsAround(currentScene(), currentModel().conduit.values(), near);
  if (around.length === 0) {
    announceNoConduit(near);
    return true;
  }
  const from = conduit ? around.findIndex(({ id }) => id === conduit.id) : by === 1 ? -1 : 0;
  const at = (from + by + around.length) % around.length;
  announceConduit(at + 1, around.length, near);
  return goTo(`conduit:${around[at]?.id}`);
}

/** Goes from the selected conduit to its other end, or back to where one came from. False where no conduit is selected. */
export function followToEnd(isOn: boolean): boolean {
  const conduit = selectedConduit();
  if (!conduit) return false;
  const near = nearEnd(conduit);
  const end = isOn ? (otherEnd(conduit, near) ?? near) : near;
  anchor = end;
  goTo(end);
  announceStep();
  return true;
}
