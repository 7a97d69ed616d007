import { formatIn } from '#renderer/i18n/use-format.ts';
import { useDataText, useLocale, useText } from '#renderer/i18n/use-text.ts';
import { useCatalog, useModel } from '#renderer/state/hooks.ts';
import type { Catalog } from '#shared/catalog/catalog.ts';
import type { Locale } from '#shared/ipc/settings.ts';
import { changeKey, type ModelDiff } from '#shared/diff/model-diff.ts';
import { shortNameOf } from '#shared/engine/quick-hash.ts';
import { attachmentBytes } from '#shared/model/attachment.ts';
import { displayName } from '#shared/model/display-name.ts';
import { policyOf, sucOf, type EntityKind, type Model } from '#shared/model/model.ts';
import { useMemo } from 'react';
import type { Words } from './compare.ts';
import { nameKeys, type Meaning } from './meanings.ts';

type Say = ReturnType<typeof useDataText>;
type Source = {
  readonly model: Model;
  readonly diff: ModelDiff;
  readonly catalog: Catalog | null;
  readonly locale: Locale;
  readonly say: Say;
};

/** Names of what is there, and of what the diff took away. */
function entityNames({ model, diff }: Source): (kind: EntityKind, id: string) => string {
  const gone = new Map(diff.flatMap((change) => (change.before ? [[changeKey(change), change.before] as const] : [])));
  return (kind, id) => {
    const entity = model[kind].get(id) ?? gone.get(changeKey({ kind, id }));
    return entity ? displayName(kind, entity) : id;
  };
}

function fromCatalog(part: Extract<Meaning, { catalog: string }>['catalog'], id: string, source: Source): string {
  const { catalog, locale } = source;
  const entry = catalog?.[part].find((one) => one.id === id);
  if (!entry) return id;
  const name = 'fullName' in entry ? entry.fullName : 'title' in entry ? entry.title : entry.name;
  return part === 'techniques' || part === 'requirements' ? `${id} ${name[locale]}` : name[locale];
}

function ofScale(scale: Extract<Meaning, { scale: string }>['scale'], id: string, { model }: Source): string {
  const policy = policyOf(model);
  const parts = [policy[scale], policy.lockedCriteria?.[scale] ?? []].flat();
  return parts.find((one) => one.id === id)?.name || id;
}

/** A question of a workshop: the likelihood, or the consequence in a category. */
function questionOf(value: string, source: Source): string {
  const [what = '', category] = value.split('/');
  const name = source.say(`differences:question.${what}`, {}, value);
  return category === undefined ? name : `${name} · ${ofScale('consequenceCategories', category, source)}`;
}

/** A level of the consequence or of the likelihood, whichever the policy has. */
function ratingOf(id: string, source: Source): string {
  const name = ofScale('likelihoodLevels', id, source);
  const other = ofScale('consequenceLevels', id, source);
  return name === other || other === id ? name : name === id ? other : `${name} / ${other}`;
}

/** What was offered or found and put aside. */
function offerOf(id: string, source: Source): string {
  const [, rule, kind, at] = /^finding:([^@]+)@([^:]+):?(.*)$/.exec(id) ?? [];
  if (rule === undefined || kind === undefined) return source.say('differences:offer');
  const name = kind in source.model ? entityNames(source)(kind as EntityKind, at || kind) : (at ?? '');
  return [source.say('differences:finding'), name].filter(Boolean).join(' · ');
}

const others: Readonly<
  Record<Extract<Meaning, { other: string }>['other'], (value: string, source: Source) => string>
> = {
  function: (id, { model }) => sucOf(model).essentialFunctions.find((one) => one.id === id)?.name || id,
  attendee: (id, { model }) =>
    [...model.workshop.values()].flatMap(({ attendees }) => attendees).find((one) => one.id === id)?.name || id,
  moment: (value, { locale }) => formatIn(locale).fullMoment(value),
  question: questionOf,
  rating: ratingOf,
  offer: offerOf,
  file: (content, { locale }) => `${formatIn(locale).number(attachmentBytes({ content }))} B · ${shortNameOf(content)}`,
};

function valueIn(source: Source, meaning: Meaning, value: string): string {
  if ('choice' in meaning) return source.say(`${meaning.choice}.${value.replace('.', '_')}`, {}, value);
  if ('entity' in meaning) return entityNames(source)(meaning.entity, value);
  if ('scale' in meaning) return ofScale(meaning.scale, value, source);
  if ('catalog' in meaning) return fromCatalog(meaning.catalog, value, source);
  return others[meaning.other](value, source);
}

/** The words in which a diff is said, in the language that is shown. */
export function useWords(diff: ModelDiff): Words {
  const text = useText();
  const say = useDataText();
  const locale = useLocale();
  const model = useModel();
  const catalog = useCatalog();
  return useMemo(() => {
    const source = { model, diff, catalog, locale, say };
    const names = entityNames(source);
    return {
      field(kind, path) {
        const [own, shared] = nameKeys(kind, path);
        return say(own, {}, say(shared, {}, path));
      },
      value: (meaning, value) => valueIn(source, meaning, value),
      subject: (kind, id) =>
        kind === 'suc' ? text('inspector:wholeSuc') : kind in model ? names(kind as EntityKind, id) : id,
      yes: text('differences:yes'),
      no: text('differences:no'),
      nothing: text('differences:nothing'),
    };
  }, [text, say, locale, model, catalog, diff]);
}
