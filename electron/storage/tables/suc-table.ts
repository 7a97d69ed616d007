import type { Suc } from '#shared/model/suc.ts';
import { composed, jsonField, plain } from '../field.ts';
import { defineTable } from '../table.ts';

const paperField = composed(
  ['cover_text', 'logo_id'],
  (paper: Suc['paper']) => [paper.coverText, paper.logoId],
  ([coverText, logoId]) => ({ coverText, logoId }),
);

export const sucTable = defineTable('suc', 'suc', {
  id: plain('id'),
  name: plain('name'),
  site: plain('site'),
  owner: plain('owner'),
  purpose: plain('purpose'),
  perimeter: plain('perimeter'),
  accessPoints: jsonField('access_points'),
  essentialFunctions: jsonField('essential_functions'),
  operatingEnvironment: plain('operating_environment'),
  threatEnvironment: plain('threat_environment'),
  policies: plain('policies'),
  regulations: plain('regulations'),
  reviewMonths: plain('review_months'),
  currency: plain('currency'),
  paper: paperField,
});
