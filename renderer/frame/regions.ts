/** The parts of the screen that F6 goes round, in reading order. */
export const regions = ['rail', 'middle', 'inspector', 'findings'] as const;
export type Region = (typeof regions)[number];

/** The region after (1) or before (-1) the given one, going round; the first or last where there is none. */
export function nextRegion(present: readonly Region[], current: Region | null, step: 1 | -1): Region | null {
  if (present.length === 0) return null;
  const at = current === null ? (step === 1 ? -1 : 0) : present.indexOf(current);
  return present[(at + step + present.length) % present.length] ?? null;
}

const elementOf = (region: Region): HTMLElement | null => document.querySelector(`[data-region="${region}"]`);

/** Moves the focus to the next region. */
export function stepRegion(step: 1 | -1): void {
  const present = regions.filter((region) => elementOf(region) !== null);
  const current = present.find((region) => elementOf(region)?.contains(document.activeElement)) ?? null;
  const next = nextRegion(present, current, step);
  if (next) elementOf(next)?.focus();
}
