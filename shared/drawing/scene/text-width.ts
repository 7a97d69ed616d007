const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const NARROW = /[ijlIftr.,:;'|!()[\]\- ]/;
const BROAD = /[A-HJ-Z0-9mw@%&]/;

function emOf(letter: string): number {
  if (WIDE.test(letter)) return 1;
  if (NARROW.test(letter)) return 0.36;
  return BROAD.test(letter) ? 0.68 : 0.56;
}

/** About how wide a text is at a font size, without a screen to measure on. Leans to the wide side. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const letter of text) em += emOf(letter);
  return Math.ceil(em * fontSize);
}
