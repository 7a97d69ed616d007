import { useText } from '#renderer/i18n/use-text.ts';
import { Attachments } from '#renderer/state/Attachments.tsx';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useEntity, useTable } from '#renderer/state/hooks.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { MultiCombobox } from '#renderer/ui/MultiCombobox.tsx';
import type { Suggestion } from '#renderer/ui/suggestions.ts';
import { linkMeasure } from '#shared/commands/link-measure.ts';
import { displayName } from '#shared/model/display-name.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import css from '../Inspector.module.css';

const suggestionOf = (scenario: Scenario): Suggestion => ({
  value: scenario.id,
  label: displayName('scenario', scenario),
  detail: scenario.id,
});

/** The scenarios whose risk a measure lowers; one measure may be linked to many. */
export function LinkedScenarios({ id }: { readonly id: string }) {
  const text = useText();
  const scenarios = useTable('scenario');
  const all = [...scenarios.values()];
  const linked = all.filter(({ countermeasureIds }) => countermeasureIds.includes(id));
  return (
    <section className={css.section}>
      <Field label={text('plan:links.label')} isStacked>
        {(ids) => (
          <MultiCombobox
            ids={ids}
            values={linked.map(suggestionOf)}
            suggest={() => all.map(suggestionOf)}
            emptyText={text('inspector:nothingFits')}
            placeholder={text('inspector:add')}
            removeLabel={(name) => text('inspector:removeNamed', { name })}
            own={() => null}
            onChange={(next) =>
              dispatch(
                linkMeasure(
                  id,
                  next.map(({ value }) => value),
                ),
              )
            }
          />
        )}
      </Field>
    </section>
  );
}

/** The files that prove a measure. */
export function MeasureFiles({ id }: { readonly id: string }) {
  const text = useText();
  const measure = useEntity('countermeasure', id);
  if (!measure) return null;
  return (
    <section className={css.section}>
      <h3 className={css.heading}>{text('inspector:field.countermeasure.attachmentIds')}</h3>
      <Attachments kind="countermeasure" id={id} ids={measure.attachmentIds} />
    </section>
  );
}
