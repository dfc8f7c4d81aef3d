import { type InteractionModel, readModel } from './model';
import { createUnderstanding, type Heard, machineDate } from './understanding';

/** A `readModel` that reads each file once. */
export function readOnce(): typeof readModel {
  const models = new Map<string, InteractionModel>();
  return (file) => {
    const model = models.get(file) ?? readModel(file);
    models.set(file, model);
    return model;
  };
}

/** A `createUnderstanding` that compiles each model once, which takes a while; only the date is each caller's own. */
export function compiledOnce(): typeof createUnderstanding {
  const compiled = new WeakMap<InteractionModel, (utterance: string) => Heard>();
  let today: (() => string) | undefined;
  return (model, options = {}) => {
    const hear = compiled.get(model) ?? createUnderstanding(model, { today: () => (today ?? machineDate)() });
    compiled.set(model, hear);
    return (utterance) => {
      today = options.today;
      return hear(utterance);
    };
  };
}
