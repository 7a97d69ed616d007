import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../../renderer/ui/tokens.css', import.meta.url), 'utf8');

/** The tokens of every rule whose selector list has `selector`, later rules over earlier ones. */
function tokensOf(selector: string): Record<string, string> {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const bodies = rules.filter(([, list]) => list?.split(',').some((one) => one.trim().endsWith(selector)));
  return Object.fromEntries(
    bodies.flatMap(([, , body]) => [...(body ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, k, v]) => [k, v])),
  ) as Record<string, string>;
}

const light = tokensOf(':root');
/** The tokens of each theme. */
export const themes: Readonly<Record<string, Record<string, string>>> = {
  light,
  dark: { ...light, ...tokensOf("[data-theme='dark']") },
  projector: { ...light, ...tokensOf("[data-theme='projector']") },
};

/** How light a colour is, 0 to 1 (WCAG 2.2). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two tokens, 1 to 21 (WCAG 2.2). */
export function contrast(tokens: Record<string, string>, ink: string, ground: string): number {
  const [a = 0, b = 0] = [ink, ground].map((name) => luminance(tokens[name] ?? '')).toSorted((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

/** The contrast that words need in each theme; the projector's are read from the back of a room. */
export const leastContrast = { light: 4.5, dark: 4.5, projector: 7 } as const;
