import { describe, expect, it } from 'vitest';
import { assessed, findingsOf } from '#tests/support/plant.ts';

const rule = 'zcr-3-3-safety-separated';
const found = ['zcr-3-3-safety-separated@Z4: error'];

/** The findings on a zone of a kind that holds these assets. */
function findings(asset: Record<string, unknown>[], kind = 'control'): string[] {
  return findingsOf(rule, { zone: [{ id: 'Z4', name: 'Zone', kind }], asset });
}
const safety = { id: 'A1', zoneId: 'Z4', isSafetyRelated: true };
const other = { id: 'A2', zoneId: 'Z4', type: 'plc' };

describe(rule, () => {
  it.each<[string, Record<string, unknown>[], string[]]>([
    ['finds a safety-related asset beside another', [safety, other], found],
    ['finds one that is safety related by its type', [{ id: 'A1', zoneId: 'Z4', type: 'sis' }, other], found],
    ['finds nothing where all assets are safety related', [safety, { ...safety, id: 'A3' }], []],
    ['finds nothing where none is', [other], []],
    ['finds nothing in an empty zone', [], []],
    ['finds nothing where the other asset is elsewhere', [safety, { ...other, zoneId: null }], []],
  ])('%s', (_, assets, expected) => {
    expect(findings(assets)).toEqual(expected);
  });

  it('finds nothing in a zone that is a safety zone as a whole', () => {
    expect(findings([safety, other], 'safety')).toEqual([]);
  });

  it('names the zone, the safety-related assets and how many others there are', () => {
    const rows = { zone: [{ id: 'Z4', name: 'Zone' }], asset: [{ ...safety, id: 'A9' }, safety, other] };
    expect(assessed(rows).findings.find((finding) => finding.rule === rule)).toEqual({
      id: 'zcr-3-3-safety-separated@Z4',
      rule,
      severity: 'error',
      subject: { kind: 'zone', id: 'Z4' },
      params: { assets: 'A1, A9', count: 2, others: 1 },
      evidence: [
        { kind: 'asset', id: 'A1' },
        { kind: 'asset', id: 'A9' },
      ],
      accepted: null,
    });
  });
});
