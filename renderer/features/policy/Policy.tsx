import { useText } from '#renderer/i18n/use-text.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { TextCell } from '#renderer/state/TextCell.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import type { ReactNode } from 'react';
import { checkPolicy, editPolicy } from './edit-policy.ts';
import { ConsequenceTable } from './ConsequenceTable.tsx';
import { LikelihoodTable } from './LikelihoodTable.tsx';
import { MatrixEditor } from './MatrixEditor.tsx';
import { MethodsPreviewTable } from './MethodsPreviewTable.tsx';
import { OverrideTable } from './OverrideTable.tsx';
import css from './Policy.module.css';
import { ReadyPolicies } from './ReadyPolicies.tsx';
import { RiskLevelTable } from './RiskLevelTable.tsx';
import { Seal } from './Seal.tsx';
import { SlMethod } from './SlMethod.tsx';

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.section} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function NameField() {
  const text = useText();
  const { name } = usePolicy();
  const label = text('inspector:policy.name');
  return (
    <div className={css.fields}>
      <Field label={label}>
        {() => (
          <TextCell
            label={label}
            value={name}
            check={(value) => checkPolicy('name', value)}
            commit={(value) => editPolicy({ name: value })}
          />
        )}
      </Field>
    </div>
  );
}

/** The risk policy (ZCR 2, 4, 6.8): scales, matrix, what is tolerable, how an SL-T is found, and its signature. */
export function Policy() {
  const text = useText();
  return (
    <div className={css.screen}>
      <ScreenHead
        title={text('policy:title')}
        clause="ZCR 2 · 4 · 6.8"
        helpLabel={text('policy:help.label')}
        help={[text('policy:help.what'), text('policy:help.matrix'), text('policy:help.sign')]}
      >
        <ReadyPolicies />
      </ScreenHead>
      <div className={css.scroll}>
        <Seal />
        <Section title={text('policy:matrix')}>
          <NameField />
          <MatrixEditor />
        </Section>
        <Section title={text('policy:riskLevels')}>
          <RiskLevelTable />
        </Section>
        <Section title={text('policy:likelihoodLevels')}>
          <LikelihoodTable />
        </Section>
        <Section title={text('policy:consequenceLevels')}>
          <ConsequenceTable />
        </Section>
        <Section title={text('policy:overrides')}>
          <OverrideTable />
        </Section>
        <Section title={text('inspector:policy.slTarget')}>
          <SlMethod />
          <MethodsPreviewTable />
        </Section>
      </div>
    </div>
  );
}
