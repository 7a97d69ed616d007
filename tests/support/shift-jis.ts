/** The bytes of each letter that Shift_JIS has, found by reading every pair of bytes. */
function letterTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('shift_jis');
  const table = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if (letter.length === 1 && letter !== '\ufffd' && !table.has(letter)) table.set(letter, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) learn(byte);
  for (let lead = 0x81; lead <= 0xfc; lead += 1) for (let trail = 0x40; trail <= 0xfc; trail += 1) learn(lead, trail);
  return table;
}

let letters: ReadonlyMap<string, readonly number[]> | null = null;

/** A text as Japanese Excel writes it. */
export function shiftJis(text: string): Buffer {
  letters ??= letterTable();
  const table = letters;
  return Buffer.from(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`${letter} is not in Shift_JIS`);
      return bytes;
    }),
  );
}
