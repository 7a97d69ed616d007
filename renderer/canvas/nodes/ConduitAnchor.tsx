import { Handle, Position } from '@xyflow/react';
import css from './ConduitAnchor.module.css';

/** What React Flow wants to see where edges end; the line itself ends where the route says. */
export function ConduitAnchor() {
  return <Handle type="source" position={Position.Top} isConnectable={false} className={css.anchor} />;
}
