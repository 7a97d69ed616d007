import { describe, expect, it } from 'vitest';
import { acceptFinding, reopenFinding } from '#shared/commands/accept-finding.ts';
import { runCommand, type Command } from '#shared/commands/command.ts';
import { editEntity } from '#shared/commands/edit-entity.ts';
import { assess } from '#shared/engine/assess.ts';
import { proposeThreats } from '#shared/engine/proposals/propose-threats.ts';
import { acceptanceId } from '#shared/model/dismissal.ts';
import type { Model } from '#shared/model/model.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant } from '#tests/support/plant.ts';

const mixed = aPlant({
  zone: [{ id: 'Z', name: 'Cell' }],
  asset: [
    { id: 'S', name: 'SIS', type: 'sis', zoneId: 'Z' },
    { id: 'A', name: 'PLC', type: 'plc', zoneId: 'Z' },
  ],
});
const ID = 'zcr-3-3-safety-separated@Z';

function carriedOut(model: Model, command: Command): Model {
  const outcome = runCommand(model, command);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.model;
}
const results = (model: Model) => assess(model, theCatalog());
const findingIn = (model: Model) => results(model).findings.find(({ id }) => id === ID);
const stepIn = (model: Model) => results(model).workflow.find(({ zcr }) => zcr === 'ZCR 3.3')?.status;

describe('accepting a finding', () => {
  const accepted = carriedOut(mixed, acceptFinding(ID, 'The SIS is hard-wired.'));

  it('keeps it in sight with the reason, also when something else changes', () => {
    expect(findingIn(mixed)?.accepted).toBeNull();
    const renamed = carriedOut(accepted, editEntity('zone', 'Z', { name: 'Cell 7' }));
    for (const model of [accepted, renamed])
      expect(findingIn(model)).toMatchObject({ severity: 'error', accepted: 'The SIS is hard-wired.' });
  });

  it('lets the step of the workflow be done', () => {
    expect([stepIn(mixed), stepIn(accepted)]).toEqual(['missing', 'done']);
  });

  it('can be taken back', () => {
    expect(findingIn(carriedOut(accepted, reopenFinding(ID)))?.accepted).toBeNull();
  });

  it('says nothing of the threats that are proposed', () => {
    const shared = carriedOut(mixed, acceptFinding('component-category-unknown@zone:Z', 'Known.'));
    expect(proposeThreats(shared, theCatalog())).toEqual(proposeThreats(mixed, theCatalog()));
    expect(shared.dismissal.has(acceptanceId('component-category-unknown@zone:Z'))).toBe(true);
  });

  it('is no decision on a proposal of the same id', () => {
    const [pattern] = theCatalog().threatPatterns;
    expect(acceptanceId(`${pattern!.id}@zone:Z`)).not.toBe(`${pattern!.id}@zone:Z`);
  });
});
