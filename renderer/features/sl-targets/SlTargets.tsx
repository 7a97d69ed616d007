import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { useAssessment, useModel, usePolicy, useView } from '#renderer/state/hooks.ts';
import { goTo } from '#renderer/state/view-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ScreenHead } from '#renderer/ui/ScreenHead.tsx';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { DriverPanel } from './Drivers.tsx';
import css from './SlTargets.module.css';
import { shownRows, targetRows, type TargetRow } from './target-rows.ts';
import { TargetGrid } from './TargetGrid.tsx';
import { targetFilters, targetsView } from './targets-view.ts';

const CLAUSE = 'ZCR 5.6';
const noResults = { scenarios: [], zones: [], conduits: [] };

function useTargetRows(): readonly TargetRow[] {
  const { zone, conduit, scenario, asset } = useModel();
  const assessment = useAssessment();
  return useMemo(
    () => targetRows({ zone, conduit, scenario, asset }, assessment ?? noResults),
    [zone, conduit, scenario, asset, assessment],
  );
}

function Head() {
  const text = useText();
  return (
    <ScreenHead
      title={text('sl-targets:title')}
      clause={CLAUSE}
      helpLabel={text('sl-targets:help.label')}
      help={[text('sl-targets:help.what'), text('sl-targets:help.assign'), text('sl-targets:help.keys')]}
    />
  );
}

/** Filter, search, and the sentence that names the method. */
function Tools({ shown, all }: { readonly shown: number; readonly all: number }) {
  const text = useText();
  const word = useDataText();
  const { filter, text: sought } = useStore(targetsView);
  const method = usePolicy().slTarget?.method ?? null;
  return (
    <>
      <p className={css.method}>
        {method
          ? text('sl-targets:method', { method: word(`inspector:choice.slMethod.${method}`) })
          : text('sl-targets:noMethod')}
      </p>
      <div className={css.tools}>
        <Segmented
          label={text('sl-targets:filter.label')}
          value={filter}
          options={targetFilters.map((value) => ({ value, label: text(`sl-targets:filter.${value}`) }))}
          onChange={(value) => targetsView.setState({ filter: value })}
        />
        <TextInput
          type="search"
          className={css.search}
          value={sought}
          aria-label={text('sl-targets:search')}
          placeholder={text('sl-targets:search')}
          onChange={(event) => targetsView.setState({ text: event.currentTarget.value })}
        />
        <span className={css.note} role="status">
          {text('sl-targets:shownOf', { shown, all })}
        </span>
      </div>
    </>
  );
}

/** The SL-T board (ZCR 5.6): zones and conduits × FR, what is computed beside what is assigned, and who drives it. */
export function SlTargets() {
  const text = useText();
  const rows = useTargetRows();
  const { filter, text: sought } = useStore(targetsView);
  const shown = useMemo(() => shownRows(rows, filter, sought), [rows, filter, sought]);
  const chosen = useView(({ selection }) => (selection[0] ? `${selection[0].kind}:${selection[0].id}` : ''));
  const row = rows.find(({ key }) => key === chosen);
  if (rows.length === 0)
    return (
      <div className={css.screen}>
        <Head />
        <EmptyState
          title={text('sl-targets:empty.title')}
          actions={
            <Button look="primary" onClick={() => goTo('canvas')}>
              {text('sl-targets:empty.draw')}
            </Button>
          }
        >
          {text('sl-targets:empty.text')}
        </EmptyState>
      </div>
    );
  return (
    <div className={css.screen}>
      <Head />
      <Tools shown={shown.length} all={rows.length} />
      <div className={css.grid}>
        <TargetGrid shown={shown} />
        {shown.length === 0 && <p className={css.nothing}>{text('sl-targets:nothing')}</p>}
      </div>
      {row && <DriverPanel row={row} />}
    </div>
  );
}
