import { expect, test } from 'vitest';
import { exchangeSchema } from '#shared/exchange/exchange-schema.ts';

type Schema = Record<string, unknown> & { properties: Record<string, { items?: Schema }> };
const schema = exchangeSchema() as Schema;

test('only format, version and SUC are required', () => {
  expect(schema['required']).toEqual(['format', 'version', 'suc']);
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
});

test('every list of the form is described', () => {
  expect(Object.keys(schema.properties)).toEqual([
    'format',
    'version',
    'suc',
    'policy',
    'zones',
    'conduits',
    'assets',
    'threatSources',
    'assumptions',
    'countermeasures',
    'scenarios',
    'requirementStatus',
    'diagrams',
    'diagramNotes',
    'placements',
    'products',
    'catalogEntries',
    'dismissals',
    'initialRisks',
    'comparisons',
    'verifications',
    'workshops',
    'ballots',
    'triggers',
    'baselines',
    'outages',
    'attachments',
    'programmeStatus',
    'programmeRecords',
    'incidents',
    'audits',
    'reviews',
    'actions',
  ]);
});

test('comments are allowed, other keys are not', () => {
  expect(schema['patternProperties']).toEqual({ '^_': {} });
  expect(schema['additionalProperties']).toBe(false);
  expect(schema.properties['zones']?.items?.['patternProperties']).toEqual({ '^_': {} });
  expect(schema.properties['zones']?.items?.['required']).toEqual(['id']);
});
