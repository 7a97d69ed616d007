import { useText } from '#renderer/i18n/use-text.ts';
import { dispatch } from '#renderer/state/dispatch.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Popover, PopoverClose } from '#renderer/ui/Popover.tsx';
import { matchingSuggestions, type Suggestion } from '#renderer/ui/suggestions.ts';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { setRequirementStatuses } from '#shared/commands/set-requirement-status.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { BoardContext } from './board-context.ts';
import { takenOver } from './edits.ts';
import css from './Requirements.module.css';
import { subjectName } from './subject-name.ts';

type TakeOverProps = { readonly context: BoardContext; readonly subject: RequirementSubject };

type Source = Suggestion & { readonly from: RequirementSubject; readonly count: number };

/** The other zones and conduits of which something is said. */
function sourcesOf({ model }: BoardContext, subject: RequirementSubject): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const { subject: from } of model.requirementStatus.values()) {
    if (from.kind !== 'zone' && from.kind !== 'conduit') continue;
    const value = subjectKey(from);
    const count = (sources.get(value)?.count ?? 0) + 1;
    sources.set(value, { value, label: subjectName(model, from), detail: from.id, from, count });
  }
  sources.delete(subjectKey(subject));
  return [...sources.values()];
}

function Sources({ context, subject }: TakeOverProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const sources = useMemo(() => sourcesOf(context, subject), [context, subject]);
  const fitting = new Set(matchingSuggestions(sources, typed).map(({ value }) => value));
  if (sources.length === 0) return <p>{text('requirements:takeOver.none')}</p>;
  return (
    <>
      <p>{text('requirements:takeOver.text')}</p>
      <TextInput
        type="search"
        value={typed}
        aria-label={text('requirements:takeOver.filter')}
        placeholder={text('requirements:takeOver.filter')}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ul className={css.sources}>
        {sources
          .filter(({ value }) => fitting.has(value))
          .map(({ value, label, from, count }) => (
            <li key={value}>
              <PopoverClose
                className={css.source}
                onClick={() => dispatch(setRequirementStatuses(takenOver(context.model, from, subject)))}
              >
                <span>{label}</span>
                <span className={css.faint}>{text('requirements:takeOver.count', { statuses: count })}</span>
              </PopoverClose>
            </li>
          ))}
      </ul>
    </>
  );
}

/** Says of a zone or conduit what is said of another one, in one step. */
export function TakeOver(props: TakeOverProps) {
  const text = useText();
  return (
    <Popover
      title={text('requirements:takeOver.title')}
      trigger={
        <Button look="quiet" icon={<Copy aria-hidden />}>
          {text('requirements:takeOver.open')}
        </Button>
      }
    >
      <Sources {...props} />
    </Popover>
  );
}
