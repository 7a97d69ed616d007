import { useDataText } from '#renderer/i18n/use-text.ts';
import type { Explanation } from '#shared/engine/explain/explanation.ts';
import styles from './Explain.module.css';

function Branch({ branch }: { readonly branch: Explanation }) {
  const say = useDataText();
  return (
    <li>
      <p>{say(`explain:${branch.key}`, branch.params)}</p>
      <Branches branches={branch.children} />
    </li>
  );
}

function Branches({ branches }: { readonly branches: readonly Explanation[] }) {
  if (branches.length === 0) return null;
  return (
    <ul className={styles.branches}>
      {branches.map((branch, at) => (
        <Branch key={at} branch={branch} />
      ))}
    </ul>
  );
}

/** The answer first, and under it what it rests on. */
export function ExplanationTree({ root }: { readonly root: Explanation }) {
  const say = useDataText();
  return (
    <>
      <p className={styles.answer}>{say(`explain:${root.key}`, root.params)}</p>
      <Branches branches={root.children} />
    </>
  );
}
