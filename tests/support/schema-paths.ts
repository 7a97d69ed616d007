import { entityKinds, entitySchemas, type EntityKind } from '#shared/model/model.ts';

/** A field of an entity, however deep: its path with `_` between the names, and the closed values that it may have. */
export type SchemaPath = { readonly kind: EntityKind; readonly path: string; readonly closed: readonly string[] };

/** What zod tells of a schema, as far as it is walked here. */
type Definition = {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly items?: readonly Schema[];
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
};
type Schema = { readonly def: Definition };

function walk({ def }: Schema, path: string, visit: (path: string, closed: readonly string[]) => void): void {
  const texts = [...Object.values(def.entries ?? {}), ...(def.values ?? [])].filter((one) => typeof one === 'string');
  if (texts.length > 0) visit(path, texts);
  const inner = [def.innerType, def.element, def.valueType, ...(def.items ?? []), ...(def.options ?? [])];
  for (const schema of inner) if (schema) walk(schema, path, visit);
  for (const [name, schema] of Object.entries(def.shape ?? {})) {
    const deeper = path === '' ? name : `${path}_${name}`;
    visit(deeper, []);
    walk(schema, deeper, visit);
  }
}

/** Every field of every entity, each once. */
export function schemaPaths(): readonly SchemaPath[] {
  return entityKinds.flatMap((kind) => {
    const found = new Map<string, Set<string>>();
    walk(entitySchemas[kind], '', (path, closed) => {
      found.set(path, new Set([...(found.get(path) ?? []), ...closed]));
    });
    return [...found].map(([path, values]) => ({ kind, path, closed: [...values] }));
  });
}
