import { useText } from '#renderer/i18n/use-text.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { POLICY_ID } from '#shared/model/policy.ts';
import type { ReactNode } from 'react';
import { TextControl } from '../controls/TextControls.tsx';
import { goOnWithEnter } from '../Form.tsx';
import { Header } from '../Header.tsx';
import css from '../Inspector.module.css';
import { checkPolicy, editPolicy } from './edit-policy.ts';
import { MatrixEditor } from './MatrixEditor.tsx';
import { PolicyLists } from './PolicyLists.tsx';
import { ReadyPolicies } from './ReadyPolicies.tsx';
import { SlMethod } from './SlMethod.tsx';

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.section}>
      <h3 className={css.heading}>{title}</h3>
      {children}
    </section>
  );
}

/** The risk policy: scales, matrix, what is tolerable, how an SL-T is found. */
export function PolicyPanel() {
  const text = useText();
  const policy = usePolicy();
  return (
    <>
      <Header kind="policy" id={POLICY_ID} />
      <div onKeyDown={goOnWithEnter}>
        <section className={css.section}>
          <div className={css.fields}>
            <TextControl
              type="line"
              control={{ type: 'line' }}
              label={text('inspector:policy.name')}
              hint={null}
              value={policy.name}
              isMixed={false}
              check={(value) => checkPolicy('name', value)}
              commit={(value) => editPolicy({ name: value as string })}
            />
            <ReadyPolicies />
          </div>
        </section>
        <Section title={text('inspector:policy.matrix')}>
          <MatrixEditor />
        </Section>
        <Section title={text('inspector:policy.slTarget')}>
          <SlMethod />
        </Section>
        <PolicyLists Section={Section} />
      </div>
    </>
  );
}
