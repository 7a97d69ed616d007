import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import { startQuestions, type StartQuestion } from '#shared/catalog/plant-template.ts';
import type { Model } from '#shared/model/model.ts';
import type { Suc } from '#shared/model/suc.ts';
import { plantOfTemplate, type Source } from './plant-of-template.ts';
import { tailorTemplate } from './tailor-template.ts';

/** The template that a plant is without any choice: a blank drawing. */
export const EMPTY_TEMPLATE = 'empty';

/** What a new plant begins as: a template, and what of it the plant has; null for all of it. */
export type Beginning = { readonly templateId: string; readonly has: readonly StartQuestion[] | null };

/** A new plant, named in one language; null where there is no such template. */
export function beginPlant(
  catalog: Source & Pick<Catalog, 'templates'>,
  locale: Locale,
  suc: Suc,
  { templateId, has }: Beginning,
): Model | null {
  const template = catalog.templates.find(({ id }) => id === templateId);
  return template ? plantOfTemplate(tailorTemplate(template, has ?? startQuestions), catalog, locale, suc) : null;
}
