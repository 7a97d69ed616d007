/** A time span as a clock shows it: minutes and seconds. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A time span in minutes with one digit behind the point. */
export const minutesOfMs = (ms: number): number => Math.round(ms / 6000) / 10;
