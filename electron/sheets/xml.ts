import { Parser } from 'saxen';
import { SheetFault } from './sheet-fault.ts';

/** What is told of a document. Names come without prefix: the parts of a workbook never tell two names apart by it. */
export type XmlListener = {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
};

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that references stand for; one that stands for nothing is left as it is. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,4}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributeOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  const key = wanted in attributes ? wanted : Object.keys(attributes).find((one) => localName(one) === wanted);
  const value = key === undefined ? undefined : attributes[key];
  return value === undefined ? undefined : decoded(value);
}

/** The text of a part: UTF-8, or UTF-16 where it says so by its first bytes. */
function textOf(bytes: Buffer, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new SheetFault('damagedXml', { part });
  }
}

/** Goes through an XML part. A document type is refused: no spreadsheet writes one, and entities hide in it. */
export function readXml(bytes: Buffer, part: string, listener: XmlListener): void {
  const xml = textOf(bytes, part);
  const damaged = (): never => {
    throw new SheetFault('damagedXml', { part });
  };
  if (/<!DOCTYPE/i.test(xml.slice(0, 2_000)) || xml.includes('<!ENTITY')) damaged();
  let depth = 0;
  const parser = new Parser();
  parser
    .on('openTag', (name, attributes) => {
      depth += 1;
      listener.open?.(localName(name), (wanted) => attributeOf(attributes(), wanted));
    })
    .on('closeTag', (name) => {
      depth -= 1;
      listener.close?.(localName(name));
    })
    .on('text', (text) => listener.text?.(decoded(text)))
    .on('cdata', (text) => listener.text?.(text))
    .on('error', damaged)
    .on('warn', damaged);
  parser.parse(xml);
  if (depth !== 0) damaged();
}
