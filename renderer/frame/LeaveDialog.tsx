import { useText } from '#renderer/i18n/use-text.ts';
import { leaveStore } from '#renderer/state/close-plant.ts';
import { useSuc } from '#renderer/state/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useStore } from 'zustand';

/** Asks what becomes of unsaved edits before the plant is closed. */
export function LeaveDialog() {
  const answer = useStore(leaveStore, (state) => state.answer);
  const { name } = useSuc();
  const text = useText();
  if (!answer) return null;
  return (
    <Dialog
      title={text('ui:leave.title', { name })}
      description={text('ui:leave.text')}
      onClose={() => answer('stay')}
      actions={
        <>
          <Button look="danger" onClick={() => answer('discard')}>
            {text('ui:leave.discard')}
          </Button>
          <Button onClick={() => answer('stay')}>{text('ui:common.cancel')}</Button>
          <Button look="primary" onClick={() => answer('save')}>
            {text('ui:leave.save')}
          </Button>
        </>
      }
    />
  );
}
