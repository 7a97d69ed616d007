import { describe, expect, it } from 'vitest';
import { mitigation, relationship, stixBundle, stixId, technique } from '#tests/support/stix-bundle.ts';
import { changed, readBundle, shipped } from '#tests/support/stix-reading.ts';

describe('labels and mitigations', () => {
  const withLabels = (labels: readonly string[], rest: object = {}) => {
    const reading = changed(({ objects }) => objects.push(mitigation('M0990', 'New measure', labels, rest)));
    return { row: reading.release.mitigations.find(({ id }) => id === 'M0990'), notes: reading.notes };
  };
  it.each([
    ['SR', 'IEC 62443-3-3:2013 - SR 1.1', ['SR 1.1'], []],
    ['RE', 'IEC 62443-3-3:2013 - SR 1.1 RE 1', ['SR 1.1 RE 1'], []],
    ['RE in brackets', 'IEC 62443-3-3:2013 - SR 1.1 RE(1)', ['SR 1.1 RE 1'], []],
    ['several', 'IEC 62443-3-3:2013 - SR 3.5; SR 3.6', ['SR 3.5', 'SR 3.6'], []],
    ['CR', 'IEC 62443-4-2:2019 - CR 1.1', [], ['CR 1.1']],
    ['CR 1.6', 'IEC 62443-4-2:2019 - CR 1.6', [], ['NDR 1.6']],
    ['CR 3.2', 'IEC 62443-4-2:2019 - CR 3.2', [], ['SAR 3.2', 'EDR 3.2', 'HDR 3.2', 'NDR 3.2']],
    ['CR 3.10', 'IEC 62443-4-2:2019 - CR 3.10', [], ['EDR 3.10', 'HDR 3.10', 'NDR 3.10']],
    ['CR 3.14', 'IEC 62443-4-2:2019 - CR 3.14', [], ['EDR 3.14', 'HDR 3.14', 'NDR 3.14']],
    ['CR 5.4', 'IEC 62443-4-2:2019 - CR 5.4', [], []],
    ['HDR', 'IEC 62443-4-2:2019 - HDR 2.4', [], ['HDR 2.4']],
    ['another standard', 'NIST SP 800-53 Rev. 5 - AC-3', [], []],
  ])('are spelt out: %s', (_what, label, requirementIds, componentRequirementIds) => {
    const { row, notes } = withLabels([label]);
    expect(row).toMatchObject({ requirementIds, componentRequirementIds, labels: [label], isActive: true });
    expect(notes).toEqual([]);
  });
  it.each([
    'IEC 62443-3-3:2013 - SR 9.9',
    'IEC 62443-4-2:2019 - CR 9.9',
    'IEC 62443-4-2:2019 - XYZ',
    'IEC 62443 whatever',
  ])('that say nothing known are named: %s', (label) => {
    const { row, notes } = withLabels([label]);
    expect(row).toMatchObject({ requirementIds: [], componentRequirementIds: [], labels: [label] });
    expect(notes).toEqual([{ code: 'unknownLabel', path: stixId('course-of-action', 'M0990'), id: 'M0990', label }]);
  });
  it('keep a deprecated mitigation, which no longer counts', () => {
    expect(withLabels(['IEC 62443-3-3:2013 - SR 1.1'], { x_mitre_deprecated: true }).row?.isActive).toBe(false);
  });
  it('know that M0816 is no measure', () => {
    expect(
      readBundle(stixBundle(shipped))
        .release.mitigations.filter(({ isMeasure }) => !isMeasure)
        .map(({ id }) => id),
    ).toEqual(['M0816']);
  });
});

describe('malformed objects', () => {
  it.each([
    ['no object', 17],
    ['no type', { id: 'x' }],
    ['a technique without a name', { ...technique('T1700', 'X', []), name: undefined }],
    ['a name that is no text', { ...technique('T1700', 'X', []), name: 5 }],
    ['a relationship without an end', { ...relationship('uses', 'a', 'b'), target_ref: null }],
    ['labels that are no list', { ...mitigation('M0990', 'X', []), labels: 'SR 1.1' }],
  ])('are left out and named: %s', (_what, object) => {
    const reading = changed(({ objects }) => objects.unshift(object as never));
    expect(reading.notes).toEqual([{ code: 'malformedObject', path: 'objects[0]' }]);
    expect(reading.release.techniques).toEqual(shipped.techniques);
  });
});
