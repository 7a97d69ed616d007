import { Button } from '#renderer/ui/Button.tsx';
import { Component, type ReactNode } from 'react';
import { useText } from '#renderer/i18n/use-text.ts';
import styles from './AppErrorBoundary.module.css';

function CrashPage({ detail }: { readonly detail: string }) {
  const text = useText();
  return (
    <div className={styles.page} role="alert">
      <h1>{text('ui:crash.title')}</h1>
      <p>{text('ui:crash.text')}</p>
      <p className={styles.detail}>{detail}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {text('ui:crash.reload')}
      </Button>
    </div>
  );
}

type State = { readonly error: Error | null };

/** What a person sees when a screen fails: where the work is, and the way on. */
export class AppErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error ? <CrashPage detail={this.state.error.message} /> : this.props.children;
  }
}
