import { type InteractionModel, readModel } from './model';
import { createUnderstanding, machineDate, type Understanding } from './understanding';

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
  const compiled = new WeakMap<InteractionModel, Understanding>();
  let today: (() => string) | undefined;
  return (model, options = {}) => {
    const hear = compiled.get(model) ?? createUnderstanding(model, { today: () => (today ?? machineDate)() });
    compiled.set(model, hear);
    return (utterance, ear) => {
      today = options.today;
      return hear(utterance, ear);
    };
  };
}
