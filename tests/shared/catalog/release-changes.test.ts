import { expect, it } from 'vitest';
import { releaseChanges } from '#shared/catalog/release-changes.ts';
import type { AttackFile } from '#shared/catalog/threat.ts';
import { theCatalog } from '#tests/support/catalog.ts';
import { aPlant } from '#tests/support/plant.ts';
import { builtInRelease, mitigation, relationship, stixId, technique } from '#tests/support/stix-bundle.ts';
import { changed } from '#tests/support/stix-reading.ts';

const plant = aPlant({
  scenario: [
    { id: 'R-1', name: 'A', techniqueIds: ['T0801', 'T0836'] },
    { id: 'R-2', name: 'B', techniqueIds: ['T0836'] },
    { id: 'R-3', name: 'C', techniqueIds: ['T0803'] },
  ],
});
const changes = (after: AttackFile) => releaseChanges(theCatalog(), after, plant);

it('the same release changes nothing', () => {
  expect(changes(builtInRelease())).toEqual({ added: [], renamed: [], retired: [], measures: [], scenarioIds: [] });
});

it('a newer one says what is new, renamed, retired, measured otherwise, and whom it concerns', () => {
  const { release } = changed(({ objects }) => {
    const find = (type: string, id: string) => objects.find((one) => one.id === stixId(type, id))!;
    objects.push(technique('T1700', 'Spoof Clock', ['impact']), mitigation('M0990', 'New', []));
    Object.assign(find('attack-pattern', 'T0800'), { name: 'Enter Update Mode' });
    Object.assign(find('attack-pattern', 'T0801'), { revoked: true });
    Object.assign(find('course-of-action', 'M0801'), { labels: ['IEC 62443-3-3:2013 - SR 1.1'] });
    objects.push(relationship('revoked-by', stixId('attack-pattern', 'T0801'), stixId('attack-pattern', 'T1700')));
  });
  const { added, renamed, retired, measures, scenarioIds } = changes(release);
  expect(added.map(({ id }) => id)).toEqual(['T1700']);
  expect(renamed).toMatchObject([
    { id: 'T0800', before: 'Activate Firmware Update Mode', name: { en: 'Enter Update Mode' } },
  ]);
  expect(retired).toMatchObject([{ id: 'T0801', replacedById: 'T1700' }]);
  expect(measures.map(({ id }) => id)).toEqual(['M0801', 'M0990']);
  expect(scenarioIds).toEqual(['R-1']);
});
