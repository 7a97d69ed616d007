import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { runCommand, type Command } from '#shared/commands/command.ts';
import { fixes, fixesFor } from '#shared/commands/fixes/index.ts';
import type { FixTools } from '#shared/commands/fixes/fix.ts';
import { assess } from '#shared/engine/assess.ts';
import { rules } from '#shared/engine/rules/index.ts';
import { modelViolations } from '#shared/model/invariants.ts';
import type { Model } from '#shared/model/model.ts';
import { arbitraryFlawedPlant } from '#tests/support/arbitrary-flawed-plant.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant, TODAY, type PlantRows } from '#tests/support/plant.ts';

type Row = Readonly<Record<string, unknown>>;

function tools(): FixTools {
  let made = 0;
  return {
    makeId: () => `new-${(made += 1)}`,
    nameOf: (thing, params) => [thing, ...Object.values(params)].join(' '),
    successors: new Map(theCatalog().retiredTechniques.map(({ id, replacedById }) => [id, replacedById])),
  };
}

const findingsOf = (model: Model) => assess(model, theCatalog(), TODAY).findings;

function carriedOut(model: Model, command: Command): Model {
  const outcome = runCommand(model, command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.model;
}

/** The model after the fix of that place for the only finding of a rule. */
function fixed(rows: PlantRows, rule: string, at = 0): Model {
  const model = aPlant(rows);
  const finding = findingsOf(model).find((one) => one.rule === rule)!;
  return carriedOut(model, fixesFor(model, finding, tools())[at]!);
}

test('after any fix of any plant the finding is gone and the model is sound', { timeout: 60_000 }, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitraryFlawedPlant, (rows) => {
      const model = aPlant(rows);
      for (const finding of findingsOf(model))
        for (const command of fixesFor(model, finding, tools())) {
          const after = carriedOut(model, command);
          expect(modelViolations(after)).toEqual([]);
          expect(findingsOf(after).map(({ id }) => id)).not.toContain(finding.id);
          seen.add(finding.rule);
        }
    }),
    { seed: 4, numRuns: 150 },
  );
  expect([...seen].sort()).toEqual(Object.keys(fixes).sort());
});

test('every fix belongs to a rule', () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect(Object.keys(fixes).filter((id) => !ids.has(id))).toEqual([]);
});

describe('splitting a zone', () => {
  const rows: PlantRows = {
    zone: [
      { id: 'P', name: 'Site' },
      { id: 'Z', name: 'Cell', parentId: 'P', purdueLevel: '1', owner: 'Ops', slTarget: { level: 3 } },
    ],
    asset: [
      { id: 'S', name: 'SIS', type: 'sis', zoneId: 'Z' },
      { id: 'A', name: 'PLC', type: 'plc', zoneId: 'Z' },
    ],
    placement: [
      { id: 'main/asset:S', diagramId: 'main', kind: 'asset', subjectId: 'S', x: 0, y: 0, width: 80, height: 40 },
      { id: 'main/asset:A', diagramId: 'main', kind: 'asset', subjectId: 'A', x: 99, y: 0, width: 80, height: 40 },
    ],
  };

  it('moves the odd assets into a zone beside the old one, joined to it', () => {
    const after = fixed(rows, 'zcr-3-3-safety-separated');
    expect(after.zone.get('new-1')).toMatchObject({
      name: 'safety Cell',
      kind: 'safety',
      parentId: 'P',
      purdueLevel: '1',
      owner: 'Ops',
      slTarget: null,
    });
    expect(after.asset.get('S')?.zoneId).toBe('new-1');
    expect(after.asset.get('A')?.zoneId).toBe('Z');
    expect(after.conduit.get('new-2')).toMatchObject({ from: 'Z', to: 'new-1', kind: 'wired' });
    expect([...after.placement.keys()]).toEqual(['main/asset:A']);
  });

  it('puts the new zone to the right of the old one, past what is in the way', () => {
    const place = (kind: string, subjectId: string, x: number, y: number) => ({
      ...{ id: `main/${kind}:${subjectId}`, diagramId: 'main', kind, subjectId },
      ...{ x, y, width: 200, height: 100 },
    });
    const zone = [{ id: 'Z', name: 'Cell' }, { id: 'Y' }, { id: 'X' }, { id: 'Q', parentId: 'Y' }];
    const placement = [
      place('zone', 'Z', 0, 0),
      place('zone', 'Y', 250, 50),
      place('external', 'Vendor', 500, 90),
      place('zone', 'X', 300, 400),
      place('zone', 'Q', 764, 0),
    ];
    const diagram = [{ id: 'D', name: 'Cell', zoneIds: ['Z'] }];
    const after = fixed({ ...rows, zone, placement, diagram }, 'zcr-3-3-safety-separated');
    expect(after.diagram.get('D')?.zoneIds).toEqual(['Z', 'new-1']);
    expect(after.placement.get('main/zone:new-1')).toMatchObject({ x: 764, y: 0, height: 104 });
  });

  it('may make the whole zone a safety zone instead', () => {
    const after = fixed(rows, 'zcr-3-3-safety-separated', 1);
    expect(after.zone.get('Z')?.kind).toBe('safety');
    expect(after.zone.size).toBe(2);
  });

  it('leaves business assets without a conduit, as the way to them is to be thought about', () => {
    const asset = [
      { id: 'S', type: 'office-pc', zoneId: 'Z' },
      { id: 'A', type: 'plc', zoneId: 'Z' },
    ];
    const after = fixed({ ...rows, asset, placement: [] }, 'zcr-3-2-business-separated');
    expect(after.zone.get('new-1')).toMatchObject({ kind: 'business', purdueLevel: '4' });
    expect(after.conduit.size).toBe(0);
  });
});

