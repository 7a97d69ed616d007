import { treatments, type Scenario } from '#shared/model/scenario.ts';
import { policyOf } from '#shared/model/model.ts';
import type { ConsequenceCategory } from '#shared/model/policy.ts';
import { ok } from '#shared/result.ts';
import { choiceForm, lineForm, noteForm, referenceForm, referencesForm, type CellForm } from '../cell-form.ts';
import { foldedHead } from '../fold.ts';
import { columnMaker, type SheetColumn } from '../sheet-column.ts';
import type { SheetContext } from '../sheet-context.ts';
import { subjectForm } from '../subject-form.ts';

type Column = SheetColumn<'scenario'>;
const { field, part } = columnMaker('scenario');
const consequenceForm = referenceForm('consequenceLevel');
const likelihoodForm = referenceForm('likelihoodLevel');

/** A level of the residual risk; without any there is none. */
function residualColumn(at: 'likelihood' | 'consequence', form: CellForm<string | null>, words: string): Column {
  return part(`residual_${at}`, words, {
    write: ({ residual }, context, locale) => form.write(residual?.[at] ?? null, context, locale),
    read(text, { residual }, context) {
      const level = form.read(text, context);
      if (!level.ok) return level;
      const next = { likelihood: null, consequence: null, ...residual, [at]: level.value };
      return ok({ residual: next.likelihood === null && next.consequence === null ? null : next });
    },
  });
}

/** Who decided, when and why; without any of them there is no decision. */
function decisionColumn(at: 'by' | 'at' | 'reason', form: CellForm<string>, words: string): Column {
  return part(`decision_${at}`, words, {
    write: ({ decision }) => decision?.[at] ?? '',
    read(text, { decision }, context) {
      const said = form.read(text, context);
      if (!said.ok) return said;
      const next = { by: '', at: '', reason: '', ...decision, [at]: said.value };
      return ok({ decision: next.by + next.at + next.reason === '' ? null : next });
    },
  });
}

/** The consequence in one category of the policy; it is headed with its id where others have its name. */
function categoryColumn({ id, name }: ConsequenceCategory, _at: number, all: readonly ConsequenceCategory[]): Column {
  const isAlone =
    foldedHead(name) !== '' && all.every((one) => one.id === id || foldedHead(one.name) !== foldedHead(name));
  const category = isAlone ? name : id;
  return part(`consequences.${id}`, `consequence ${category}, ${category}, ${category}の影響度`, {
    key: 'spreadsheet:column.consequenceIn',
    params: { category },
    write: ({ consequences }, context, locale) =>
      consequenceForm.write(Object.hasOwn(consequences, id) ? (consequences[id] ?? null) : null, context, locale),
    read(text, before, context) {
      const level = consequenceForm.read(text, context);
      if (!level.ok) return level;
      const others = Object.entries(before.consequences).filter(([one]) => one !== id);
      const consequences: Scenario['consequences'] = Object.fromEntries(
        level.value === null ? others : [...others, [id, level.value]],
      );
      return ok({ consequences });
    },
  });
}

const before: readonly Column[] = [
  field(
    'name',
    lineForm,
    'name, scenario, threat scenario, scenario name, threat, title, シナリオ, シナリオ名, 脅威シナリオ, 名称, 名前, 脅威',
  ),
  field(
    'subject',
    subjectForm,
    'subject, target, zone, conduit, asset, about, zone or conduit, 対象, ゾーン, コンジット',
  ),
  field(
    'threatSourceId',
    referenceForm('threatSource'),
    'threat source, threat actor, attacker, 脅威源, 攻撃者, 脅威アクター',
  ),
  field(
    'techniqueIds',
    referencesForm('technique'),
    'techniques, technique, att&ck, attack technique, ttp, 攻撃手法, 手法, 技術',
  ),
  field('vulnerability', noteForm, 'vulnerability, vulnerabilities, weakness, 脆弱性, 弱点'),
  field(
    'essentialFunctionId',
    referenceForm('essentialFunction'),
    'function hit, essential function, function, 影響を受ける機能, 必須機能, 機能',
  ),
];
const after: readonly Column[] = [
  field(
    'consequence',
    consequenceForm,
    'overall consequence, consequence, impact, severity, 総合の影響度, 影響度, 影響',
  ),
  field(
    'likelihood',
    likelihoodForm,
    'likelihood, unmitigated likelihood, probability, 起こりやすさ, 発生可能性, 可能性, 頻度',
  ),
  field('countermeasureIds', referencesForm('countermeasure'), 'countermeasures, countermeasure, measures, 対策'),
  residualColumn('likelihood', likelihoodForm, 'residual likelihood, 残留の起こりやすさ, 残留可能性'),
  residualColumn('consequence', consequenceForm, 'residual consequence, residual impact, 残留の影響度, 残留影響度'),
  field(
    'treatment',
    choiceForm(treatments, (one) => `inspector:choice.treatment.${one}`, null),
    'treatment, risk treatment, response, 対応方針, 対応, リスク対応',
  ),
  decisionColumn('by', lineForm, 'decided by, decider, approved by, 決定者, 承認者'),
  decisionColumn('at', lineForm, 'decided on, decision date, date, 決定日'),
  decisionColumn('reason', noteForm, 'reason, decision reason, rationale, 理由'),
  field('assumptionIds', referencesForm('assumption'), 'leans on, assumptions, assumption, 依拠する前提, 前提'),
  field(
    'description',
    noteForm,
    'description, remark, remarks, note, notes, comment, comments, 備考, 説明, 摘要, コメント',
  ),
];

/** The columns of a table of threat scenarios (ZCR 5.1 to 5.11), with one per consequence category of the plant's policy. */
export function scenarioColumns({ model }: Pick<SheetContext, 'model'>): readonly Column[] {
  return [...before, ...policyOf(model).consequenceCategories.map(categoryColumn), ...after];
}
