import type { Question } from '#shared/engine/explain/index.ts';
import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import type { ConduitEnd } from '#shared/model/conduit.ts';
import { knownId, nameIn } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';
import type { Zone } from '#shared/model/zone.ts';
import type { Subject } from '#shared/model/subject.ts';
import type { Cell, Said } from '#shared/report/report-document.ts';
import { name, text } from '#shared/report/say.ts';
import type { CrsContext } from './crs-context.ts';

/** What people call a subject, without its kind. */
export function subjectName(model: Model, subject: Subject): Said {
  return subject.kind === 'suc' ? text('inspector:wholeSuc') : name(nameIn(model, subject.kind, subject.id));
}

/** A threat scenario by the id that people know it by, and its name. */
export function scenarioName({ scenario }: Pick<Model, 'scenario'>, id: string): Said {
  return name([knownId(id), scenario.get(id)?.name].filter(Boolean).join(' ') || id);
}

/** A countermeasure in the same way. */
export function measureName({ countermeasure }: Pick<Model, 'countermeasure'>, id: string): Said {
  return name([knownId(id), countermeasure.get(id)?.name].filter(Boolean).join(' ') || id);
}

/** What people call the end of a conduit. */
export function endName(model: Model, end: ConduitEnd): Said {
  return name(typeof end === 'string' ? nameIn(model, 'zone', end) : end.external);
}

/** The ids of things, as one text. */
export function ids(of: readonly string[]): Said | null {
  return of.length === 0 ? null : name(of.join(', '));
}

/** A risk level by its id; `why` asks what made it, where something did. */
export function risk({ policy }: CrsContext, id: string | null | undefined, why?: Question): Cell {
  const level = policy.riskLevels.find((one) => one.id === id);
  return level ? { say: 'risk', id: level.id, name: level.name || level.id, ...(why && { why }) } : null;
}

/** A level of the Purdue model. */
export function purdueLevel(level: Zone['purdueLevel']): Said | null {
  if (level === null) return null;
  return level === 'external' ? text('inspector:choice.purdueLevel.external') : name(level);
}

/** The SL-T vector of a zone or conduit. */
export function slTarget({ resultOf }: CrsContext, subject: RequirementSubject): Cell {
  const target = resultOf(subject)?.slTarget;
  return target ? { say: 'vector', of: 'T', vector: target.vector, why: { what: 'slTarget', ...subject } } : null;
}

/** The SL-A vector of a zone or conduit. */
export function slAchieved({ resultOf }: CrsContext, subject: RequirementSubject): Cell {
  const achieved = resultOf(subject)?.slAchieved;
  return achieved ? { say: 'vector', of: 'A', vector: achieved.vector, why: { what: 'slAchieved', ...subject } } : null;
}
