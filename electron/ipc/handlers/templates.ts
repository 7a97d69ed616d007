import type { AppServices } from '#electron/ipc/app-services.ts';
import type { Handlers } from '#electron/ipc/router.ts';
import type { Locale } from '#shared/catalog/localized-text.ts';
import type { AppError } from '#shared/ipc/app-error.ts';
import { sucSchema } from '#shared/model/suc.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { beginPlant } from '#shared/template/begin-plant.ts';
import type { Beginning } from '#shared/catalog/start-questions.ts';
import { outlineOf, type Outline } from '#shared/template/outline.ts';

type TemplateChannel = 'app:templates' | 'app:outline';

function outline({ catalog }: AppServices, locale: Locale, beginning: Beginning): Result<Outline, AppError> {
  const read = catalog();
  if (!read.ok) return read;
  const model = beginPlant(read.value, locale, sucSchema.parse({ name: beginning.templateId }), beginning);
  return model ? ok(outlineOf(model)) : err({ code: 'badRequest', params: { channel: 'app:outline' } });
}

/** The calls about what a new plant can begin as. */
export function templateHandlers(services: AppServices): Pick<Handlers, TemplateChannel> {
  return {
    'app:templates'() {
      const read = services.catalog();
      if (!read.ok) return read;
      const { locale } = services.settings.get();
      return ok(
        read.value.templates.flatMap(({ id, name, summary, isListed }) => {
          const drawn = outline(services, locale, { templateId: id, has: null });
          return drawn.ok ? [{ id, name, summary, isListed, outline: drawn.value }] : [];
        }),
      );
    },
    'app:outline': ({ locale, ...beginning }) => outline(services, locale, beginning),
  };
}
