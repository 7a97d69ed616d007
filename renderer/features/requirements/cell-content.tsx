import { StandingMark } from '#renderer/ui/StandingMark.tsx';
import { standingOf } from '#shared/engine/requirement-standing.ts';
import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import { foundationalRequirements } from '#shared/model/security-level.ts';
import type { ReactNode } from 'react';
import { componentsText } from './answers-text.ts';
import type { BoardContext } from './board-context.ts';
import type { BoardColumn } from './columns.ts';
import { askedOf, type Pair } from './pairs.ts';
import css from './Requirements.module.css';

type CellProps = { readonly pair: Pair; readonly context: BoardContext };

/** A requirement's title; what is uncertain about it says so. */
function Title({ pair, context }: CellProps) {
  const { title, summary, confidence, note } = pair.requirement;
  const { locale, word } = context;
  return (
    <span className={css.titleCell} title={summary[locale]}>
      {confidence !== 'high' && (
        <span className={css.uncertain} title={note?.[locale] ?? ''}>
          {word('requirements:uncertain')}
        </span>
      )}
      {title[locale]}
    </span>
  );
}

/** A status with its mark: filled, half, empty, struck, or nothing at all. */
function Status({ pair, context }: CellProps) {
  const { model, word } = context;
  const standing = standingOf(model.requirementStatus.get(pair.key));
  const isLacking = standing === 'reason-missing';
  return (
    <StandingMark
      standing={standing}
      label={word(`requirements:status.${isLacking ? 'not-applicable' : standing}`)}
      alert={isLacking ? word('requirements:reasonMissing') : undefined}
    />
  );
}

function Rationale({ pair, context }: CellProps) {
  const row = context.model.requirementStatus.get(pair.key);
  if (standingOf(row) !== 'reason-missing') return row?.rationale ?? null;
  return <span className={css.lacking}>{context.word('requirements:reasonMissing')}</span>;
}

function Answers({ pair, context }: CellProps) {
  const { answersAt, word } = context;
  const found = answersAt(pair.subject)(pair.requirement.id);
  const all = found.components.length;
  if (all === 0 && found.countermeasures.length === 0) return <span className={css.faint}>–</span>;
  return (
    <span className={css.answers}>
      {found.countermeasures.map(({ id, name, status }) => (
        <span key={id} title={name}>
          {id} <span className={css.faint}>{word(`inspector:choice.countermeasureStatus.${status}`)}</span>
        </span>
      ))}
      {all > 0 && (
        <span title={word('requirements:componentsBy', { ids: found.componentRequirementIds.join(', ') })}>
          {componentsText(found, context)}
        </span>
      )}
    </span>
  );
}

function Target({ pair, context }: CellProps) {
  const at = foundationalRequirements.indexOf(pair.requirement.fr);
  return <SlBadge kind="T" isCompact level={context.resultOf(pair.subject)?.slTarget?.vector[at] ?? null} />;
}

/** A cell while nobody edits it. */
export function cellContent(pair: Pair, column: BoardColumn, context: BoardContext): ReactNode {
  const text = column.text(pair, context);
  switch (column.id) {
    case 'requirement':
    case 'subject':
      return <span className={css.link}>{text}</span>;
    case 'title':
      return <Title pair={pair} context={context} />;
    case 'asked':
      return (
        <span className={css.asked} data-asked={askedOf(pair, context)}>
          {text}
        </span>
      );
    case 'target':
      return <Target pair={pair} context={context} />;
    case 'status':
      return <Status pair={pair} context={context} />;
    case 'rationale':
      return <Rationale pair={pair} context={context} />;
    case 'answers':
      return <Answers pair={pair} context={context} />;
    default:
      return text;
  }
}
