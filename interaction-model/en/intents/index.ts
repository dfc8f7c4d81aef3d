import { askAdvice } from './askAdvice';
import { bedside } from './bedside';
import { builtIn } from './builtIn';
import { cancelReminder } from './cancelReminder';
import { cannotStand } from './cannotStand';
import { changeReminder } from './changeReminder';
import { changeSetting } from './changeSetting';
import { correctEntry } from './correctEntry';
import { crampSummary } from './crampSummary';
import { deleteMyData } from './deleteMyData';
import { easing } from './easing';
import { feelingBetter } from './feelingBetter';
import { howLongLeft } from './howLongLeft';
import { lastCramp } from './lastCramp';
import { listReminders } from './listReminders';
import { logCramp } from './logCramp';
import { more } from './more';
import { myData } from './myData';
import { mySettings } from './mySettings';
import { plan } from './plan';
import { practise } from './practise';
import { readDiary } from './readDiary';
import { redFlag } from './redFlag';
import { relieveCramp } from './relieveCramp';
import { sayTime } from './sayTime';
import { setReminder } from './setReminder';
import { slowDown } from './slowDown';
import { startRoutine } from './startRoutine';
import { steady } from './steady';
import { stillHurts } from './stillHurts';
import { switchSide } from './switchSide';
import { teachPhrase } from './teachPhrase';
import { undoEntry } from './undoEntry';
import { wantToStand } from './wantToStand';

/** Every intent, in the order of the model. */
export const intents = [
  relieveCramp,
  stillHurts,
  easing,
  feelingBetter,
  redFlag,
  askAdvice,
  more,
  switchSide,
  steady,
  wantToStand,
  cannotStand,
  howLongLeft,
  slowDown,
  startRoutine,
  changeSetting,
  mySettings,
  practise,
  myData,
  deleteMyData,
  logCramp,
  correctEntry,
  undoEntry,
  crampSummary,
  lastCramp,
  readDiary,
  plan,
  bedside,
  setReminder,
  sayTime,
  changeReminder,
  cancelReminder,
  listReminders,
  teachPhrase,
  ...builtIn,
];
