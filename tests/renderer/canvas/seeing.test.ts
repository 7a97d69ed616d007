import { beforeEach, describe, expect, it, test } from 'vitest';
import { overlayOf, sightOf } from '#renderer/canvas/seeing.ts';
import {
  canFocus,
  chooseFr,
  clearSight,
  currentSeeing,
  followSelection,
  leaveFocus,
  seeingStore,
  setFilter,
  showOverlay,
  toggleFocus,
  togglePin,
} from '#renderer/canvas/seeing-store.ts';
import { documentStore, updateDocument } from '#renderer/state/document-store.ts';
import { select } from '#renderer/state/view-store.ts';
import { assess } from '#shared/engine/assess.ts';
import type { DocumentStatus } from '#shared/ipc/contract.ts';
import type { Model } from '#shared/model/model.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant } from '#tests/support/plant.ts';
import { say } from '#tests/support/seen.ts';

const plant = aPlant({
  zone: [
    { id: 'Z1', owner: 'IT' },
    { id: 'Z2', kind: 'dmz' },
  ],
  asset: [{ id: 'A1', zoneId: 'Z2' }],
  conduit: [{ id: 'C1', from: 'Z1', to: 'Z2' }],
});
const results = () => assess(plant, theCatalog());

function open(documentId: string, model: Model = plant): void {
  documentStore.setState({
    document: { model, revision: 0, storedRevision: 0, status: { documentId } as DocumentStatus },
  });
}

beforeEach(() => {
  seeingStore.setState(new Map(), true);
  select([]);
  open('one');
});

describe('how a plant is looked at', () => {
  it('is kept for each document', () => {
    showOverlay('gap');
    chooseFr(4);
    open('other');
    expect(currentSeeing()).toMatchObject({ overlay: null, fr: null });
    open('one');
    expect(currentSeeing()).toMatchObject({ overlay: 'gap', fr: 4 });
  });

  it('has one value per filter, and clearing leaves the overlay', () => {
    showOverlay('findings');
    setFilter('zoneKind', 'dmz');
    setFilter('scope', 'in');
    setFilter('zoneKind', 'control');
    expect(currentSeeing().filters).toEqual([
      { id: 'scope', value: 'in' },
      { id: 'zoneKind', value: 'control' },
    ]);
    setFilter('scope', null);
    expect(currentSeeing().filters).toHaveLength(1);
    clearSight();
    expect(currentSeeing()).toMatchObject({ overlay: 'findings', filters: [], focus: null });
  });

  it('stays as it is while no document is open', () => {
    documentStore.setState({ document: null });
    showOverlay('gap');
    expect(seeingStore.getState().size).toBe(0);
  });
});

describe('the focus', () => {
  it('needs a zone, or an asset in one', () => {
    expect(canFocus()).toBe(false);
    toggleFocus();
    expect(currentSeeing().focus).toBeNull();
    select([{ kind: 'asset', id: 'A1' }]);
    expect(canFocus()).toBe(true);
    toggleFocus();
    expect(currentSeeing().focus).toEqual({ zoneId: 'Z2', isPinned: false });
  });

  it('goes with the selection until it is pinned', () => {
    const stop = followSelection();
    select([{ kind: 'zone', id: 'Z1' }]);
    toggleFocus();
    select([{ kind: 'zone', id: 'Z2' }]);
    expect(currentSeeing().focus?.zoneId).toBe('Z2');
    select([{ kind: 'conduit', id: 'C1' }]);
    expect(currentSeeing().focus?.zoneId).toBe('Z2');
    togglePin();
    select([{ kind: 'zone', id: 'Z1' }]);
    expect(currentSeeing().focus).toEqual({ zoneId: 'Z2', isPinned: true });
    togglePin();
    expect(currentSeeing().focus).toEqual({ zoneId: 'Z1', isPinned: false });
    stop();
    select([{ kind: 'zone', id: 'Z2' }]);
    expect(currentSeeing().focus?.zoneId).toBe('Z1');
  });

  it('is left by the same key, and by Escape where there is one', () => {
    select([{ kind: 'zone', id: 'Z1' }]);
    toggleFocus();
    toggleFocus();
    expect(currentSeeing().focus).toBeNull();
    expect(leaveFocus()).toBe(false);
    toggleFocus();
    expect(leaveFocus()).toBe(true);
    expect(currentSeeing().focus).toBeNull();
  });
});

const editedAsset: Model = { ...plant, asset: new Map(plant.asset) };
const editedScenario: Model = { ...plant, scenario: new Map() };

describe('an overlay is worked out anew', () => {
  it('of the results: when results come, not when the plant changes', () => {
    showOverlay('slTarget');
    const assessment = results();
    const view = overlayOf(plant, assessment, currentSeeing(), say);
    expect(overlayOf(editedAsset, assessment, currentSeeing(), say)).toBe(view);
    expect(overlayOf(editedAsset, results(), currentSeeing(), say)).not.toBe(view);
  });

  it('of the plant: when a table that it shows changes, not when results come', () => {
    showOverlay('ownership');
    const view = overlayOf(plant, results(), currentSeeing(), say);
    expect(overlayOf(editedScenario, results(), currentSeeing(), say)).toBe(view);
    expect(overlayOf(editedAsset, results(), currentSeeing(), say)).not.toBe(view);
  });

  it('by FR only where it has any', () => {
    showOverlay('ownership');
    const view = overlayOf(plant, null, currentSeeing(), say);
    chooseFr(2);
    expect(overlayOf(plant, null, currentSeeing(), say)).toBe(view);
  });
});

test('what is in sight is worked out anew by its tables, or by its results, never by both', () => {
  const assessment = results();
  setFilter('zoneKind', 'dmz');
  const sight = sightOf(plant, assessment, currentSeeing());
  expect(sightOf(editedScenario, results(), currentSeeing())).toBe(sight);
  expect(sightOf(editedAsset, assessment, currentSeeing())).not.toBe(sight);
  setFilter('openFindings', 'on');
  const found = sightOf(plant, assessment, currentSeeing());
  expect(sightOf(editedAsset, assessment, currentSeeing())).toBe(found);
  expect(sightOf(editedAsset, results(), currentSeeing())).not.toBe(found);
});

test('without filter, focus or overlay there is nothing to work out', () => {
  updateDocument({ model: plant });
  expect(sightOf(plant, null, currentSeeing())).toBeNull();
  expect(overlayOf(plant, null, currentSeeing(), say)).toBeNull();
});
