import { useText } from '#renderer/i18n/use-text.ts';
import { explainThis, type Explained } from '#renderer/state/view-store.ts';
import { AskButton } from '#renderer/ui/AskButton.tsx';
import type { AssetAssessment } from '#shared/engine/assessment.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import type { GroupAssessment } from '#shared/supplier/assess-group.ts';
import type { ComponentGroup } from '#shared/supplier/component-groups.ts';
import type { ComponentContext } from './component-context.ts';
import { levelText } from './Vector.tsx';
import css from './Levels.module.css';

type Props = { readonly context: ComponentContext; readonly group: ComponentGroup };

type RowProps = {
  readonly kind: 'T' | 'C' | 'gap';
  readonly name: string;
  readonly values: readonly (number | null)[] | null;
  /** What explains the row, where something does. */
  readonly question?: Explained | null;
};

function LevelRow({ kind, name, values, question = null }: RowProps) {
  const text = useText();
  return (
    <tr data-kind={kind}>
      <th scope="row">
        {question === null ? (
          name
        ) : (
          <AskButton title={text('inspector:risk.why')} onAsk={() => explainThis(question)}>
            {name}
          </AskButton>
        )}
      </th>
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

/** Asks for the SL-T of the zone or conduit that asks for the highest level. */
function targetQuestion({ target, askedBy }: GroupAssessment): Explained | null {
  const levels: readonly number[] = target?.map((level) => level ?? -1) ?? [];
  const one = askedBy[levels.indexOf(Math.max(...levels))] ?? null;
  return one && { what: 'slTarget', kind: one.kind, id: one.id };
}

/** Asks for the SL-C of the asset of the group that has the lowest level. */
function capabilityQuestion({ assessment }: ComponentContext, { assets }: ComponentGroup): Explained | null {
  const members = new Set(assets.map(({ id }) => id));
  const known = (assessment?.assets ?? []).filter(({ id, slCapability }) => members.has(id) && slCapability !== null);
  const lowest = ({ slCapability }: AssetAssessment) =>
    Math.min(...(slCapability?.vector ?? []).map((one) => one ?? 4));
  const [first] = known.toSorted((one, other) => lowest(one) - lowest(other));
  return first ? { what: 'slCapability', kind: 'asset', id: first.id } : null;
}

/** SL-T around, SL-C and gap of a component, one above the other. */
export function LevelTable({ context, group }: Props) {
  const text = useText();
  const result = context.resultOf(group);
  const { target, capability, gap } = result;
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
          <LevelRow kind="T" name={text('components:head.target')} values={target} question={targetQuestion(result)} />
          <LevelRow
            kind="C"
            name={text('components:head.capability')}
            values={capability?.vector ?? null}
            question={capabilityQuestion(context, group)}
          />
          <LevelRow
            kind="gap"
            name={text('components:head.gap')}
            values={gap}
            question={capabilityQuestion(context, group) ?? targetQuestion(result)}
          />
        </tbody>
      </table>
    </div>
  );
}
