import { useDataText, useText } from '#renderer/i18n/use-text.ts';
import { useModel, useView } from '#renderer/state/hooks.ts';
import { goTo, select, type Selected } from '#renderer/state/view-store.ts';
import { SUC_ID } from '#shared/model/suc.ts';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { hasForm, type FormKind } from './fields/field-tables.ts';
import { Form } from './Form.tsx';
import { Header } from './Header.tsx';
import css from './Inspector.module.css';
import { AssetCapability } from './sections/Capability.tsx';
import { Channels } from './sections/Channels.tsx';
import { FindingNotes } from './sections/FindingNotes.tsx';
import { LeanedOn } from './sections/LeanedOn.tsx';
import { Levels } from './sections/Levels.tsx';
import { LinkedScenarios, MeasureFiles } from './sections/MeasureLinks.tsx';
import { PlantIndex } from './sections/PlantIndex.tsx';
import { RiskSummary } from './sections/RiskSummary.tsx';
import { ScenarioList } from './sections/ScenarioList.tsx';
import { useSettledSelection } from './use-settled-selection.ts';

/** What a kind shows above its form. */
function Above({ kind, id }: Selected) {
  if (kind === 'scenario') return <RiskSummary id={id} />;
  return kind === 'zone' || kind === 'conduit' || kind === 'asset' ? <FindingNotes kind={kind} id={id} /> : null;
}

/** What a kind shows below its form. */
function Below({ kind, id }: Selected) {
  if (kind === 'asset') return <ScenarioList subject={{ kind, id }} />;
  return kind === 'countermeasure' ? <MeasureFiles id={id} /> : null;
}

/** What tells an enabled consequence from a direct one. */
function EnabledHint() {
  const text = useText();
  return <p className={css.note}>{text('inspector:enabledHint')}</p>;
}

/** What a kind shows between the groups of its form. */
function betweenGroups({ kind, id }: Selected): Readonly<Record<string, ReactNode>> {
  if (kind === 'scenario') return { enabled: <EnabledHint /> };
  if (kind === 'zone') return { levels: <Levels kind={kind} id={id} /> };
  if (kind === 'conduit') return { levels: <Levels kind={kind} id={id} /> };
  if (kind === 'asset') return { levels: <AssetCapability id={id} /> };
  return {};
}

function afterGroups({ kind, id }: Selected): Readonly<Record<string, ReactNode>> {
  if (kind === 'scenario') return { decision: <LeanedOn id={id} /> };
  if (kind === 'countermeasure') return { general: <LinkedScenarios id={id} /> };
  const scenarios = kind === 'zone' || kind === 'conduit' ? <ScenarioList subject={{ kind, id }} /> : null;
  if (kind === 'conduit') return { general: <Channels conduitId={id} />, levels: scenarios };
  return { levels: scenarios };
}

function BackToPlant() {
  const text = useText();
  return (
    <button type="button" className={css.back} onClick={() => select([])}>
      <ChevronLeft aria-hidden />
      {text('inspector:back')}
    </button>
  );
}

/** The way to the screen of the SUC, which asks for everything else. */
function ToSuc() {
  const text = useText();
  return (
    <div className={css.section}>
      <button type="button" className={css.link} onClick={() => goTo('suc')}>
        {text('inspector:toSuc')}
      </button>
    </div>
  );
}

/** With nothing selected: who the SUC is, unless its own screen says so, and what belongs to the whole plant. */
function PlantPanel() {
  const isSucShown = useView(({ place }) => place === 'suc');
  return (
    <>
      <Header kind="suc" id={SUC_ID} />
      {!isSucShown && <Form kind="suc" ids={[SUC_ID]} after={{ general: <ToSuc /> }} />}
      <PlantIndex />
    </>
  );
}

/** One entity: what it is, what follows for it, and every field of it. */
function EntityPanel({ kind, id }: { readonly kind: FormKind; readonly id: string }) {
  return (
    <>
      <BackToPlant />
      <Header kind={kind} id={id} />
      <Above kind={kind} id={id} />
      <Form kind={kind} ids={[id]} before={betweenGroups({ kind, id })} after={afterGroups({ kind, id })} />
      <Below kind={kind} id={id} />
    </>
  );
}

/** Several entities: those of one kind are edited together, a mixed lot is narrowed down first. */
function ManyPanel({ selection }: { readonly selection: readonly Selected[] }) {
  const text = useText();
  const word = useDataText();
  const kinds = Map.groupBy(selection, ({ kind }) => kind);
  const [only] = kinds.size === 1 ? kinds.keys() : [];
  return (
    <>
      <BackToPlant />
      <header className={css.header}>
        <h2 className={css.title}>{text('inspector:many', { count: selection.length })}</h2>
        <p className={css.note}>{text(only ? 'inspector:manyHint' : 'inspector:mixedHint')}</p>
      </header>
      {only && hasForm(only) ? (
        <Form kind={only} ids={selection.map(({ id }) => id)} />
      ) : (
        <ul className={css.items}>
          {[...kinds].map(([kind, members]) => (
            <li key={kind}>
              <button type="button" className={css.item} onClick={() => select(members)}>
                <span className={css.itemName}>{word(`inspector:kind.${kind}`)}</span>
                <span className={css.itemId}>{members.length}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Shows and edits what is selected; with nothing selected, the SUC and what belongs to the whole plant. */
export function Inspector() {
  const model = useModel();
  // The SUC, the risk policy, products and own entries are looked at in places of their own, and leave the plant in the inspector.
  const selection = useSettledSelection().filter(
    ({ kind, id }) => kind !== 'suc' && hasForm(kind) && model[kind].has(id),
  );
  const [first] = selection;
  const key = selection.map(({ kind, id }) => `${kind} ${id}`).join('\n');
  return (
    <div className={css.inspector} key={key} data-testid="inspector">
      {selection.length > 1 && <ManyPanel selection={selection} />}
      {selection.length === 1 && first && hasForm(first.kind) && <EntityPanel kind={first.kind} id={first.id} />}
      {!first && <PlantPanel />}
    </div>
  );
}
