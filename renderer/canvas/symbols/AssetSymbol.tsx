import { symbolOf } from './symbol-of.ts';
import { symbols } from './symbols.ts';

/** The drawing of an asset type, in the colour of the text around it. */
export function AssetSymbol({ type, size = 20 }: { readonly type: string; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d={symbols[symbolOf(type)]} />
    </svg>
  );
}
