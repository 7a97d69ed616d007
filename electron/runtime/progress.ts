import { text } from './texts.ts';

const megabyte = 1_000_000;

/** Writes one line that is updated in place on a terminal, and every tenth of the way elsewhere. */
export class Progress {
  readonly #label: string;
  #lastTenth = 0;

  constructor(label: string) {
    this.#label = label;
  }

  /** Shows that `done` of `total` bytes are here. */
  show(done: number, total: number): void {
    const share = Math.min(1, done / total);
    const tenth = Math.floor(share * 10);
    if (!process.stderr.isTTY && tenth === this.#lastTenth) return;
    this.#lastTenth = tenth;
    const line = text('start:progress', {
      label: this.#label,
      done: (done / megabyte).toFixed(0),
      total: (total / megabyte).toFixed(0),
      percent: (share * 100).toFixed(0),
    });
    process.stderr.write(process.stderr.isTTY ? `\r${line} ` : `${line}\n`);
  }

  /** Ends the line. */
  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\n');
  }
}
