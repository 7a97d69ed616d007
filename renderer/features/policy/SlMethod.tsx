import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { usePolicy } from '#renderer/state/hooks.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { slTargetMethods, type Policy, type SlTargetMethod } from '#shared/model/policy.ts';
import type { SecurityLevel } from '#shared/model/security-level.ts';
import { chooseMethod } from './choose-method.ts';
import { editPolicy } from './edit-policy.ts';
import css from './Policy.module.css';

type Method = NonNullable<Policy['slTarget']>;
type LevelMap = 'byRiskLevel' | 'byConsequenceLevel';

const levels = [0, 1, 2, 3, 4].map((level) => ({ value: String(level), label: `SL ${level}` }));

function withLevel(map: Method[LevelMap], id: string, level: string): Method[LevelMap] {
  const others = Object.entries(map).filter(([key]) => key !== id);
  return Object.fromEntries(level === '' ? others : [...others, [id, Number(level) as SecurityLevel]]);
}

/** The level per risk level or per consequence level, where the method asks for one. */
function LevelTable({ method, map }: { readonly method: Method; readonly map: LevelMap }) {
  const text = useText();
  const policy = usePolicy();
  const rows = map === 'byRiskLevel' ? policy.riskLevels : policy.consequenceLevels;
  return rows.map(({ id, name }) => (
    <Field key={id} label={name || id}>
      {(ids) => (
        <Select
          {...ids}
          value={String(method[map][id] ?? '')}
          none={text('inspector:notSet')}
          choices={levels}
          onChoose={(level) => editPolicy({ slTarget: { ...method, [map]: withLevel(method[map], id, level) } }, true)}
        />
      )}
    </Field>
  ));
}

/** How a scenario's SL-T follows from its risk. The standard prescribes no method, so the choice is the team's. */
export function SlMethod() {
  const text = useText();
  const word = useDataText();
  const { slTarget } = usePolicy();
  return (
    <>
      <p className={css.note}>{text('inspector:policy.noPrescribedMethod')}</p>
      <div className={css.fields}>
        <Field
          label={text('inspector:policy.method')}
          hint={slTarget?.method ? word(`inspector:methodHint.${slTarget.method}`) : text('inspector:policy.noMethod')}
        >
          {(ids) => (
            <Select
              {...ids}
              value={slTarget?.method ?? ''}
              none={text('inspector:notSet')}
              choices={slTargetMethods.map((method) => ({
                value: method,
                label: word(`inspector:choice.slMethod.${method}`),
              }))}
              onChoose={(method) => chooseMethod(method === '' ? null : (method as SlTargetMethod))}
            />
          )}
        </Field>
        {slTarget?.method === 'by-risk-level' && <LevelTable method={slTarget} map="byRiskLevel" />}
        {slTarget?.method === 'by-consequence' && <LevelTable method={slTarget} map="byConsequenceLevel" />}
        {slTarget && (
          <Field label={text('inspector:policy.floor')} hint={text('inspector:policy.floorHint')}>
            {(ids) => (
              <Select
                {...ids}
                value={String(slTarget.floor)}
                choices={levels}
                onChoose={(floor) =>
                  editPolicy({ slTarget: { ...slTarget, floor: Number(floor) as SecurityLevel } }, true)
                }
              />
            )}
          </Field>
        )}
      </div>
    </>
  );
}
