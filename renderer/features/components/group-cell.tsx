import type { ComponentGroup } from '#shared/supplier/component-groups.ts';
import type { ReactNode } from 'react';
import { groupName, type ComponentContext } from './component-context.ts';
import css from './Components.module.css';
import { groupColumns, type GroupColumn } from './group-columns.ts';
import { Vector } from './Vector.tsx';

function unknown(reason: string, { word }: ComponentContext): ReactNode {
  return (
    <span className={css.quiet} title={word(`components:unknown.${reason}`)}>
      –
    </span>
  );
}

function vector(
  kind: 'T' | 'C' | 'gap',
  column: 'target' | 'capability' | 'gap',
  values: readonly (number | null)[],
  { word }: ComponentContext,
): ReactNode {
  const name = word(`components:column.${column}`);
  return <Vector kind={kind} name={name} unknown={word('components:notKnown')} values={values} />;
}

function productCell(group: ComponentGroup, { word }: ComponentContext): ReactNode {
  const { name } = group;
  const whole = groupName(group);
  if (!name)
    return (
      <span title={`${whole} (${word('components:noProduct')})`}>
        {whole} <span className={css.quiet}>{group.assets[0]?.id}</span>
      </span>
    );
  return (
    <span title={whole}>
      <span className={css.quiet}>{name.vendor}</span> {name.name} <span className={css.quiet}>{name.version}</span>
    </span>
  );
}

function capabilityCell(group: ComponentGroup, context: ComponentContext): ReactNode {
  const { capability } = context.resultOf(group);
  if (!capability) return unknown('capability', context);
  return (
    <span className={css.capability}>
      {vector('C', 'capability', capability.vector, context)}
      <span className={css.quiet} title={context.word(`components:basisLong.${capability.basis}`)}>
        {context.word(`components:basis.${capability.basis}`)}
      </span>
    </span>
  );
}

function openCell(group: ComponentGroup, context: ComponentContext): ReactNode {
  const { open, asked } = context.resultOf(group);
  if (asked.length === 0) return unknown(context.resultOf(group).target ? 'category' : 'target', context);
  return (
    <span className={css.open}>
      <span className={open.size > 0 ? css.strong : css.quiet}>{open.size}</span>
      <span className={css.quiet}> / {asked.length}</span>
    </span>
  );
}

/** A cell of the overview. */
export function groupCell(context: ComponentContext, key: string, columnId: string): ReactNode {
  const group = context.groups.get(key);
  const column = groupColumns.find(({ id }) => id === columnId);
  if (!group || !column) return null;
  const cell: Partial<Record<GroupColumn['id'], () => ReactNode>> = {
    product: () => productCell(group, context),
    capability: () => capabilityCell(group, context),
    open: () => openCell(group, context),
    target() {
      const { target } = context.resultOf(group);
      if (!target) return unknown('target', context);
      return vector('T', 'target', target, context);
    },
    gap() {
      const { gap } = context.resultOf(group);
      if (!gap) return unknown('gap', context);
      return vector('gap', 'gap', gap, context);
    },
  };
  const special = cell[column.id];
  if (special) return special();
  const text = column.text(group, context);
  const isReasoned = column.id === 'category' || column.id === 'answered';
  return text === '' && isReasoned ? unknown(column.id, context) : text;
}
