/**
 * The ear of the local Echo: from a typed sentence to the intent and slots Alexa would send, knowing
 * only the shipped interaction model file.
 */
export { type InteractionModel, ModelError, readModel } from './model';
export { createUnderstanding, type Heard, type UnderstandingOptions } from './understanding';
