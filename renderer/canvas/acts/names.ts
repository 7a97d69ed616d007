import type { Draft } from '#renderer/canvas/canvas-store.ts';
import { freshName } from '#renderer/canvas/edits/create.ts';
import { t } from 'i18next';
import { currentModel } from './current.ts';

/** The next name that nobody has yet, in the language of the screen. */
export function defaultName(kind: Draft['kind'] | 'conduit'): string {
  const { zone, asset, conduit } = currentModel();
  if (kind === 'zone') return freshName(zone.values(), (number) => t('canvas:newZone', { number }));
  if (kind === 'asset') return freshName(asset.values(), (number) => t('canvas:newAsset', { number }));
  if (kind === 'conduit') return conduitNames()();
  const ends = [...conduit.values()].flatMap(({ from, to }) => [from, to]);
  const names = ends.flatMap((end) => (typeof end === 'string' ? [] : [{ name: end.external }]));
  return freshName(names, (number) => t('canvas:newExternal', { number }));
}

/** Gives names for conduits that are made in one step, one after the other. */
export function conduitNames(): () => string {
  const named: { name: string }[] = [...currentModel().conduit.values()].map(({ name }) => ({ name }));
  return () => {
    const name = freshName(named, (number) => t('canvas:newConduit', { number }));
    named.push({ name });
    return name;
  };
}
