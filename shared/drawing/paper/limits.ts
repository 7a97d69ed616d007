/** What is exported at most: pages of one drawing, letters of one page as SVG, bytes of one page as PNG. */
export const exportLimits = { pages: 400, svg: 64 * 1024 * 1024, png: 192 * 1024 * 1024 } as const;

/** A picture has at most so many pixels on a side, and in all. */
const MOST_SIDE = 16_000;
const MOST_PIXELS = 64_000_000;

/** Whether a page can be made as a picture of so many pixels per unit. */
export function fitsPicture(
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): boolean {
  const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  return Math.max(wide, high) <= MOST_SIDE && wide * high <= MOST_PIXELS;
}
