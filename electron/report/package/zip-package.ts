import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a package: where it lies in it, and what is in it. */
export type PackageFile = { readonly name: string; readonly content: string | Uint8Array };

const UTF8 = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the first day that the format knows: the same report gives the same bytes. */
const DAY = 0x21;

function entryHead({ name, method, crc, packed, size }: Entry): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(UTF8, 2);
  head.writeUInt16LE(method, 4);
  head.writeUInt16LE(0, 6);
  head.writeUInt16LE(DAY, 8);
  head.writeUInt32LE(crc, 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

type Entry = {
  readonly name: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly size: number;
};

function entryOf({ name, content }: PackageFile): Entry {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const packed = deflateRawSync(bytes, { level: 6 });
  return { name: Buffer.from(name), method: DEFLATED, crc: crc32(bytes), packed, size: bytes.length };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Packs files as the zip file that DOCX and XLSX are, in their order (APPNOTE 6.3, without ZIP64). */
export function zipPackage(files: readonly PackageFile[]): Buffer {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const entry = entryOf(file);
    const head = entryHead(entry);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    body.push(signature(0x04034b50), head, entry.name, entry.packed);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), head, place, entry.name);
    at += 30 + entry.name.length + entry.packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...body, ...directory, signature(0x06054b50), end]);
}
