/** More pages lost than this within a minute are no accident any more. */
const TOLERATED = 3;
const MINUTE = 60_000;

/** Whether a page that was lost at these times (in milliseconds) may be loaded once more at `now`. */
export function mayReload(lostAt: readonly number[], now: number): boolean {
  return lostAt.filter((at) => now - at < MINUTE).length < TOLERATED;
}
