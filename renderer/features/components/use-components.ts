import { useLocale } from '#renderer/i18n/use-text.ts';
import { useAssessment, useCatalog, useTable } from '#renderer/state/hooks.ts';
import { groupComponents } from '#shared/supplier/component-groups.ts';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { componentContext, type ComponentContext } from './component-context.ts';
import { componentsView } from './components-view.ts';
import { arrangedKeys } from './group-rows.ts';

/** Gathers what the sheet shows from the plant and its results; null until the catalog is read. */
export function useComponentContext(): ComponentContext | null {
  const asset = useTable('asset');
  const product = useTable('product');
  const zone = useTable('zone');
  const conduit = useTable('conduit');
  const countermeasure = useTable('countermeasure');
  const assessment = useAssessment();
  const catalog = useCatalog();
  const locale = useLocale();
  const { t } = useTranslation();
  const word = useCallback<ComponentContext['word']>((key, params) => t(key, { ...params, defaultValue: key }), [t]);
  const groups = useMemo(() => groupComponents({ asset, product }), [asset, product]);
  return useMemo(
    () =>
      catalog &&
      componentContext({ groups, model: { zone, conduit, countermeasure }, assessment, catalog, locale, word }),
    [groups, zone, conduit, countermeasure, assessment, catalog, locale, word],
  );
}

/** The rows of the overview. They are arranged anew when the view changes or something comes or goes, not with an edit. */
export function useKeys(context: ComponentContext): readonly string[] {
  const { text, category, filter, sort } = useStore(componentsView);
  const { groups } = context;
  const view = JSON.stringify([text, category, filter, sort, context.assessment !== null, groups.size]);
  const arrange = () => ({ view, keys: arrangedKeys(context, { text, category, filter, sort }) });
  const [rows, setRows] = useState(arrange);
  if (rows.view === view && rows.keys.every((key) => groups.has(key))) return rows.keys;
  const next = arrange();
  setRows(next);
  return next.keys;
}
