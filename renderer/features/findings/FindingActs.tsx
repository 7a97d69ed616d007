import { useText } from '#renderer/i18n/use-text.ts';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import type { Finding } from '#shared/engine/assessment.ts';
import { CheckCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './FindingsPanel.module.css';
import type { OfferedFix } from './use-fixes.ts';

/** The keys that act on the row in hand; they stand on their buttons. */
export const keys = { fix: 'F', accept: 'A' } as const;

type FindingActsProps = {
  readonly finding: Finding;
  readonly fixes: readonly OfferedFix[];
  readonly isActive: boolean;
  readonly fix: (chosen: OfferedFix) => void;
  readonly accept: () => void;
  readonly takeBack: () => void;
};

type ActProps = {
  /** Stands for the words where there is little room. */
  readonly icon?: ReactNode;

  readonly label: string;
  readonly cap: string | null;
  readonly isActive: boolean;
  readonly act: () => void;
};

function Act({ icon, label, cap, isActive, act }: ActProps) {
  return (
    <button
      type="button"
      className={styles.act}
      tabIndex={isActive ? 0 : -1}
      title={icon === undefined ? undefined : label}
      aria-keyshortcuts={cap ?? undefined}
      onClick={act}
    >
      {cap !== null && (
        <span className={styles.cap} aria-hidden>
          <Kbd keys={[cap]} />
        </span>
      )}
      {icon}
      <span className={icon === undefined ? undefined : styles.roomy}>{label}</span>
    </button>
  );
}

/**
 * What can be done about a finding: accepting it or taking that back, and the fixes in words of what they do. The best
 * one stands outermost and never moves; the others come in beside it.
 */
export function FindingActs({ finding, fixes, isActive, fix, accept, takeBack }: FindingActsProps) {
  const text = useText();
  const isAccepted = finding.accepted !== null;
  return (
    <div className={styles.acts}>
      <span className={isAccepted ? undefined : styles.late}>
        <Act
          icon={isAccepted ? undefined : <CheckCheck aria-hidden />}
          label={text(isAccepted ? 'findings:takeBack' : 'findings:accept')}
          cap={keys.accept}
          isActive={isActive}
          act={isAccepted ? takeBack : accept}
        />
      </span>
      {fixes.toReversed().map((one) => (
        <span key={one.label} className={one === fixes[0] ? undefined : styles.late}>
          <Act label={one.label} cap={one === fixes[0] ? keys.fix : null} isActive={isActive} act={() => fix(one)} />
        </span>
      ))}
    </div>
  );
}
