import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { draftHandlers, useDraft } from '#renderer/state/use-draft.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { VectorInput } from '#renderer/ui/VectorInput.tsx';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { editProduct } from '#shared/commands/edit-product.ts';
import type { ComponentOwner } from '#shared/commands/set-component-status.ts';
import type { Product } from '#shared/model/product.ts';
import type { Asset } from '#shared/model/asset.ts';
import { foundationalRequirements, slVectorSchema, uniformVector } from '#shared/model/security-level.ts';
import { MAX_LINE_LENGTH } from '#shared/model/text.ts';
import { err, ok } from '#shared/result.ts';
import { readDay } from '#shared/supplier/read-day.ts';
import type { ComponentGroup } from '#shared/supplier/component-groups.ts';
import type { ProductName } from '#shared/supplier/supplier-return.ts';
import type { ComponentContext } from './component-context.ts';
import css from './Components.module.css';

type FactsProps = {
  readonly context: ComponentContext;
  readonly group: ComponentGroup;
  readonly owner: ComponentOwner;
};

function setCapability(owner: ComponentOwner, slCapability: Asset['slCapability']): void {
  if (owner.kind === 'asset') dispatch(editEntity('asset', owner.assetId, { slCapability }), `sl ${owner.assetId}`);
  else dispatch(editProduct(owner.product, { slCapability }), `sl ${owner.product.name}`);
}

/** The SL-C that is stated, or that it follows from the answers. */
function StatedCapability({ group, owner }: FactsProps) {
  const text = useText();
  const stated =
    owner.kind === 'product'
      ? (group.product?.slCapability ?? null)
      : (group.assets.find(({ id }) => id === owner.assetId)?.slCapability ?? null);
  const forms = owner.kind === 'product' ? 'statedForm' : 'ownForm';
  return (
    <div className={css.stated}>
      <span className={css.quiet} aria-hidden>
        {text('components:head.stated')}
      </span>
      <Select
        aria-label={text('components:head.stated')}
        value={stated ? 'vector' : 'none'}
        choices={(['none', 'vector'] as const).map((form) => ({
          value: form,
          label: text(`components:head.${forms}.${form}`),
        }))}
        onChoose={(form) => setCapability(owner, form === 'vector' ? slVectorSchema.parse(uniformVector(0)) : null)}
      />
      {stated && (
        <VectorInput
          names={foundationalRequirements}
          values={stated}
          label={text('components:head.stated')}
          onChange={(vector) => setCapability(owner, slVectorSchema.parse(vector))}
        />
      )}
    </div>
  );
}

/** The kinds of component that a product is. */
function Categories({ context, group, name }: FactsProps & { readonly name: ProductName }) {
  const text = useText();
  const { categories } = context.resultOf(group);
  const isStated = (group.product?.componentCategories.length ?? 0) > 0;
  return (
    <fieldset className={css.categories}>
      <legend>
        {text('components:head.categories')}
        {!isStated && categories.length > 0 && <span className={css.quiet}> ({text('components:head.byType')})</span>}
      </legend>
      {context.catalog.componentCategories.map(({ id, name: label }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={categories.includes(id)}
            onChange={({ currentTarget: { checked } }) => {
              const others = categories.filter((one) => one !== id);
              dispatch(editProduct(name, { componentCategories: checked ? [...others, id] : others }));
            }}
          />
          {label[context.locale]}
        </label>
      ))}
    </fieldset>
  );
}

type FieldProps = { readonly name: ProductName; readonly product: Product | undefined };

/** Who answered, and when. */
function Answered({ name, product }: FieldProps) {
  const text = useText();
  const who = useDraft<string>({
    stored: product?.answeredBy ?? '',
    parse: (typed) =>
      typed.length > MAX_LINE_LENGTH ? err({ key: 'tooLong', params: { limit: MAX_LINE_LENGTH } }) : ok(typed.trim()),
    commit: (answeredBy) => dispatch(editProduct(name, { answeredBy })),
  });
  const when = useDraft<string | null>({
    stored: product?.answeredOn ?? '',
    parse(typed) {
      const day = readDay(typed);
      return typed.trim() === '' || day !== null ? ok(day) : err({ key: 'notDay', params: {} });
    },
    commit: (answeredOn) => dispatch(editProduct(name, { answeredOn })),
  });
  return (
    <div className={css.answered}>
      <label>
        {text('components:head.answeredBy')}
        <TextInput {...draftHandlers(who)} aria-invalid={who.problem ? true : undefined} />
      </label>
      <label>
        {text('components:head.answeredOn')}
        <TextInput {...draftHandlers(when)} placeholder="2027-03-31" aria-invalid={when.problem ? true : undefined} />
      </label>
    </div>
  );
}

/** What is said of a component as a whole: its categories, its SL-C, and who said so. */
export function Facts(props: FactsProps) {
  const { group, owner } = props;
  return (
    <div className={css.facts}>
      <StatedCapability {...props} />
      {owner.kind === 'product' && (
        <>
          <Categories {...props} name={owner.product} />
          <Answered name={owner.product} product={group.product} />
        </>
      )}
    </div>
  );
}
