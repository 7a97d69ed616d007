import { useText } from '#renderer/i18n/use-text.ts';
import { checkValue } from '#renderer/state/field-problem.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { jumpTo } from '#renderer/state/jump.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { vulnerabilitySchema } from '#shared/model/asset.ts';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import css from '../Programme.module.css';
import { choose, programmeView } from '../programme-view.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { useSheetContext } from '../sheet/use-sheet-context.ts';
import { AssetPicker } from './AssetPicker.tsx';
import { TakeIn } from './TakeIn.tsx';
import { vulnerabilityColumns } from './columns.ts';
import { addVulnerability, removeVulnerabilities, writeVulnerabilities } from './edits.ts';
import { vulnerabilityRows } from './rows.ts';

/** The known vulnerabilities of all assets (ZCR 5.2) in one table. */
export function Vulnerabilities() {
  const text = useText();
  const context = useSheetContext();
  const assets = useTable('asset');
  const { chosenId, focusRequest } = useStore(programmeView);
  const rows = useMemo(() => vulnerabilityRows(assets), [assets]);
  const chosen = rows.find(({ id }) => id === chosenId);
  return (
    <>
      <div className={css.bar}>
        <span className={css.figure} role="status">
          {text('programme:vulnerabilities.count', { count: rows.length })}
        </span>
        <span className={css.space} />
        {assets.size > 0 && (
          <>
            <AssetPicker />
            <TakeIn />
          </>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState title={text('programme:vulnerabilities.none')}>
          {text('programme:vulnerabilities.teach')}
        </EmptyState>
      ) : (
        <div className={css.fill}>
          <Sheet
            label={text('programme:vulnerabilities.label')}
            context={context}
            columns={vulnerabilityColumns}
            rows={rows}
            rowName={({ assetName, cve }) => `${assetName} ${cve}`}
            check={({ cve, cwe, cvss, text: said }) => checkValue(vulnerabilitySchema, { cve, cwe, cvss, text: said })}
            write={(edits, mergeKey) => writeVulnerabilities(rows, edits, mergeKey)}
            add={() => chosen && addVulnerability(chosen.assetId)}
            remove={(ids) => removeVulnerabilities(rows, ids)}
            open={({ assetId }) => jumpTo({ kind: 'asset', id: assetId })}
            activeId={chosenId}
            onActive={choose}
            focusRequest={focusRequest}
          />
        </div>
      )}
    </>
  );
}
