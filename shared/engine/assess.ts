import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Model } from '#shared/model/model.ts';
import { approvalOf } from './approval.ts';
import { assessAssets } from './assess-asset.ts';
import { assessSubjects } from './assess-subject.ts';
import type { Assessment } from './assessment.ts';
import { createContext } from './context.ts';
import { findAll } from './find-all.ts';
import { surveyScenarios } from './survey-scenarios.ts';
import { deriveWorkflow } from './workflow/index.ts';

/**
 * Everything that follows from a plant and a catalog (IEC 62443-3-2, ZCR 1 to 7): pure and deterministic, the same input
 * gives the same bytes. What is not known stays null and is named by a finding. `today` (a day as 2026-11-23) says what
 * has expired; null: nothing has.
 */
export function assess(model: Model, catalog: Catalog, today: string | null = null): Assessment {
  const context = createContext(model, catalog, today);
  const survey = surveyScenarios(context);
  const subjects = assessSubjects(context, survey.demand);
  const assets = assessAssets(context, subjects);
  const findings = findAll({ ...subjects, assets, incomplete: survey.incomplete }, context);
  const approval = approvalOf(model);
  return {
    catalog: recordOf(context.catalog.catalog),
    scenarios: survey.results,
    ...subjects,
    assets,
    summary: survey.summary,
    findings,
    workflow: deriveWorkflow({ ...context, survey, subjects, findings, approval }),
    approval,
  };
}

/** What an assessment says of the facts that it rests on. */
function recordOf({ manifest: { id, version }, digest, attack, own }: Catalog): Assessment['catalog'] {
  return { id, version, digest, attack: attack.version, own };
}
