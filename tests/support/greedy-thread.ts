/** Takes memory until there is none. */
const taken: number[][] = [];
for (;;) taken.push(Array.from({ length: 100_000 }, (_one, at) => at + Math.random()));
