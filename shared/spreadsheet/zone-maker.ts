import { lineForm } from './cell-form.ts';
import type { SheetContext } from './sheet-context.ts';
import { zoneSchema, type Zone } from '#shared/model/zone.ts';

/** Makes the zones that rows name and that are not there; each name once. */
export type ZoneMaker = {
  /** Makes a zone of a name, so that it is found from now on. */
  make(name: string): void;
  /** Every zone that was made, by id. */
  readonly made: ReadonlyMap<string, Zone>;
};

/** Makes zones for one reading of a file. */
export function zoneMaker(context: SheetContext, makeId: () => string): ZoneMaker {
  const made = new Map<string, Zone>();
  return {
    made,
    make(text) {
      const line = lineForm.read(text, context);
      const zone = zoneSchema.safeParse({ id: makeId(), name: line.ok ? line.value : text });
      if (!zone.success) return;
      made.set(zone.data.id, zone.data);
      context.finder('zone').learn(zone.data.id, [zone.data.name]);
    },
  };
}
