import { joined, type } from '../../../language';
import { causes } from './causes';
import { doable } from './doable';
import { food } from './food';
import { living } from './living';
import { relief } from './relief';

const named = { ...causes, ...food, ...living, ...relief };

/** A topic in a question. */
export const topic = type('Topic', joined(named, doable));
/** A topic that is a question when it is said alone. */
export const topicName = type('TopicName', named);
