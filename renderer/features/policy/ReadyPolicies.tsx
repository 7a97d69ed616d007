import { useLocale, useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useCatalog } from '#renderer/state/hooks.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { policyFrom } from '#shared/catalog/default-policy.ts';
import { replacePolicy } from '#shared/commands/policy-scales.ts';
import css from './Policy.module.css';

/** Starts over from a ready-made policy of the catalog; ratings that fit it stay, and Undo brings the old one back. */
export function ReadyPolicies() {
  const text = useText();
  const locale = useLocale();
  const policies = useCatalog()?.policies ?? [];
  return (
    <Select
      className={css.ready}
      aria-label={text('inspector:policy.ready')}
      title={text('inspector:policy.readyHint')}
      value=""
      none={text('inspector:policy.choose')}
      choices={policies.map(({ id, name }) => ({ value: id, label: name[locale] }))}
      onChoose={(chosen) => {
        const ready = policies.find(({ id }) => id === chosen);
        if (ready) dispatch(replacePolicy(policyFrom(ready, locale)));
      }}
    />
  );
}
