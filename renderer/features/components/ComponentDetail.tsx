import { useText } from '#renderer/i18n/use-text.ts';
import { useTable } from '#renderer/state/hooks.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Segmented } from '#renderer/ui/Segmented.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { displayName } from '#shared/model/display-name.ts';
import type { ComponentGroup } from '#shared/supplier/component-groups.ts';
import { ArrowLeft, FileInput, FileOutput } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { aroundName, groupName, type ComponentContext } from './component-context.ts';
import { componentsView, requirementFilters } from './components-view.ts';
import css from './Components.module.css';
import { LevelTable } from './LevelTable.tsx';
import { ownerOf, requirementContext, type RequirementContext } from './requirement-context.ts';
import { RequirementGrid } from './RequirementGrid.tsx';
import { SendDialog } from './SendDialog.tsx';
import { Summary, whyNoSheet } from './Summary.tsx';
import { useRequirementIds } from './use-requirement-ids.ts';

type DetailProps = {
  readonly context: ComponentContext;
  readonly group: ComponentGroup;
  readonly back: () => void;
  readonly take: () => void;
};

/** Which component it is, and what goes out and comes in. */
function Head({ context, group, back, take }: DetailProps) {
  const text = useText();
  const [isSending, setSending] = useState(false);
  const { around, categories } = context.resultOf(group);
  const places = around.map((one) => aroundName(one, context)).join(', ');
  const count = group.assets.length;
  const reason = whyNoSheet(group, categories);
  return (
    <div className={css.toolbar}>
      <IconButton label={text('components:back')} icon={<ArrowLeft aria-hidden />} onClick={back} />
      <h2 className={css.title} title={groupName(group)}>
        {groupName(group)}
      </h2>
      <span className={css.shown} title={places}>
        {count === 0 ? text('components:unused') : text('components:assets', { count })} ·{' '}
        {places || text('components:nowhere')}
      </span>
      <span className={css.space} />
      <Button
        icon={<FileOutput aria-hidden />}
        disabled={reason !== null}
        title={reason === null ? undefined : text(`components:send.${reason}`)}
        onClick={() => setSending(true)}
      >
        {text('components:send.action')}
      </Button>
      <Button icon={<FileInput aria-hidden />} onClick={take}>
        {text('components:take.action')}
      </Button>
      {isSending && group.name && (
        <SendDialog context={context} group={group} name={group.name} onClose={() => setSending(false)} />
      )}
    </div>
  );
}

/** More assets than this are not offered one by one; they are answered for by their product. */
const MANY = 300;

/** For whom answers are given: the product, or one of its assets alone. */
function Scope({ group }: Pick<DetailProps, 'group'>) {
  const text = useText();
  const assetId = useStore(componentsView, (view) => view.assetId);
  if (group.name === null || group.assets.length < 2) return null;
  return (
    <label className={css.scope}>
      {text('components:scope')}
      <Select
        value={assetId ?? ''}
        none={text('components:scopeProduct')}
        choices={group.assets
          .slice(0, MANY)
          .map((asset) => ({ value: asset.id, label: `${asset.id} ${displayName('asset', asset)}` }))}
        onChoose={(id) => componentsView.setState({ assetId: id === '' ? null : id })}
      />
    </label>
  );
}

function Filters({
  requirements,
  group,
}: {
  readonly requirements: RequirementContext;
  readonly group: ComponentGroup;
}) {
  const text = useText();
  const { requirementText, requirementFilter } = useStore(componentsView);
  const { open, asked } = requirements.components.resultOf(group);
  const rows = [...requirements.rows.values()];
  const answered = rows.filter(({ counts }) => counts !== null).length;
  return (
    <div className={css.toolbar}>
      <Segmented
        label={text('components:detail.which')}
        value={requirementFilter}
        options={requirementFilters.map((value) => ({ value, label: text(`components:detail.${value}`) }))}
        onChange={(value) => componentsView.setState({ requirementFilter: value })}
      />
      <div className={css.filter}>
        <TextInput
          type="search"
          value={requirementText}
          aria-label={text('components:detail.filter')}
          placeholder={text('components:detail.filter')}
          onChange={(event) => componentsView.setState({ requirementText: event.currentTarget.value })}
        />
      </div>
      <Scope group={group} />
      <span className={css.shown} role="status">
        {text('components:detail.count', { open: open.size, asked: asked.length, answered, all: rows.length })}
      </span>
    </div>
  );
}

type FootProps = { readonly requirements: RequirementContext; readonly rowIds: readonly string[] };

/** What the chosen requirement asks for, and the keys that answer. */
function Foot({ requirements, rowIds }: FootProps) {
  const text = useText();
  const id = useStore(componentsView, (view) => view.requirementId);
  const row = requirements.rows.get(id ?? rowIds[0] ?? '');
  return (
    <div className={css.foot}>
      <p>{row ? `${row.requirement.id}: ${row.requirement.summary[requirements.components.locale]}` : ''}</p>
      <span className={css.quiet}>{text('components:detail.keys')}</span>
    </div>
  );
}

/** One product or asset: its levels, what is said of it, and its component requirements to answer. */
export function ComponentDetail(props: DetailProps) {
  const { context, group, back } = props;
  const text = useText();
  const assetId = useStore(componentsView, (view) => view.assetId);
  const statuses = useTable('requirementStatus');
  const owner = useMemo(() => ownerOf(group, assetId), [group, assetId]);
  const requirements = useMemo(
    () => requirementContext(context, group, owner, statuses),
    [context, group, owner, statuses],
  );
  const rowIds = useRequirementIds(requirements);
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    back();
  }
  return (
    <div className={css.sheet} onKeyDown={onKeyDown}>
      <Head {...props} />
      <div className={css.about}>
        <LevelTable context={context} group={group} />
        <Summary context={context} group={group} owner={owner} />
      </div>
      <Filters requirements={requirements} group={group} />
      <div className={css.grid}>
        <RequirementGrid context={requirements} rowIds={rowIds} />
        {rowIds.length === 0 && (
          <p className={css.nothing}>
            {text(requirements.rows.size === 0 ? 'components:detail.noCategory' : 'components:detail.nothing')}
          </p>
        )}
      </div>
      <Foot requirements={requirements} rowIds={rowIds} />
    </div>
  );
}
