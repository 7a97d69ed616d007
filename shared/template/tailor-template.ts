import type { PlantTemplate } from '#shared/catalog/plant-template.ts';
import type { StartQuestion } from '#shared/catalog/start-questions.ts';
import type { Subject } from '#shared/model/subject.ts';

/**
 * A template with the zones that follow from what the plant has (ZCR 3.2 to 3.6), and of everything else what belongs to
 * them. Questions that are not in `has` are answered with no.
 */
export function tailorTemplate(template: PlantTemplate, has: readonly StartQuestion[]): PlantTemplate {
  const zones = template.zones.filter(({ when }) => when.length === 0 || when.some((part) => has.includes(part)));
  const zoneIds = new Set(zones.map(({ id }) => id));
  const isThere = (end: string | object) => typeof end !== 'string' || zoneIds.has(end);
  const conduits = template.conduits.filter(({ from, to }) => isThere(from) && isThere(to));
  const conduitIds = new Set(conduits.map(({ id }) => id));
  const isKept = (subject: Subject) =>
    subject.kind === 'zone' ? zoneIds.has(subject.id) : subject.kind !== 'conduit' || conduitIds.has(subject.id);
  const countermeasures = template.countermeasures
    .map((measure) => ({ ...measure, subjects: measure.subjects.filter(isKept) }))
    .filter(({ subjects }) => subjects.length > 0);
  const measureIds = new Set(countermeasures.map(({ id }) => id));
  const scenarios = template.scenarios
    .filter(({ subject }) => isKept(subject))
    .map((scenario) => ({
      ...scenario,
      countermeasureIds: scenario.countermeasureIds.filter((id) => measureIds.has(id)),
    }));
  const assets = template.assets.filter(({ zoneId }) => zoneId !== null && zoneIds.has(zoneId));
  const accessPoints = template.accessPoints.filter(({ zoneId }) => zoneIds.has(zoneId));
  return { ...template, zones, conduits, countermeasures, scenarios, assets, accessPoints };
}
