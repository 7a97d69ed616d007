/** What a workbook cannot hold as it is: what XML forbids or its writers drop, and what looks like an escape (`_x000D_`). */
const unwritable = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}|\ufffd|_(?=x[0-9a-fA-F]{4}_)/gu;

function escapedUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Words such as `toString`: write-excel-file 4.1.1 looks texts up in a plain object, finds what that inherits, and loses them. */
const isInherited = (text: string): boolean => text in {};

/** A text as a workbook holds it: what it cannot hold is written as `_xHHHH_`. */
export function escapedText(text: string): string {
  if (isInherited(text)) return escapedUnit(text) + text.slice(1);
  return text.replace(unwritable, (one) => one.split('').map(escapedUnit).join(''));
}

/** The text that a workbook holds as `escapedText`. */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
