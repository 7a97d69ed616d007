import { looksLikeStix, readStixBundle, type StixReading } from '#shared/catalog/stix-attack.ts';
import { theCatalog } from './catalog.ts';
import { builtInRelease, stixBundle, type StixBundle } from './stix-bundle.ts';

export const sha256 = 'ab'.repeat(32);
export const shipped = builtInRelease();

/** What is read of a bundle. */
export function readBundle(bundle: unknown): StixReading {
  if (!looksLikeStix(bundle)) throw new Error('no bundle');
  const reading = readStixBundle(bundle, sha256, theCatalog());
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

/** What is read of the shipped release after somebody has changed its bundle. */
export function changed(change: (bundle: StixBundle) => void): StixReading {
  const bundle = stixBundle(shipped);
  change(bundle);
  return readBundle(bundle);
}

/** Why a changed bundle is refused. */
export function refusal(change: (bundle: StixBundle) => void): string[] {
  const bundle = stixBundle(shipped);
  change(bundle);
  const reading = readStixBundle(bundle, sha256, theCatalog());
  return reading.ok ? [] : reading.error.map(({ code }) => code);
}
