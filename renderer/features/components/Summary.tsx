import { useText } from '#renderer/i18n/use-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SeverityMark } from '#renderer/ui/SeverityMark.tsx';
import type { ComponentOwner } from '#shared/commands/set-component-status.ts';
import { nameIn } from '#shared/model/display-name.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import type { ComponentGroup } from '#shared/supplier/component-groups.ts';
import { useStore } from 'zustand';
import { categoryNames, type ComponentContext } from './component-context.ts';
import { componentsView } from './components-view.ts';
import css from './Components.module.css';
import { Facts } from './Facts.tsx';

type Props = { readonly context: ComponentContext; readonly group: ComponentGroup };

/** The names of the countermeasures in place that compensate in the zones and conduits around a component. */
function compensations({ context, group }: Props): readonly string[] {
  const around = new Set(context.resultOf(group).around.map(({ kind, id }) => `${kind}:${id}`));
  const { zones = [], conduits = [] } = context.assessment ?? {};
  const subjects = [
    ...zones.filter(({ id }) => around.has(`zone:${id}`)),
    ...conduits.filter(({ id }) => around.has(`conduit:${id}`)),
  ];
  const ids = new Set(subjects.flatMap(({ compensatedBy }) => [...compensatedBy]));
  return [...ids].map((id) => nameIn(context.model, 'countermeasure', id));
}

/** That the SL-C is too low somewhere, and what makes up for it (IEC 62443-4-2, CCSC 2). Nothing is refused. */
function Shortfall(props: Props) {
  const text = useText();
  const { gap } = props.context.resultOf(props.group);
  const frs = foundationalRequirements.filter((_, at) => (gap?.[at] ?? 0) > 0);
  if (frs.length === 0) return null;
  const measures = compensations(props);
  return (
    <p className={css.shortfall}>
      <SeverityMark severity="warning" label={text('ui:findings.severity.warning')} />
      <span>
        {text('components:below', { frs: frs.join(', ') })}{' '}
        {measures.length > 0
          ? text('components:compensatedBy', { measures: measures.join(', ') })
          : text('components:notCompensated')}
      </span>
    </p>
  );
}

/** Why no sheet can be written; null where one can. */
export function whyNoSheet(
  { name }: ComponentGroup,
  categories: readonly string[],
): 'needsProduct' | 'needsCategory' | null {
  if (!name) return 'needsProduct';
  return categories.length === 0 ? 'needsCategory' : null;
}

/** What is said of the component as a whole, in one line. */
function Said({ context, group }: Props) {
  const text = useText();
  const { capability, categories } = context.resultOf(group);
  const { product } = group;
  const parts = [
    categories.length > 0 ? categoryNames(categories, context) : text('components:unknown.category'),
    capability ? `SL-C: ${text(`components:basisLong.${capability.basis}`)}` : text('components:unknown.capability'),
    ...[product?.answeredBy ?? '', product?.answeredOn ?? ''].filter((part) => part !== ''),
  ];
  return <p className={css.quiet}>{parts.join(' · ')}</p>;
}

/** What follows from the levels of a component and what is said of it; both can be set here. */
export function Summary({ context, group, owner }: Props & { readonly owner: ComponentOwner }) {
  const text = useText();
  const isOpen = useStore(componentsView, (view) => view.isFactsOpen);
  const reason = whyNoSheet(group, context.resultOf(group).categories);
  const own = group.name === null ? 0 : group.assets.filter(({ slCapability }) => slCapability !== null).length;
  return (
    <>
      <div className={css.summary}>
        <Shortfall context={context} group={group} />
        <Said context={context} group={group} />
        {own > 0 && owner.kind === 'product' && (
          <p className={css.quiet}>{text('components:ownVectors', { count: own })}</p>
        )}
        {reason && <p className={css.quiet}>{text(`components:send.${reason}`)}</p>}
        <Button look="quiet" aria-expanded={isOpen} onClick={() => componentsView.setState({ isFactsOpen: !isOpen })}>
          {text(isOpen ? 'components:head.close' : 'components:head.edit')}
        </Button>
      </div>
      {isOpen && <Facts context={context} group={group} owner={owner} />}
    </>
  );
}
