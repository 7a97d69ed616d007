import { useText } from '#renderer/i18n/use-text.ts';
import { canvasStore, idleCanvas } from '#renderer/canvas/canvas-store.ts';
import { connectTo } from '#renderer/canvas/acts/connect.ts';
import { focusCanvas } from '#renderer/canvas/acts/viewport.ts';
import { typedBefore, typedEnds, type TypedEnd } from '#renderer/canvas/edits/connect-names.ts';
import { useEntity, useTable } from '#renderer/state/hooks.ts';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { folded, type Suggestion } from '#renderer/ui/suggestions.ts';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import css from './ConduitPicker.module.css';

/** The zones that a conduit from one can lead to. */
function useOtherZones(fromZoneId: string): readonly Suggestion[] {
  const text = useText();
  const zones = useTable('zone');
  return useMemo(
    () =>
      [...zones.values()]
        .filter(({ id }) => id !== fromZoneId)
        .map(({ id, name, code }) => ({ value: id, label: name || text('canvas:unnamed'), detail: code })),
    [zones, fromZoneId, text],
  );
}

/** The points outside the SUC that conduits end at already. */
function useExternals(): ReadonlySet<string> {
  const conduits = useTable('conduit');
  return useMemo(() => {
    const ends = [...conduits.values()].flatMap(({ from, to }) => [from, to]);
    return new Set(ends.flatMap((end) => (typeof end === 'string' ? [] : [end.external])));
  }, [conduits]);
}

/** What Enter will make, in words. */
function Outlook({ ends, selfName }: { readonly ends: readonly TypedEnd[]; readonly selfName: string | null }) {
  const text = useText();
  const externals = useExternals();
  const inWords = (end: TypedEnd): string => {
    const { name } = end;
    if (end.kind === 'zone') return text('hand:connect.zone', { name });
    return externals.has(name) ? text('hand:connect.external', { name }) : text('hand:connect.newExternal', { name });
  };
  return (
    <p className={css.outlook} aria-live="polite">
      {ends.length > 0
        ? text('hand:connect.will', { ends: ends.map(inWords).join('; ') })
        : text(selfName === null ? 'hand:connect.nothing' : 'hand:connect.self', { name: selfName ?? '' })}
    </p>
  );
}

function PickerFor({ fromZoneId }: { readonly fromZoneId: string }) {
  const text = useText();
  const from = useEntity('zone', fromZoneId);
  const zones = useOtherZones(fromZoneId);
  const [typed, setTyped] = useState('');
  const title = text('canvas:connect.title', { name: from?.name || text('canvas:unnamed') });
  const isSelf = (end: TypedEnd) =>
    end.kind === 'external' && !end.isStated && folded(end.name) === folded(from?.name ?? '');
  const all = typedEnds(typed, zones);
  const ends = all.filter((end) => !isSelf(end));
  const before = typedBefore(typed);
  const suggest = () => zones.map((zone) => ({ ...zone, label: before + zone.label }));
  const pick = ({ value }: Suggestion) => {
    const zone = { kind: 'zone', id: value, name: '' } as const;
    const others = typedEnds(before, zones).filter((end) => !isSelf(end) && !(end.kind === 'zone' && end.id === value));
    connectTo(fromZoneId, [...others, zone]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      idleCanvas();
      focusCanvas();
      return;
    }
    const isChosen = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || isChosen || ends.length === 0) return;
    event.preventDefault();
    connectTo(fromZoneId, ends);
  };
  return (
    <div className={css.picker} role="dialog" aria-label={title}>
      <span className={css.title}>{title}</span>
      {typed.trim() !== '' && (
        <Outlook ends={ends} selfName={all.length > 0 && ends.length === 0 ? (from?.name ?? '') : null} />
      )}
      <Combobox
        value={typed}
        isTyped
        suggest={suggest}
        emptyText={text('canvas:connect.none')}
        placeholder={text('canvas:connect.placeholder')}
        aria-label={title}
        autoFocus
        onType={setTyped}
        onPick={pick}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** Asks for the other ends of conduits by name. */
export function ConduitPicker() {
  const zoneId = useStore(canvasStore, (canvas) => canvas.connectingZoneId);
  return zoneId === null ? null : <PickerFor key={zoneId} fromZoneId={zoneId} />;
}
