import type { FieldProps } from '#renderer/state/field-props.ts';
import type { Control } from '../fields/field-row.ts';

/** What every control of the inspector gets: a value and the way to change it, and how it is edited. */
export type ControlProps = FieldProps & { readonly control: Control };
