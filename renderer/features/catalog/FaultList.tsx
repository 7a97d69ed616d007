import { useDataText } from '#renderer/i18n/use-text.ts';
import { faultText, type EntryFault } from '#shared/catalog/entry-fault.ts';
import css from './FaultList.module.css';

/** So many are listed; more help nobody. */
const LISTED = 200;

/** Says what is wrong, each with its place. */
export function FaultList({ faults }: { readonly faults: readonly EntryFault[] }) {
  const sentence = useDataText();
  return (
    <ul className={css.faults}>
      {faults.slice(0, LISTED).map((fault, at) => {
        const { key, params } = faultText(fault);
        return (
          <li key={at}>
            {fault.path !== '' && <code className={css.path}>{fault.path}</code>}{' '}
            {sentence(key, params as Readonly<Record<string, string | number>>)}
          </li>
        );
      })}
    </ul>
  );
}
