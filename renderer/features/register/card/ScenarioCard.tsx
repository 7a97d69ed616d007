import { useText } from '#renderer/i18n/use-text.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { IconButton } from '#renderer/ui/Button.tsx';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { nameColumn, subjectColumn, threatSourceColumn, treatmentColumn } from '../columns.ts';
import { likelihoodColumn, residualColumns } from '../level-columns.ts';
import type { RegisterData } from '../use-register.ts';
import { decisionFields, descriptionField, vulnerabilityField } from './card-fields.ts';
import { CardConsequences } from './CardConsequences.tsx';
import { CardField } from './CardField.tsx';
import { CardList } from './CardList.tsx';
import { CardNumbers } from './CardNumbers.tsx';
import css from './ScenarioCard.module.css';
import { useCardKeys } from './use-card-keys.ts';

type StepProps = { readonly title: string; readonly clause: string; readonly children: ReactNode };

/** One link of the chain. */
function Step({ title, clause, children }: StepProps) {
  return (
    <li className={css.step}>
      <h3 className={css.stepTitle}>
        {title} <span className={css.clause}>{clause}</span>
      </h3>
      <div className={css.fields}>{children}</div>
    </li>
  );
}

type CardProps = {
  readonly data: RegisterData;
  readonly id: string;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
};

function Head({ data, id, step, close }: CardProps) {
  const text = useText();
  const { context, rowIds } = data;
  const scenario = context.model.scenario.get(id);
  const at = rowIds.indexOf(id);
  return (
    <header className={css.head}>
      <span className={css.id}>{id}</span>
      <span className={css.place}>{text('register:card.place', { at: at + 1, of: rowIds.length })}</span>
      <IconButton
        label={text('register:card.previous')}
        icon={<ChevronUp aria-hidden />}
        disabled={at <= 0}
        onClick={() => step(-1)}
      />
      <IconButton
        label={text('register:card.next')}
        icon={<ChevronDown aria-hidden />}
        disabled={at >= rowIds.length - 1}
        onClick={() => step(1)}
      />
      <Kbd keys={['Alt', '↑ ↓']} />
      <span className={css.space} />
      {scenario && <CardNumbers context={context} id={id} />}
      <IconButton label={text('register:card.close')} icon={<X aria-hidden />} onClick={close} />
      <Kbd keys={['Esc']} />
    </header>
  );
}

/** Threat source, technique, vulnerability, consequence, countermeasures, risk, decision: in the order of ZCR 5.1 to 5.11. */
function Chain({ data, id }: Pick<CardProps, 'data' | 'id'>) {
  const text = useText();
  const { context } = data;
  const scenario = context.model.scenario.get(id);
  if (!scenario) return null;
  const shared = { context, scenario };
  return (
    <ol className={css.chain}>
      <Step title={text('register:card.threat')} clause="ZCR 5.1">
        <CardField {...shared} spec={subjectColumn} />
        <CardField {...shared} spec={threatSourceColumn} />
        <CardList {...shared} field="techniqueIds" from="technique" label={text('register:column.techniques')} isOpen />
        <CardField {...shared} spec={descriptionField} isLong />
      </Step>
      <Step title={text('register:card.vulnerability')} clause="ZCR 5.2">
        <CardField {...shared} spec={vulnerabilityField} isLong />
      </Step>
      <Step title={text('register:card.consequence')} clause="ZCR 5.3">
        <CardConsequences {...shared} />
      </Step>
      <Step title={text('register:card.unmitigated')} clause="ZCR 5.4, 5.5">
        <CardField {...shared} spec={likelihoodColumn} />
      </Step>
      <Step title={text('register:card.countermeasures')} clause="ZCR 5.8, 5.9">
        <CardList
          {...shared}
          field="countermeasureIds"
          from="countermeasure"
          label={text('inspector:field.scenario.countermeasureIds')}
        />
        {residualColumns.map((spec) => (
          <CardField key={spec.id} {...shared} spec={spec} />
        ))}
      </Step>
      <Step title={text('register:card.decision')} clause="ZCR 5.7, 5.11">
        <CardField {...shared} spec={treatmentColumn} />
        <CardField {...shared} spec={decisionFields.by} />
        <CardField {...shared} spec={decisionFields.at} />
        <CardField {...shared} spec={decisionFields.reason} isLong />
      </Step>
    </ol>
  );
}

/** One scenario whole, below the rows: the chain of its risk, every field edited where it stands. */
export function ScenarioCard(props: CardProps) {
  const text = useText();
  const { data, id, step, close } = props;
  const card = useRef<HTMLElement>(null);
  const onKeyDown = useCardKeys(card, id, { step, close });
  const scenario = data.context.model.scenario.get(id);
  return (
    <section ref={card} className={css.card} aria-label={text('register:card.label', { id })} onKeyDown={onKeyDown}>
      <Head {...props} />
      {scenario && (
        <div key={id} className={css.body}>
          <div className={css.name}>
            <CardField context={data.context} scenario={scenario} spec={nameColumn} />
          </div>
          <Chain data={data} id={id} />
        </div>
      )}
    </section>
  );
}
