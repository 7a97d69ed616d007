/** Chance that repeats: the same seed gives the same sequence on every machine. */
export type Random = {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number;
  /** Whether something of the given probability happens. */
  chance(probability: number): boolean;
  /** One of the values. */
  pick<T>(values: readonly T[]): T;
  /** Up to `count` different values. */
  some<T>(values: readonly T[], count: number): T[];
};

/** A sequence of chance from a whole number; the generator is mulberry32, good enough to invent plants. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  const below = (end: number) => Math.floor(next() * end);
  function pick<T>(values: readonly T[]): T {
    if (values.length === 0) throw new Error('nothing to pick from');
    return values[below(values.length)] as T;
  }
  return {
    next,
    below,
    pick,
    chance: (probability) => next() < probability,
    some: (values, count) => [...new Set(Array.from({ length: Math.min(count, values.length) }, () => pick(values)))],
  };
}
