import { namedSuggestion } from '#renderer/ui/suggestions.ts';
import type { Scenario } from '#shared/model/scenario.ts';
import { MAX_LINE_LENGTH, MAX_NOTE_LENGTH } from '#shared/model/text.ts';
import { err, ok } from '#shared/result.ts';
import type { ColumnSpec } from '../column-spec.ts';

type TextField = {
  readonly id: string;
  readonly key: string;
  readonly limit: number;
  readonly get: (scenario: Scenario) => string;
  readonly set: (scenario: Scenario, text: string) => Partial<Scenario>;
};

/** A field of the card is a column that the grid has no room for. */
function textField({ id, key, limit, get, set }: TextField): ColumnSpec {
  return {
    id,
    title: { key },
    width: 0,
    text: get,
    read: (text, scenario) =>
      text.length > limit ? err({ key: 'tooLong', params: { limit } }) : ok(set(scenario, text.trim())),
  };
}

const noDecision = { by: '', at: '', reason: '' };

function decisionField(part: 'by' | 'at' | 'reason', limit: number): ColumnSpec {
  return textField({
    id: `decision.${part}`,
    key: `card.field.${part}`,
    limit,
    get: ({ decision }) => decision?.[part] ?? '',
    set({ decision }, text) {
      const next = { ...(decision ?? noDecision), [part]: text };
      return { decision: Object.values(next).every((value) => value === '') ? null : next };
    },
  });
}

export const vulnerabilityField = textField({
  id: 'vulnerability',
  key: 'card.field.vulnerability',
  limit: MAX_NOTE_LENGTH,
  get: ({ vulnerability }) => vulnerability,
  set: (_scenario, vulnerability) => ({ vulnerability }),
});

export const descriptionField = textField({
  id: 'description',
  key: 'card.field.description',
  limit: MAX_NOTE_LENGTH,
  get: ({ description }) => description,
  set: (_scenario, description) => ({ description }),
});

/** Who decided, when, and why (ZCR 5.7, 5.11). A decision of which nothing is left is none. */
export const decisionFields = {
  by: decisionField('by', MAX_LINE_LENGTH),
  at: decisionField('at', MAX_LINE_LENGTH),
  reason: decisionField('reason', MAX_NOTE_LENGTH),
} as const;

/** The essential function that the event hits. */
export const functionField: ColumnSpec = {
  id: 'essentialFunctionId',
  title: { key: 'card.field.function' },
  width: 0,
  text({ essentialFunctionId }, context) {
    const options = context.options('essentialFunction');
    return options.find(({ value }) => value === essentialFunctionId)?.label ?? essentialFunctionId ?? '';
  },
  read(text, _scenario, context) {
    if (text.trim() === '') return ok({ essentialFunctionId: null });
    const option = namedSuggestion(context.options('essentialFunction'), text);
    return option ? ok({ essentialFunctionId: option.value }) : err({ key: 'notFound', params: { typed: text } });
  },
  suggest: (context) => context.options('essentialFunction'),
};
