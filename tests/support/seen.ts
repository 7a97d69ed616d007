import { createTranslator } from '#electron/i18n.ts';
import type { OverlayView, Seen } from '#shared/drawing/seeing/overlays/overlay.ts';
import { overlays, type OverlayId } from '#shared/drawing/seeing/overlays/index.ts';
import type { Say } from '#shared/drawing/seeing/say.ts';
import { assess } from '#shared/engine/assess.ts';
import type { Finding, FindingSubject, Severity } from '#shared/engine/assessment.ts';
import type { Model } from '#shared/model/model.ts';
import { theCatalog } from './catalog.ts';
import { aPlant, type PlantRows } from './plant.ts';

/** The texts as an English reader gets them. */
export const say: Say = createTranslator('en');

/** A plant with its results, as overlays take it. */
export function seen(model: Model, fr: number | null = null): Seen {
  return { model, assessment: assess(model, theCatalog()), fr, say };
}

/** A finding of no rule in particular. */
export function aFinding(severity: Severity, subject: FindingSubject, accepted: string | null = null): Finding {
  const id = 'id' in subject ? subject.id : '';
  return { id: `made-up@${id}`, rule: 'made-up', severity, subject, params: {}, evidence: [], accepted };
}

/** What an overlay shows of a plant with exactly these rows. */
export function shown(id: OverlayId, rows: PlantRows, fr: number | null = null): OverlayView {
  return overlays[id].show(seen(aPlant(rows), fr));
}

/** The words on each zone and conduit, by scene key. */
export const words = ({ marks }: OverlayView): Record<string, string> =>
  Object.fromEntries([...marks].map(([key, { text }]) => [key, text]));

/** The legend as `text: count`. */
export const legendLines = ({ legend }: OverlayView): string[] => legend.map(({ text, count }) => `${text}: ${count}`);
