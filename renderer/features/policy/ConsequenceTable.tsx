import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { TextCell } from '#renderer/state/TextCell.tsx';
import { removeCategory } from '#shared/commands/policy-scales.ts';
import {
  consequenceCategorySchema,
  type ConsequenceCategory,
  type Policy,
  type ScaleLevel,
} from '#shared/model/policy.ts';
import { AddButton, EditTable, RemoveButton } from '#renderer/ui/EditTable.tsx';
import { editPolicy, editRow, newId } from './edit-policy.ts';
import css from './Policy.module.css';
import { AddLevel, ScaleRow, useScaleColumns } from './ScaleRow.tsx';

const scale = 'consequenceLevels';

/** The head of a category's column: its name, and the way out. */
function CategoryHead({ policy, category }: { readonly policy: Policy; readonly category: ConsequenceCategory }) {
  const text = useText();
  return (
    <span className={css.head}>
      <TextCell
        label={text('policy:categoryName', { row: category.id })}
        value={category.name}
        check={(value) => checkValue(consequenceCategorySchema.shape.name, value)}
        commit={(value) => editRow(policy, 'consequenceCategories', category, { name: value })}
      />
      <RemoveButton
        label={text('policy:remove', { name: category.name || category.id })}
        onRemove={() => dispatch(removeCategory(category.id))}
      />
    </span>
  );
}

type MeaningProps = {
  readonly policy: Policy;
  readonly level: ScaleLevel;
  readonly category: ConsequenceCategory;
};

/** What a level means in a category. */
function Meaning({ policy, level, category }: MeaningProps) {
  const text = useText();
  const withText = (value: unknown) => {
    const { [level.id]: _before, ...others } = category.descriptions;
    return value === '' ? others : { ...others, [level.id]: value as string };
  };
  return (
    <td className={css.text}>
      <TextCell
        type="note"
        label={text('policy:meaning', { level: level.name || level.id, category: category.name || category.id })}
        value={category.descriptions[level.id] ?? ''}
        check={(value) => checkValue(consequenceCategorySchema.shape.descriptions, withText(value))}
        commit={(value) => editRow(policy, 'consequenceCategories', category, { descriptions: withText(value) })}
      />
    </td>
  );
}

function addCategory(policy: Policy): void {
  const category = consequenceCategorySchema.parse({ id: newId(policy, 'consequenceCategories', 'category-') });
  editPolicy({ consequenceCategories: [...policy.consequenceCategories, category] });
}

/** The consequence scale, with a text per category and level. */
export function ConsequenceTable() {
  const text = useText();
  const policy = usePolicy();
  const columns = [
    ...useScaleColumns(),
    ...policy.consequenceCategories.map((category) => ({
      key: `category ${category.id}`,
      title: <CategoryHead policy={policy} category={category} />,
    })),
  ];
  return (
    <>
      <EditTable label={text('policy:consequenceLevels')} columns={columns}>
        {policy.consequenceLevels.map((level, place) => (
          <ScaleRow key={level.id} policy={policy} scale={scale} level={level} place={place}>
            {policy.consequenceCategories.map((category) => (
              <Meaning key={category.id} policy={policy} level={level} category={category} />
            ))}
          </ScaleRow>
        ))}
      </EditTable>
      <div className={css.adds}>
        <AddLevel policy={policy} scale={scale} />
        <AddButton label={text('policy:add.category')} onAdd={() => addCategory(policy)} />
      </div>
    </>
  );
}
