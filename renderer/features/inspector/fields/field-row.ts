import type { OptionSource } from '#renderer/state/options.ts';
import type { EntityKind, EntityTypes } from '#shared/model/model.ts';

/** How a value is edited. `texts` names the words of a choice: locale key `inspector:choice.<texts>.<value>`. */
export type Control =
  | { readonly type: 'line' | 'note' | 'number' | 'day' | 'flag' | 'lines' | 'vector' }
  | {
      readonly type: 'slTarget' | 'slAchieved' | 'slLevel' | 'conduitEnd' | 'subject' | 'subjects' | 'consequences';
    }
  | { readonly type: 'choice'; readonly values: readonly string[]; readonly texts: string; readonly isOptional?: true }
  /** Free text with suggestions. */
  | { readonly type: 'suggest'; readonly from: OptionSource }
  /** One id, or none. */
  | { readonly type: 'pick'; readonly from: OptionSource }
  | { readonly type: 'pickMany'; readonly from: OptionSource; readonly isOpen?: true }
  | { readonly type: 'records'; readonly record: RecordKind };

/** Lists that are part of an entity; `record-tables.ts` says what their rows hold. */
export type RecordKind = 'vulnerability';

/** A row of a form. `part` names a value inside the field; `whenNull` is what the field becomes when a part of it is set first. */
export type FieldRow<Field extends string = string> = {
  readonly field: Field;
  readonly part?: string;
  readonly whenNull?: Readonly<Record<string, unknown>>;
  readonly control: Control;
  /** The heading that it stands under: locale key `inspector:group.<group>`. */
  readonly group: string;
};

/** The form of one kind of entity. The label of a row is `inspector:field.<kind>.<field>`, with `_<part>` after it. */
export type FieldTable<K extends EntityKind> = readonly FieldRow<keyof EntityTypes[K] & string>[];
