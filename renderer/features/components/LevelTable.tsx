import { useText } from '#renderer/i18n/use-text.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import type { ComponentGroup } from '#shared/supplier/component-groups.ts';
import type { ComponentContext } from './component-context.ts';
import { levelText } from './Vector.tsx';
import css from './Levels.module.css';

type Props = { readonly context: ComponentContext; readonly group: ComponentGroup };

type RowProps = {
  readonly kind: 'T' | 'C' | 'gap';
  readonly name: string;
  readonly values: readonly (number | null)[] | null;
};

function LevelRow({ kind, name, values }: RowProps) {
  return (
    <tr data-kind={kind}>
      <th scope="row">{name}</th>
      {foundationalRequirements.map((fr, at) => {
        const value = values?.[at] ?? null;
        return (
          <td key={fr}>
            <span data-level={value ?? 'unknown'}>{levelText(kind, value)}</span>
          </td>
        );
      })}
    </tr>
  );
}

/** SL-T around, SL-C and gap of a component, one above the other. */
export function LevelTable({ context, group }: Props) {
  const text = useText();
  const { target, capability, gap } = context.resultOf(group);
  return (
    <div className={css.levels}>
      <table aria-label={text('components:head.levels')}>
        <thead>
          <tr>
            <td />
            {foundationalRequirements.map((fr) => (
              <th key={fr} scope="col">
                {fr}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <LevelRow kind="T" name={text('components:head.target')} values={target} />
          <LevelRow kind="C" name={text('components:head.capability')} values={capability?.vector ?? null} />
          <LevelRow kind="gap" name={text('components:head.gap')} values={gap} />
        </tbody>
      </table>
    </div>
  );
}
