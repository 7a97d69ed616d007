import type { FileFault, TextEncoding } from '#shared/spreadsheet/file-fault.ts';
import { err, ok, type Result } from '#shared/result.ts';

type Decoding = { readonly text: string; readonly encoding: TextEncoding };

/** What no text holds, whatever it is written in. */
const noText = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u;
/** How many bytes tell whether every second one is 0. */
const LOOKED_AT = 4096;

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 by its first bytes, or because most of its letters have a byte of 0 on the same side. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const looked = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (let at = 0; at < looked.length; at += 1) if (looked[at] === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > looked.length / 8 && even === 0) return 'utf-16le';
  return even > looked.length / 8 && odd === 0 ? 'utf-16be' : null;
}

function decodings(bytes: Uint8Array): readonly (readonly [string, TextEncoding])[] {
  const utf16 = utf16Of(bytes);
  if (utf16) return [[utf16, 'UTF-16']];
  return [
    ['utf-8', 'UTF-8'],
    ['shift_jis', 'Shift_JIS'],
  ];
}

/** The text that bytes stand for: UTF-8 with or without a mark, UTF-16, or what Japanese Excel writes as CSV (Shift_JIS). */
export function decodeText(bytes: Uint8Array): Result<Decoding, FileFault> {
  for (const [label, encoding] of decodings(bytes)) {
    const text = decoded(bytes, label);
    if (text === null) continue;
    return noText.test(text) ? err({ code: 'notText', params: {} }) : ok({ text, encoding });
  }
  return err({ code: 'unknownEncoding', params: {} });
}
