import type { RequirementSubject } from '#shared/engine/requirement-answers.ts';
import { subjectKey } from '#shared/model/subject.ts';
import { buildCharacteristicsOf } from './crs/characteristics-6-4.ts';
import { crsContext, type CrsContext, type CrsInput } from './crs/crs-context.ts';
import { buildDrawings } from './crs/drawings-6-3.ts';
import { subjectName } from './crs/named.ts';
import { buildOrphans, buildRequirementsOverview } from './crs/overview-6-1.ts';
import { buildCharacteristicsOverview } from './crs/overview-6-4.ts';
import { buildRequirementsOf } from './crs/requirements-6-1.ts';
import { buildSuc } from './crs/suc-6-2.ts';
import {
  buildOperatingEnvironment,
  buildPolicies,
  buildRegulations,
  buildThreatEnvironment,
} from './crs/texts-6-5-to-6-9.ts';
import { buildTolerableRisk } from './crs/tolerable-risk-6-8.ts';
import { frontPart, plantDocument } from './plant-document.ts';
import type { Block, Part, ReportDocument } from './report-document.ts';
import { both, name, text } from './say.ts';

type Build = (context: CrsContext) => readonly Block[];
type Section = {
  readonly number: string;
  /** It is not for a vendor: it is about the plant as a whole. */
  readonly isInternal?: true;
  readonly build: Build;
  /** The parts of the section, under the headings of the zones and conduits that they are about. */
  readonly ofSubject?: {
    readonly subjects: (context: CrsContext) => readonly RequirementSubject[];
    readonly build: (context: CrsContext, subject: RequirementSubject) => readonly Block[];
  };
};

/** Every zone, outside the SUC too, and every conduit. */
function everySubject({ zones, conduits }: CrsContext): readonly RequirementSubject[] {
  return [
    ...zones.map(({ id }) => ({ kind: 'zone', id }) as const),
    ...conduits.map(({ id }) => ({ kind: 'conduit', id }) as const),
  ];
}

/** The sections, one per clause, numbered as the standard does. */
const sections: readonly Section[] = [
  {
    number: '6.1',
    build: buildRequirementsOverview,
    ofSubject: { subjects: ({ subjects }) => subjects, build: buildRequirementsOf },
  },
  { number: '6.2', isInternal: true, build: buildSuc },
  { number: '6.3', isInternal: true, build: buildDrawings },
  {
    number: '6.4',
    build: buildCharacteristicsOverview,
    ofSubject: { subjects: everySubject, build: buildCharacteristicsOf },
  },
  { number: '6.5', build: buildOperatingEnvironment },
  { number: '6.6', isInternal: true, build: buildThreatEnvironment },
  { number: '6.7', build: buildPolicies },
  { number: '6.8', isInternal: true, build: buildTolerableRisk },
  { number: '6.9', build: buildRegulations },
];

/** The part about what is left over, after the subjects of its section. */
export const ORPHANS = '6.1/left-over';

function sectionParts(context: CrsContext, { number, build, ofSubject }: Section): Part[] {
  const clause = `ZCR ${number}`;
  const title = context.catalog.zoneConduitRequirements.find(({ id }) => id === clause)?.title;
  const own: Part = {
    id: number,
    depth: 1,
    number,
    clause,
    title: title ? both(title) : name(clause),
    subject: null,
    build: () => build(context),
  };
  const parts = (ofSubject?.subjects(context) ?? []).map((subject, at): Part => ({
    id: `${number}/${subjectKey(subject)}`,
    depth: 2,
    number: `${number}.${at + 1}`,
    clause,
    title: subjectName(context.model, subject),
    subject,
    build: () => ofSubject?.build(context, subject) ?? [],
  }));
  return [own, ...parts];
}

function orphansPart(context: CrsContext, before: number): Part {
  return {
    id: ORPHANS,
    depth: 2,
    number: `6.1.${before}`,
    clause: 'ZCR 6.1',
    title: text('crs:orphans.title'),
    subject: null,
    build: () => buildOrphans(context),
  };
}

/**
 * The cyber security requirements specification (ZCR 6.1 to 6.9). Its numbers are those of the assessment; what stands
 * in a part is built when somebody reads it.
 */
export function buildCrs(input: CrsInput): ReportDocument {
  const context = crsContext(input);
  const shown = sections.filter(({ isInternal }) => !(isInternal && context.whole));
  const [first = [], ...others] = shown.map((section) => sectionParts(context, section));
  const orphans = context.whole ? [] : [orphansPart(context, first.length)];
  const front = frontPart(context, text('crs:front.what'));
  return plantDocument('crs', context, [front, ...first, ...orphans, ...others.flat()]);
}
