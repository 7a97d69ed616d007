import { useText } from '#renderer/i18n/use-text.ts';
import { categoryColumn, enabledColumn, overallColumn } from '../level-columns.ts';
import { CardField, type CardFieldProps } from './CardField.tsx';
import { functionField } from './card-fields.ts';
import css from './ScenarioCard.module.css';

type ConsequencesProps = Pick<CardFieldProps, 'context' | 'scenario'>;

/** What the event causes itself, and what it makes possible beyond itself, told apart (ZCR 5.3). */
export function CardConsequences({ context, scenario }: ConsequencesProps) {
  const text = useText();
  const shared = { context, scenario };
  const { consequenceCategories: categories } = context.policy;
  return (
    <>
      <CardField {...shared} spec={functionField} />
      <fieldset className={css.kind}>
        <legend>{text('register:card.direct')}</legend>
        {categories.map((category) => (
          <CardField key={category.id} {...shared} spec={categoryColumn(category)} />
        ))}
        <CardField {...shared} spec={overallColumn} label={text('register:card.overall')} />
      </fieldset>
      <fieldset className={css.kind}>
        <legend>{text('register:card.enabled')}</legend>
        {categories.map((category) => (
          <CardField key={category.id} {...shared} spec={enabledColumn(category)} />
        ))}
      </fieldset>
      <p className={css.help}>{text('register:card.help')}</p>
    </>
  );
}