describe('a way through a DMZ', () => {
  const remote = (zone: readonly Row[], more: PlantRows = {}): PlantRows => ({
    ...more,
    zone: [{ id: 'Z', name: 'SCADA', purdueLevel: '2' }, ...zone],
    conduit: [
      { id: 'C', name: 'VPN', from: 'Z', to: { external: 'Vendor' }, kind: 'remote-access' },
      ...(more.conduit ?? []),
    ],
  });
  const rule = 'zcr-3-6-remote-access-through-dmz';

  it('is made where the SUC has none, next to the end outside', () => {
    const after = fixed(remote([{ id: 'Y' }]), rule);
    expect(after.zone.get('new-1')).toMatchObject({ kind: 'dmz', purdueLevel: '3.5', parentId: null });
    expect(after.conduit.get('C')?.via).toEqual(['new-1']);
  });

  it('leads through the DMZ that an end is joined to already', () => {
    const zone = [
      { id: 'D1', kind: 'dmz' },
      { id: 'D2', purdueLevel: '3.5' },
    ];
    expect(fixed(remote(zone), rule).conduit.get('C')?.via).toEqual(['D1']);
    const joined = remote(zone, { conduit: [{ id: 'C2', from: 'D2', to: 'Z' }] });
    expect(fixed(joined, rule).conduit.get('C')?.via).toEqual(['D2']);
  });

  it('is not offered for a level that is skipped inside the plant', () => {
    const model = aPlant({
      zone: [
        { id: 'Y', purdueLevel: '3' },
        { id: 'Z', purdueLevel: '1' },
      ],
      conduit: [{ id: 'C', from: 'Y', to: 'Z' }],
    });
    const finding = findingsOf(model).find((one) => one.rule === 'purdue-level-skipped')!;
    expect(finding.severity).toBe('info');
    expect(fixesFor(model, finding, tools())).toEqual([]);
  });
});

describe('a boundary', () => {
  const leaving = (asset: readonly Row[]): PlantRows => ({
    zone: [{ id: 'Z', name: 'SCADA' }],
    conduit: [{ id: 'C', name: 'Uplink', from: 'Z', to: { external: 'Cloud' } }],
    asset,
  });
  const rule = 'external-end-without-boundary-device';

  it('is guarded by the firewall in the zone, else by another device that can', () => {
    const router = { id: 'A', name: 'Modem', type: 'modem', zoneId: 'Z' };
    const firewall = { id: 'B', name: 'Firewall', type: 'firewall', zoneId: 'Z' };
    expect(fixed(leaving([router, firewall]), rule).conduit.get('C')?.boundaryDeviceIds).toEqual(['B']);
    expect(fixed(leaving([router]), rule).conduit.get('C')?.boundaryDeviceIds).toEqual(['A']);
  });

  it('gets a new firewall where nothing can', () => {
    const after = fixed(leaving([{ id: 'A', type: 'plc', zoneId: 'Z' }]), rule);
    expect(after.asset.get('new-1')).toMatchObject({
      name: 'firewall',
      type: 'firewall',
      conduitId: 'C',
      zoneId: null,
    });
    expect(after.conduit.get('C')?.boundaryDeviceIds).toEqual(['new-1']);
  });
});
