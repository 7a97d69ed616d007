const NUMBER = '[-+]?[\\d.]+(?:e[-+]?\\d+)?';
const box = new RegExp(`\\sviewBox\\s*=\\s*["']\\s*${NUMBER}[\\s,]+${NUMBER}[\\s,]+(${NUMBER})[\\s,]+(${NUMBER})`, 'i');
const widthOf = new RegExp(`\\swidth\\s*=\\s*["']\\s*(${NUMBER})(px|pt|pc|mm|cm|in)?\\s*["']`, 'i');
const heightOf = new RegExp(`\\sheight\\s*=\\s*["']\\s*(${NUMBER})(px|pt|pc|mm|cm|in)?\\s*["']`, 'i');

function sides(width: string | undefined, height: string | undefined): readonly [number, number] | null {
  const [x, y] = [Number(width), Number(height)];
  return x > 0 && y > 0 && Number.isFinite(x / y) ? [x, y] : null;
}

/** The sides of an SVG, as its view box or else its width and height of one unit give them; 4 to 3 where neither does. */
export function svgSize(svg: string): readonly [number, number] {
  const [root = ''] = /<svg\b[^>]*>/i.exec(svg) ?? [];
  const boxed = box.exec(root);
  const [wide, high] = [widthOf.exec(root), heightOf.exec(root)];
  const isOneUnit = (wide?.[2] ?? 'px') === (high?.[2] ?? 'px');
  return sides(boxed?.[1], boxed?.[2]) ?? (isOneUnit ? sides(wide?.[1], high?.[1]) : null) ?? [4, 3];
}
