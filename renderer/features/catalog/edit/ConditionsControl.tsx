import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { assetTraits, protocolLacks, type ThreatCondition } from '#shared/catalog/threat-pattern.ts';
import { conduitKinds } from '#shared/model/conduit.ts';
import { zoneKinds } from '#shared/model/zone.ts';
import { Plus, X } from 'lucide-react';
import css from './EntryForm.module.css';
import { ChoiceControl, FlagControl, ManyControl } from './EntryControls.tsx';
import { blankConditions } from './entry-content.ts';
import { offers, type Offer } from './form-fields.ts';

type Part = { readonly part: string; readonly field?: string } & (
  { readonly as: 'many' | 'choice'; readonly offer: Offer } | { readonly as: 'flag' }
);

const zoneKindOffer: Offer = { values: zoneKinds, stem: 'catalog:zoneKind' };
/** What each kind of condition asks for; `part` names the label and, without a `field`, what is set. */
const parts: { readonly [K in ThreatCondition['kind']]: readonly Part[] } = {
  asset: [
    { part: 'groups', as: 'many', offer: offers.assetGroups },
    { part: 'typeIds', as: 'many', offer: offers.assetTypes },
    { part: 'attackAssetIds', as: 'many', offer: offers.attackAssets },
    { part: 'flags', as: 'many', offer: offers.assetFlags },
    { part: 'weaknessIds', as: 'many', offer: offers.weaknesses },
    { part: 'traits', as: 'many', offer: { values: assetTraits, stem: 'catalog:trait' } },
  ],
  protocol: [
    { part: 'lacks', as: 'choice', offer: { values: protocolLacks, stem: 'catalog:lacks' } },
    { part: 'protocolIds', as: 'many', offer: offers.protocols },
    { part: 'categories', as: 'many', offer: offers.protocolCategories },
  ],
  conduit: [
    { part: 'kinds', as: 'many', offer: { values: conduitKinds, stem: 'catalog:conduitKind' } },
    { part: 'zoneKinds', as: 'many', offer: zoneKindOffer },
    { part: 'isExternal', as: 'flag' },
  ],
  zone: [{ part: 'zoneKinds', field: 'kinds', as: 'many', offer: zoneKindOffer }],
};
const kinds = Object.keys(parts) as readonly ThreatCondition['kind'][];

type ConditionProps = {
  readonly condition: ThreatCondition;
  readonly onChange: (condition: ThreatCondition) => void;
};

function ConditionParts({ condition, onChange }: ConditionProps) {
  const word = useDataText();
  const values = condition as Readonly<Record<string, unknown>>;
  const set = (part: string) => (value: unknown) => onChange({ ...condition, [part]: value });
  return parts[condition.kind].map((one) => {
    const field = one.field ?? one.part;
    const value = values[field];
    const onValue = set(field);
    return (
      <Field key={field} label={word(`catalog:part.${one.part}`)}>
        {(ids) => {
          if (one.as === 'flag') return <FlagControl ids={ids} value={value === true} onChange={onValue} />;
          const { offer } = one;
          return one.as === 'choice' ? (
            <ChoiceControl
              ids={ids}
              offer={offer}
              isOptional
              value={(value ?? null) as string | null}
              onChange={onValue}
            />
          ) : (
            <ManyControl ids={ids} offer={offer} value={(value ?? []) as readonly string[]} onChange={onValue} />
          );
        }}
      </Field>
    );
  });
}

type ConditionsProps = {
  readonly value: readonly ThreatCondition[];
  readonly onChange: (value: readonly ThreatCondition[]) => void;
};

/** When a threat concerns something: any of these conditions is enough. */
export function ConditionsControl({ value, onChange }: ConditionsProps) {
  const text = useText();
  return (
    <div className={css.conditions}>
      {value.map((condition, at) => (
        <fieldset key={at} className={css.condition} aria-label={text('catalog:form.condition', { number: at + 1 })}>
          <div className={css.conditionHead}>
            <Select
              aria-label={text('catalog:form.conditionKind')}
              value={condition.kind}
              choices={kinds.map((kind) => ({ value: kind, label: text(`catalog:conditionKind.${kind}`) }))}
              onChoose={(kind) => onChange(value.with(at, blankConditions[kind as ThreatCondition['kind']]))}
            />
            <IconButton
              label={text('catalog:form.removeCondition')}
              icon={<X aria-hidden />}
              disabled={value.length < 2}
              onClick={() => onChange(value.toSpliced(at, 1))}
            />
          </div>
          <ConditionParts condition={condition} onChange={(next) => onChange(value.with(at, next))} />
        </fieldset>
      ))}
      <Button look="quiet" icon={<Plus aria-hidden />} onClick={() => onChange([...value, blankConditions.protocol])}>
        {text('catalog:form.addCondition')}
      </Button>
    </div>
  );
}
