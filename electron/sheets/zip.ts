import { crc32, inflateRawSync } from 'node:zlib';
import type { WorkbookLimits } from './limits.ts';
import { SheetFault } from './sheet-fault.ts';

/** The files of a zip file by name; each is unpacked when it is asked for, within what is left of the limit. */
export type Zip = { readonly names: readonly string[]; read(name: string): Buffer | null };

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** The first bytes of the older Office format, in which protected workbooks are wrapped too. */
const COMPOUND_FILE = 0xe011cfd0;
const STORED = 0;
const DEFLATED = 8;
const ONE_PIECE = 16 * 1024 * 1024;

function findEnd(file: Buffer): number {
  const first = Math.max(0, file.length - END_SIZE - LONGEST_COMMENT);
  for (let at = file.length - END_SIZE; at >= first; at--) if (file.readUInt32LE(at) === END) return at;
  throw new SheetFault('damagedZip');
}

function entryAt(file: Buffer, at: number): { readonly entry: Entry; readonly next: number } {
  if (file.readUInt32LE(at) !== CENTRAL) throw new SheetFault('damagedZip');
  const nameLength = file.readUInt16LE(at + 28);
  const nameAt = at + 46;
  return {
    entry: {
      name: file.toString('utf8', nameAt, nameAt + nameLength),
      isEncrypted: (file.readUInt16LE(at + 8) & 1) !== 0,
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    },
    next: nameAt + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32),
  };
}

function entriesOf(file: Buffer, limits: WorkbookLimits): ReadonlyMap<string, Entry> {
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  if (count > limits.entries) throw new SheetFault('damagedZip');
  const entries = new Map<string, Entry>();
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const { entry, next } = entryAt(file, at);
    // Two files of one name mean something else to every reader.
    if (entries.has(entry.name)) throw new SheetFault('damagedZip');
    entries.set(entry.name, entry);
    at = next;
  }
  return entries;
}

/** In one piece where it is of a usual size, and never more than it says. */
const unpacking = (size: number) => ({
  maxOutputLength: Math.max(1, size),
  chunkSize: Math.min(Math.max(64, size + 1), ONE_PIECE),
});

/** Unpacks an entry; the limit holds for what comes out, whatever the zip file says of its size. */
function unpack(file: Buffer, entry: Entry, room: number, limit: number): Buffer {
  if (entry.isEncrypted) throw new SheetFault('isLocked');
  if (entry.size > room) throw new SheetFault('unpacksTooLarge', { limit: limit / 1024 / 1024 });
  if (file.readUInt32LE(entry.offset) !== LOCAL) throw new SheetFault('damagedZip');
  const from = entry.offset + 30 + file.readUInt16LE(entry.offset + 26) + file.readUInt16LE(entry.offset + 28);
  const packed = file.subarray(from, from + entry.packed);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new SheetFault('damagedZip');
  const bytes = entry.method === STORED ? packed : inflateRawSync(packed, unpacking(entry.size));
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new SheetFault('damagedZip');
  return bytes;
}

/** Whatever a damaged zip file makes Node throw, it is a damaged zip file. */
function asDamage<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof SheetFault) throw thrown;
    if (thrown instanceof RangeError || (thrown instanceof Error && 'code' in thrown))
      throw new SheetFault('damagedZip');
    throw thrown;
  }
}

/** Opens a zip file that may be hostile. */
export function openZip(file: Buffer, limits: WorkbookLimits): Zip {
  if (file.length >= 4 && file.readUInt32LE(0) === COMPOUND_FILE) throw new SheetFault('isLocked');
  if (file.length < END_SIZE || file.readUInt32LE(0) !== LOCAL) throw new SheetFault('notXlsx');
  const entries = asDamage(() => entriesOf(file, limits));
  let room = limits.unpacked;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const bytes = asDamage(() => unpack(file, entry, room, limits.unpacked));
      room -= bytes.length;
      return bytes;
    },
  };
}
