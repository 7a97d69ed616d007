import { useText } from '#renderer/i18n/use-text.ts';
import { canvasStore, idleCanvas } from '#renderer/canvas/canvas-store.ts';
import { connectOutside, connectZones } from '#renderer/canvas/acts/connect.ts';
import { focusCanvas } from '#renderer/canvas/acts/viewport.ts';
import { useEntity, useTable } from '#renderer/state/hooks.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { matchingSuggestions, type Suggestion } from '#renderer/ui/suggestions.ts';
import { useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import css from './ConduitPicker.module.css';

function PickerFor({ fromZoneId }: { readonly fromZoneId: string }) {
  const text = useText();
  const from = useEntity('zone', fromZoneId);
  const zones = useTable('zone');
  const [typed, setTyped] = useState('');
  const title = text('canvas:connect.title', { name: from?.name || text('canvas:unnamed') });
  const suggest = (): Suggestion[] =>
    [...zones.values()]
      .filter(({ id }) => id !== fromZoneId)
      .map(({ id, name, code }) => ({ value: id, label: name || text('canvas:unnamed'), detail: code }));
  const close = () => {
    idleCanvas();
    focusCanvas();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return close();
    const isChosen = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || isChosen || typed.trim() === '') return;
    event.preventDefault();
    const [best] = matchingSuggestions(suggest(), typed);
    if (best) connectZones(fromZoneId, best.value);
    else connectOutside(fromZoneId, typed.trim());
  };
  return (
    <div className={css.picker} role="dialog" aria-label={title}>
      <span className={css.title}>{title}</span>
      <Combobox
        value={typed}
        isTyped
        suggest={suggest}
        emptyText={text('canvas:connect.none')}
        placeholder={text('canvas:connect.placeholder')}
        aria-label={title}
        autoFocus
        onType={setTyped}
        onPick={({ value }) => connectZones(fromZoneId, value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** Asks for the other end of a conduit by name. */
export function ConduitPicker() {
  const zoneId = useStore(canvasStore, (canvas) => canvas.connectingZoneId);
  return zoneId === null ? null : <PickerFor key={zoneId} fromZoneId={zoneId} />;
}
