import { documentStore } from '#renderer/state/document-store.ts';
import { catalogEntryId } from '#shared/model/catalog-entry.ts';
import type { Model } from '#shared/model/model.ts';
import { useStore } from 'zustand';
import { symbolOf, type OwnType } from '#shared/drawing/symbols/symbol-of.ts';
import { symbols, type SymbolName } from '#shared/drawing/symbols/symbols.ts';

/** What the plant's own entry says of a type; null for every other type. */
function ownTypeOf(type: string, own: Model['catalogEntry'] | undefined): OwnType | null {
  const content = own?.get(catalogEntryId('asset-type', type))?.content;
  if (!content) return null;
  const text = (key: string) => (typeof content[key] === 'string' ? content[key] : '');
  const flags: unknown = content['flags'];
  return {
    group: text('group'),
    componentCategory: text('componentCategory'),
    flags: Array.isArray(flags) ? flags.map(String) : [],
  };
}

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
