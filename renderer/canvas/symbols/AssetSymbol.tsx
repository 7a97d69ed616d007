import { ownTypeOf } from '#shared/drawing/symbols/own-type.ts';
import { documentStore } from '#renderer/state/document-store.ts';
import { useStore } from 'zustand';
import { symbolOf } from '#shared/drawing/symbols/symbol-of.ts';
import { symbols, type SymbolName } from '#shared/drawing/symbols/symbols.ts';

/** The drawing of a type as the plant has it now. */
function useSymbol(type: string): SymbolName {
  return useStore(documentStore, ({ document }) => symbolOf(type, ownTypeOf(type, document?.model.catalogEntry)));
}

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
      <path d={symbols[useSymbol(type)]} />
    </svg>
  );
}
