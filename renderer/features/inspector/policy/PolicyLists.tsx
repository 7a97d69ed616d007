import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import {
  addScaleLevel,
  removeCategory,
  removeRiskLevel,
  removeScaleLevel,
  type PolicyScale,
} from '#shared/commands/policy-scales.ts';
import type { Policy, ScaleLevel } from '#shared/model/policy.ts';
import type { ComponentType, ReactNode } from 'react';
import { RecordsControl } from '../controls/RecordsControl.tsx';
import { FieldView } from '../FieldView.tsx';
import { editPolicy } from './edit-policy.ts';

type Row = Readonly<Record<string, unknown>>;

/** One scale, from low to high; a level that goes takes its ratings with it, and Undo brings both back. */
function Scale({ scale, label }: { readonly scale: PolicyScale; readonly label: string }) {
  const policy = usePolicy();
  const levels = policy[scale];
  return (
    <RecordsControl
      label={label}
      record="scaleLevel"
      rows={levels}
      FieldView={FieldView}
      commit={(rows, isStep) => editPolicy({ [scale]: rows }, isStep)}
      onAdd={(row) => dispatch(addScaleLevel(scale, row as ScaleLevel))}
      onRemove={(at) => dispatch(removeScaleLevel(scale, levels[at]?.id ?? ''))}
    />
  );
}

type ListsProps = { readonly Section: ComponentType<{ readonly title: string; readonly children: ReactNode }> };

/** The lists of the policy: risk levels, categories, the two scales, overrides. */
export function PolicyLists({ Section }: ListsProps) {
  const text = useText();
  const policy = usePolicy();
  const set = (field: keyof Policy) => (rows: unknown, isStep?: boolean) => editPolicy({ [field]: rows }, isStep);
  const firstLevel = policy.consequenceLevels.at(-1)?.id;
  return (
    <>
      <Section title={text('inspector:policy.riskLevels')}>
        <RecordsControl
          label={text('inspector:policy.riskLevels')}
          record="riskLevel"
          rows={policy.riskLevels}
          FieldView={FieldView}
          commit={set('riskLevels')}
          onRemove={(at) => dispatch(removeRiskLevel(policy.riskLevels[at]?.id ?? ''))}
        />
      </Section>
      <Section title={text('inspector:policy.likelihoodLevels')}>
        <Scale scale="likelihoodLevels" label={text('inspector:policy.likelihoodLevels')} />
      </Section>
      <Section title={text('inspector:policy.consequenceLevels')}>
        <Scale scale="consequenceLevels" label={text('inspector:policy.consequenceLevels')} />
      </Section>
      <Section title={text('inspector:policy.categories')}>
        <RecordsControl
          label={text('inspector:policy.categories')}
          record="consequenceCategory"
          rows={policy.consequenceCategories}
          FieldView={FieldView}
          commit={set('consequenceCategories')}
          onRemove={(at) => dispatch(removeCategory(policy.consequenceCategories[at]?.id ?? ''))}
        />
      </Section>
      <Section title={text('inspector:policy.overrides')}>
        <RecordsControl
          label={text('inspector:policy.overrides')}
          record="override"
          rows={policy.overrides}
          FieldView={FieldView}
          commit={set('overrides')}
          {...(firstLevel === undefined
            ? {}
            : {
                onAdd: (row: Row) =>
                  editPolicy({ overrides: [...policy.overrides, { ...row, consequenceAtLeast: firstLevel } as never] }),
              })}
        />
      </Section>
    </>
  );
}
