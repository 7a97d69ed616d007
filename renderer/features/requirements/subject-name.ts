import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { nameIn } from '#shared/model/display-name.ts';
import type { Model } from '#shared/model/model.ts';

/** What a person calls a zone or conduit. */
export function subjectName(model: Pick<Model, 'zone' | 'conduit'>, { kind, id }: RequirementSubject): string {
  return nameIn(model, kind, id);
}
