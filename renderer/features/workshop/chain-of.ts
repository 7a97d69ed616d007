import { standings } from '#shared/engine/effects.ts';
import { displayName, nameIn } from '#shared/model/display-name.ts';
import { sucOf, type Model } from '#shared/model/model.ts';
import type { Scenario } from '#shared/model/scenario.ts';

/** One link of the chain of a scenario; `said` is null where nothing is known, and for a subject that is the whole SUC. */
export type ChainLink = {
  readonly what: 'subject' | 'threatSource' | 'technique' | 'vulnerability' | 'consequence' | 'countermeasures';
  readonly said: string | null;
};

const joined = (parts: readonly (string | undefined)[]): string | null => parts.filter(Boolean).join(' · ') || null;

function subjectName({ subject }: Scenario, model: Model): string | null {
  if (subject.kind === 'suc') return null;
  return nameIn(model, subject.kind, subject.id);
}

function vulnerabilityOf({ vulnerability, subject }: Scenario, { asset }: Model): string | null {
  if (vulnerability.trim() !== '') return vulnerability.trim();
  const known = subject.kind === 'asset' ? (asset.get(subject.id)?.vulnerabilities ?? []) : [];
  return joined(known.map(({ cve, cwe, text }) => text || cve || cwe));
}

function consequenceOf({ description, essentialFunctionId }: Scenario, model: Model): string | null {
  const hit = sucOf(model).essentialFunctions.find(({ id }) => id === essentialFunctionId);
  return joined([hit?.name, description.trim()]);
}

/** The chain of a scenario: subject, threat source, technique, vulnerability, consequence, countermeasures in place (ZCR 5.1 to 5.8). */
export function chainOf(scenario: Scenario, model: Model, techniqueName: (id: string) => string): readonly ChainLink[] {
  const source = model.threatSource.get(scenario.threatSourceId ?? '');
  const measures = scenario.countermeasureIds.flatMap((id) => model.countermeasure.get(id) ?? []);
  return [
    { what: 'subject', said: subjectName(scenario, model) },
    { what: 'threatSource', said: source ? displayName('threatSource', source) : null },
    { what: 'technique', said: joined(scenario.techniqueIds.map(techniqueName)) },
    { what: 'vulnerability', said: vulnerabilityOf(scenario, model) },
    { what: 'consequence', said: consequenceOf(scenario, model) },
    {
      what: 'countermeasures',
      said: joined(measures.filter(({ status }) => standings[status] === 'in-place').map(({ name, id }) => name || id)),
    },
  ];
}
