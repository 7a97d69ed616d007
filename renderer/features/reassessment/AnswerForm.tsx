import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { useModel } from '#renderer/state/hooks.ts';
import { useToday } from '#renderer/state/use-reassessment.ts';
import { whoStore } from '#renderer/state/who.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import { TextArea } from '#renderer/ui/TextInput.tsx';
import { answerTriggers } from '#shared/commands/answer-triggers.ts';
import { MAX_NOTE_LENGTH } from '#shared/model/text.ts';
import { useMemo, useState } from 'react';
import { answered, lackOf, type Answer } from './answer.ts';
import css from './Reassessment.module.css';
import { scenariosOf, type OpenRow } from './rows.ts';
import { ScenarioField } from './ScenarioField.tsx';
import { useSentence } from './use-sentence.ts';
import { WhoField } from './WhoField.tsx';

/** A trigger may name so many scenarios. */
const MOST_SCENARIOS = 1000;

function useAnswer(rows: readonly OpenRow[]) {
  const model = useModel();
  const [what, setWhat] = useState<Answer['what']>('holds');
  const [reason, setReason] = useState('');
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const concerned = useMemo(
    () => [...new Set(rows.flatMap((row) => scenariosOf(row, model)))].slice(0, MOST_SCENARIOS),
    [rows, model],
  );
  const answer = { what, reason, scenarioIds: picked ?? concerned };
  return { answer, setWhat, setReason, setPicked };
}

/** What is decided on the chosen triggers, with the reason; one step for all of them. */
export function AnswerForm({ rows, onDone }: { readonly rows: readonly OpenRow[]; readonly onDone: () => void }) {
  const text = useText();
  const sentence = useSentence();
  const today = useToday();
  const { answer, setWhat, setReason, setPicked } = useAnswer(rows);
  const [isAsked, setAsked] = useState(false);
  function record(): void {
    const whole = { ...answer, by: whoStore.getState().name };
    setAsked(true);
    if (lackOf(whole) !== null) return;
    if (dispatch(answerTriggers(rows.map((row) => answered(row, sentence(row), whole, today))))) onDone();
  }
  const lack = isAsked ? lackOf({ ...answer, by: '' }) : null;
  return (
    <div className={css.form}>
      <p className={css.quiet} role="status">
        {text('reassessment:answer.chosen', { count: rows.length })}
      </p>
      <Segmented
        label={text('reassessment:answer.what')}
        value={answer.what}
        options={(['holds', 'rate'] as const).map((value) => ({ value, label: text(`reassessment:answer.${value}`) }))}
        onChange={setWhat}
      />
      {answer.what === 'rate' && (
        <ScenarioField
          label={text('reassessment:answer.scenarios')}
          values={answer.scenarioIds}
          problem={lack === 'scenarios' ? text('reassessment:answer.scenariosNeeded') : null}
          onChange={setPicked}
        />
      )}
      <Field
        label={text(answer.what === 'holds' ? 'reassessment:answer.reason' : 'reassessment:answer.task')}
        problem={lack === 'reason' ? text('reassessment:answer.reasonNeeded') : null}
        isStacked
      >
        {(ids) => (
          <TextArea
            {...ids}
            maxLength={MAX_NOTE_LENGTH}
            value={answer.reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <WhoField />
      <div>
        <Button look="primary" onClick={record}>
          {text('reassessment:answer.record')}
        </Button>
      </div>
    </div>
  );
}
