import { Canvas } from '#renderer/canvas/Canvas.tsx';
import { Inspector } from '#renderer/features/inspector/Inspector.tsx';
import { Register } from '#renderer/features/register/Register.tsx';
import { useView } from '#renderer/state/hooks.ts';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { useEffect } from 'react';
import styles from './Workspace.module.css';

/** The open plant: bar, rail, middle, inspector, findings, status. */
export function Workspace() {
  const place = useView((view) => view.place);
  useEffect(() => {
    const root = document.getElementById('root');
    if (root) root.dataset['ready'] = 'true';
  }, []);
  return (
    <CSPProvider disableStyleElements>
      <div className={styles.workspace}>
        <main className={styles.middle}>{place === 'canvas' ? <Canvas /> : <Register />}</main>
        <aside className={styles.inspector}>
          <Inspector />
        </aside>
      </div>
    </CSPProvider>
  );
}
