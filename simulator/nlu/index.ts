/**
 * The ear of the local Echo: from a typed sentence to the intent and slots Alexa would send, knowing
 * only the shipped interaction model file.
 */
export { EARS, type Ear, type EarName, earOf } from './ear';
export { type InteractionModel, ModelError, type ModelIntent, readModel } from './model';
export { createSlotReaders, type SlotReader } from './slotReader';
export {
  createUnderstanding,
  type Heard,
  type Understanding,
  type UnderstandingOptions,
} from './understanding';
export { toWords, wordKey } from './words';
