import type { Translate } from '#electron/i18n.ts';
import type {
  Assessment,
  PartialVector,
  Risk,
  ScenarioAssessment,
  SubjectAssessment,
} from '#shared/engine/assessment.ts';
import { policyOf, sucOf, type Model } from '#shared/model/model.ts';
import type { RiskLevel } from '#shared/model/policy.ts';
import type { Subject } from '#shared/model/subject.ts';
import { findingsCount } from './print-findings.ts';
import { printable, textTable } from './text-table.ts';

/** The assessment as a JSON document. */
export function assessmentDocument(assessment: Assessment): object {
  return { format: 'iecmodel-assessment', version: 1, ...assessment };
}

const UNKNOWN = '–';

function vectorText(vector: readonly (number | null)[] | null | undefined): string {
  return vector ? `(${vector.map((level) => level ?? UNKNOWN).join(',')})` : UNKNOWN;
}

function levelText(stated: { readonly level: number | null; readonly vector: PartialVector } | null): string {
  return stated ? `${stated.level ?? UNKNOWN} ${vectorText(stated.vector)}` : UNKNOWN;
}

function subjectRow(subject: SubjectAssessment, name: string): string[] {
  const { id, slTarget, slAchieved, slCapability, gap, openRequirements } = subject;
  const levels = [slTarget, slAchieved, slCapability].map(levelText);
  return [id, name, ...levels, vectorText(gap), String(openRequirements.length)];
}

function riskText({ likelihood, consequence, score, riskLevel }: Risk, levels: readonly RiskLevel[]): string {
  if (riskLevel === null) return UNKNOWN;
  const name = levels.find((level) => level.id === riskLevel)?.name || riskLevel;
  return `${name} (${score ?? `${likelihood ?? UNKNOWN}/${consequence ?? UNKNOWN}`})`;
}

/** Worst unmitigated risk first; unknown ones last. */
function byRisk(levels: readonly RiskLevel[]): (a: ScenarioAssessment, b: ScenarioAssessment) => number {
  const rank = new Map(levels.map((level, at) => [level.id, at]));
  const weight = ({ riskLevel }: Risk) => rank.get(riskLevel ?? '') ?? -1;
  return (a, b) =>
    weight(b.unmitigated) - weight(a.unmitigated) || (b.unmitigated.score ?? 0) - (a.unmitigated.score ?? 0);
}

function subjectText(subject: Subject | undefined): string {
  if (!subject) return '';
  return subject.kind === 'suc' ? 'SUC' : subject.id;
}

function scenarioRow(model: Model, one: ScenarioAssessment, levels: readonly RiskLevel[], t: Translate): string[] {
  const scenario = model.scenario.get(one.id);
  const treat = one.treat === null ? UNKNOWN : t(one.treat ? 'cli:table.yes' : 'cli:table.no');
  return [
    one.id,
    scenario?.name ?? '',
    subjectText(scenario?.subject),
    riskText(one.unmitigated, levels),
    riskText(one.residual, levels),
    riskText(one.projected, levels),
    treat,
    String(one.slTarget ?? UNKNOWN),
  ];
}

function section(title: string, head: readonly string[], rows: readonly string[][]): string {
  return rows.length === 0 ? '' : `\n${title}\n${textTable(head, rows)}`;
}

/** Which facts an assessment rests on, for one line of text; a digest is told apart by its first digits. */
function catalogParams({ version, digest, attack, own }: Assessment['catalog']) {
  return { version, digest: digest.slice(0, 12), attack, own: own.length };
}

/** The assessment as tables for reading in a terminal: zones and conduits with SL-T, SL-A and gap, scenarios by risk. */
export function assessmentText(model: Model, assessment: Assessment, t: Translate): string {
  const levels = policyOf(model).riskLevels;
  const head = (...columns: string[]) => columns.map((column) => t(`cli:table.${column}`));
  const subjectHead = [...head('id', 'name'), 'SL-T', 'SL-A', 'SL-C', ...head('gap', 'open')];
  return [
    `${printable(sucOf(model).name)}\n`,
    section(
      t('cli:table.zones'),
      subjectHead,
      assessment.zones.map((zone) => subjectRow(zone, model.zone.get(zone.id)?.name ?? '')),
    ),
    section(
      t('cli:table.conduits'),
      subjectHead,
      assessment.conduits.map((conduit) => subjectRow(conduit, model.conduit.get(conduit.id)?.name ?? '')),
    ),
    section(
      t('cli:table.scenarios'),
      [...head('id', 'name', 'subject', 'unmitigated', 'residual', 'projected', 'treat'), 'SL-T'],
      [...assessment.scenarios].sort(byRisk(levels)).map((one) => scenarioRow(model, one, levels, t)),
    ),
    `\n${findingsCount(assessment.findings, t)}\n`,
    `${printable(t('cli:table.catalog', catalogParams(assessment.catalog)))}\n`,
  ].join('');
}
