import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { openHistoryOf } from '#renderer/state/history-view.ts';
import { useEntity, useSubjectAssessment } from '#renderer/state/hooks.ts';
import { explainThis, type Selected } from '#renderer/state/view-store.ts';
import { AskButton } from '#renderer/ui/AskButton.tsx';
import { IconButton } from '#renderer/ui/Button.tsx';
import { SlBadge } from '#renderer/ui/SlBadge.tsx';
import { displayName, knownId } from '#shared/model/display-name.ts';
import { History } from 'lucide-react';
import css from './Inspector.module.css';

type SubjectProps = { readonly kind: 'zone' | 'conduit'; readonly id: string };

/** SL-T and SL-A of a zone or conduit, as they follow from the plant. Each says why when pressed. */
function SubjectBadges({ kind, id }: SubjectProps) {
  const text = useText();
  const results = useSubjectAssessment(kind, id);
  const badges = [
    ['T', 'slTarget', 'noTarget'],
    ['A', 'slAchieved', 'noAchieved'],
  ] as const;
  return badges.map(([sl, what, none]) => {
    const level = results?.[what]?.level ?? null;
    return (
      <AskButton
        key={sl}
        title={text(level === null ? `inspector:levels.${none}` : 'inspector:risk.why')}
        onAsk={() => explainThis({ what, kind, id })}
      >
        <SlBadge kind={sl} level={level} />
      </AskButton>
    );
  });
}

/** The way to what was changed in it. */
function ToHistory(selected: Selected) {
  const text = useText();
  return (
    <IconButton
      label={text('menu:view.historyOf')}
      icon={<History aria-hidden />}
      onClick={() => openHistoryOf(selected)}
    />
  );
}

/** What is selected: its kind and id, its name, its levels. */
export function Header({ kind, id }: Selected) {
  const word = useDataText();
  const entity = useEntity(kind, id);
  if (!entity) return null;
  const isOnly = kind === 'suc';
  const name = isOnly ? 'name' in entity && entity.name : displayName(kind, entity);
  return (
    <header className={css.header}>
      <div className={css.headerLine}>
        <span className={css.kind}>
          {word(`inspector:kind.${kind}`)} {isOnly ? '' : knownId(id)}
        </span>
        <span className={css.badges}>
          {(kind === 'zone' || kind === 'conduit') && <SubjectBadges kind={kind} id={id} />}
          <ToHistory kind={kind} id={id} />
        </span>
      </div>
      <h2 className={css.title}>{name || word(`inspector:kind.${kind}`)}</h2>
    </header>
  );
}
