import type { ThreatSourceProfile } from '#shared/catalog/threat-source.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import { threatSourceSchema, type ThreatSource } from '#shared/model/threat-source.ts';
import type { Command } from './command.ts';

/** The threat source that a profile of the catalog makes, named in one language, under the profile's own id (ZCR 5.1). */
export function threatSourceOf({ id, name, sl, description }: ThreatSourceProfile, locale: Locale): ThreatSource {
  return threatSourceSchema.parse({ id, name: name[locale], sl, description: description?.[locale] ?? '' });
}

/** A command that brings along every threat source which its scenarios name and only the catalog knows yet. */
export function withThreatSources(
  command: Command,
  profileOf: (id: string) => ThreatSourceProfile | undefined,
  locale: Locale,
): Command {
  return {
    label: command.label,
    run(tx) {
      command.run({
        ...tx,
        put(kind, entity) {
          tx.put(kind, entity);
          if (!('threatSourceId' in entity) || entity.threatSourceId === null) return;
          const profile = tx.get('threatSource', entity.threatSourceId) ? null : profileOf(entity.threatSourceId);
          if (profile) tx.put('threatSource', threatSourceOf(profile, locale));
        },
      });
    },
  };
}
