import { modelOfText, textOfModel } from '#shared/ipc/wire-text.ts';
import type { Model } from '#shared/model/model.ts';

/** A plant as model and as text of the wire form: the one that is not there yet is made when it is first asked for. */
export type Plant = { readonly model: Model; readonly text: string };

/** The plant of a model. */
export function plantOf(model: Model): Plant {
  let text: string | undefined;
  return {
    model,
    get text() {
      return (text ??= textOfModel(model));
    },
  };
}

/** The plant of a text that this app wrote. */
export function plantOfText(text: string): Plant {
  let model: Model | undefined;
  return {
    text,
    get model() {
      return (model ??= modelOfText(text));
    },
  };
}
