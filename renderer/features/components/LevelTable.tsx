import { useText } from '#renderer/i18n/use-text.ts';
import { SeverityMark } from '#renderer/ui/SeverityMark.tsx';
import { displayName } from '#shared/model/display-name.ts';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import type { ComponentGroup } from '#shared/supplier/component-groups.ts';
import type { ComponentContext } from './component-context.ts';
import css from './Components.module.css';

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
  return [...ids].map((id) => {
    const measure = context.model.countermeasure.get(id);
    return measure ? displayName('countermeasure', measure) : id;
  });
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

type RowProps = {
  readonly kind: 'T' | 'C' | 'gap';
  readonly name: string;
  readonly values: readonly (number | null)[] | null;
};

function LevelRow({ kind, name, values }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {foundationalRequirements.map((fr, at) => {
        const value = values?.[at] ?? null;
        const shown = kind === 'gap' && value !== null ? (value > 0 ? `+${value}` : '·') : (value ?? '–');
        return (
          <td key={fr}>
            <span data-kind={kind} data-level={value ?? 'unknown'}>
              {shown}
            </span>
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
      <Shortfall context={context} group={group} />
    </div>
  );
}
