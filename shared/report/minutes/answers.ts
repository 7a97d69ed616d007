import type { CrsContext } from '#shared/report/crs/crs-context.ts';
import { scenarioName } from '#shared/report/crs/named.ts';
import type { Cell, Column, Row, Said, Table } from '#shared/report/report-document.ts';
import { column, list, name, text, time, words } from '#shared/report/say.ts';
import type { MinutedQuestion, MinutedScenario, Minutes } from '#shared/workshop/minutes.ts';
import { categoryIdOf } from '#shared/workshop/question.ts';

const columns: readonly Column[] = [
  column('scenario', 'id', 15, 'crs:column.scenario'),
  column('question', 'text', 12, 'reports:minutes.question'),
  column('outcome', 'text', 10, 'reports:minutes.outcome'),
  column('votes', 'text', 16, 'workshop:minutes.votes'),
  column('by', 'text', 9, 'reports:minutes.by'),
  column('at', 'text', 9, 'reports:minutes.at'),
  column('reason', 'text', 15, 'workshop:minutes.reason'),
];

function questionName({ policy }: CrsContext, question: string): Said {
  const id = categoryIdOf(question);
  if (id === null)
    return text(question === 'likelihood' ? 'workshop:question.likelihoodName' : 'workshop:question.consequenceName');
  const category = policy.consequenceCategories.find((one) => one.id === id)?.name || id;
  return text('workshop:question.consequenceNameIn', { category });
}

function votesCell(votes: MinutedQuestion['votes']): Cell {
  if (votes.length === 0) return text('workshop:minutes.noVotes');
  return list(
    votes.map(({ name: who, level }) =>
      level === null ? text('reports:minutes.abstained', { name: who }) : name(`${who} ${level}`),
    ),
  );
}

function rowsOf(context: CrsContext, scenario: MinutedScenario): readonly Row[] {
  const { id, questions, decision, treatment } = scenario;
  const title = scenarioName(context.model, id);
  const answers = questions.map(({ question, outcome, votes, by, at, reason }): Row => ({
    key: `${id} ${question}`,
    cells: [
      title,
      questionName(context, question),
      name(outcome),
      votesCell(votes),
      words(by),
      time(at),
      words(reason),
    ],
  }));
  if (!decision) return answers;
  const decided: Row = {
    key: `${id} decision`,
    cells: [
      title,
      text('workshop:minutes.treatment'),
      text(`workshop:treatment.${treatment ?? 'none'}`),
      null,
      words(decision.by),
      time(decision.at),
      words(decision.reason),
    ],
  };
  return [...answers, decided];
}

/** What the meeting answered and decided about each scenario: by whom, when, why, and on which votes. */
export function answersTable(context: CrsContext, { scenarios }: Minutes): Table {
  return {
    block: 'table',
    id: 'answers',
    title: text('workshop:minutes.decisions'),
    columns,
    rows: scenarios.flatMap((scenario) => rowsOf(context, scenario)),
    whenEmpty: text('workshop:minutes.noDecisions'),
  };
}
