import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import { startQuestions, type Beginning } from '#shared/catalog/start-questions.ts';
import type { Model } from '#shared/model/model.ts';
import type { Suc } from '#shared/model/suc.ts';
import { plantOfTemplate, type Source } from './plant-of-template.ts';
import { tailorTemplate } from './tailor-template.ts';

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
