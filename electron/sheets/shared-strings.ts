import { unescapedText } from './cell-text.ts';
import type { XmlListener } from './xml.ts';

/** Collects the text of a string: its runs one after the other, without the phonetic guide that Japanese Excel adds. */
export function stringCollector() {
  let text = '';
  let isText = false;
  let phonetic = 0;
  return {
    begin(): void {
      text = '';
    },
    open(name: string): void {
      if (name === 't') isText = true;
      else if (name === 'rPh') phonetic += 1;
    },
    close(name: string): void {
      if (name === 't') isText = false;
      else if (name === 'rPh') phonetic -= 1;
    },
    text(part: string): void {
      if (isText && phonetic === 0) text += part;
    },
    end: (): string => unescapedText(text),
  };
}

/** Listens to the part of shared strings; they are in `strings` afterwards. */
export function sharedStrings(): XmlListener & { readonly strings: readonly string[] } {
  const strings: string[] = [];
  const collector = stringCollector();
  return {
    strings,
    open(name) {
      if (name === 'si') collector.begin();
      else collector.open(name);
    },
    close(name) {
      if (name === 'si') strings.push(collector.end());
      else collector.close(name);
    },
    text: collector.text,
  };
}
