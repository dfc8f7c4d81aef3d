import { day } from './day';
import { dayHalf } from './dayHalf';
import { muscle } from './muscle';
import { part } from './part';
import { pastTime } from './pastTime';
import { period } from './period';
import { person } from './person';
import { planAction } from './planAction';
import { posture } from './posture';
import { pregnancy } from './pregnancy';
import { reminderTopic } from './reminderTopic';
import { routine } from './routine';
import { setting } from './setting';
import { side } from './side';
import { sign } from './sign';
import { technique } from './technique';
import { topic, topicName } from './topics';

/** Every slot type. */
export const types = [
  muscle,
  side,
  posture,
  person,
  sign,
  part,
  routine,
  technique,
  pregnancy,
  setting,
  topic,
  topicName,
  pastTime,
  period,
  planAction,
  day,
  dayHalf,
  reminderTopic,
];
