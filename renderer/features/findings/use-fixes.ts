import { newEntityId } from '#renderer/state/new-id.ts';
import { useDataText } from '#renderer/i18n/use-text.ts';
import { useCatalog, useModel } from '#renderer/state/hooks.ts';
import type { Command } from '#shared/commands/command.ts';
import { fixesFor } from '#shared/commands/fixes/index.ts';
import type { Finding } from '#shared/engine/assessment.ts';

/** A step that mends a finding, and the words on its button. */
export type OfferedFix = { readonly command: Command; readonly label: string };

/** What can be done about a finding with one click, the best first; nothing for one that was accepted. */
export function useFixes(finding: Finding): readonly OfferedFix[] {
  const text = useDataText();
  const model = useModel();
  const catalog = useCatalog();
  if (finding.accepted !== null) return [];
  const successors = new Map(catalog?.retiredTechniques.map(({ id, replacedById }) => [id, replacedById]));
  const commands = fixesFor(model, finding, {
    makeId: newEntityId,
    nameOf: (thing, params) => text(`findings:new.${thing}`, params),
    successors,
  });
  return commands.map((command) => ({
    command,
    label: text(`findings:${command.label.key}`, command.label.params),
  }));
}
