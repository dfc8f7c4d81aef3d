import * as v from 'valibot';
import { topicIds } from '../advice/topics';
import { adviceStateSchema } from '../advice/turns';
import { bodyLimits, lastingLimits } from '../coaching/relief/bodyLimits';
import { reliefPositionSchema } from '../coaching/relief/position';
import { remarkIds } from '../coaching/remarks';
import { routinePositionSchema, routineRequestSchema } from '../coaching/routine/position';
import { practiceSteps } from '../coaching/routine/practice';
import { tipIds } from '../coaching/routine/wording';
import { savedPositionSchema } from '../coaching/savedPosition';
import { techniqueIds } from '../coaching/techniques/catalogue';
import { sides } from '../coaching/techniques/technique';
import { type Entry, entrySchema } from '../diary/entry';
import { saidTimeSchema } from '../diary/when';
import { once } from '../lib/once';
import { count, flag, moment, nameOf, whole } from '../lib/schemas';
import { profileSchema } from '../profile/profile';
import { settingIds } from '../profile/settings';
import { draftSchema } from '../reminders/draftSchema';
import { loudnesses } from '../speech/ssml';
import { alarmLevels } from '../triage/escalation';
import { alarmAsides } from '../triage/scripts';
import { signIds } from '../triage/signs';
import { questions } from './questions';

/** An alarm: what has to be done, the sign whose words are said, and all that were named. */
function alarmSchema() {
  return v.object({
    level: v.picklist(alarmLevels),
    sign: v.picklist(signIds),
    signs: v.array(v.picklist(signIds)),
    /** The leg that has the sign, where it was named. */
    side: v.exactOptional(v.picklist(sides)),
    /** The number was said again before a cramp was coached. */
    warned: flag(),
  });
}

/** What a session remembers from turn to turn. @param asides names of the sentences that a reply can be opened with */
function sessionSchema(asides: readonly string[]) {
  const entry: v.GenericSchema<unknown, Entry> = entrySchema();
  return v.object({
    question: v.exactOptional(v.picklist(questions)),
    /** When it began, epoch ms. What it knows is from then on, and none of it outlives a later erasure. */
    begunAtMs: v.exactOptional(moment()),
    /** The position in relief, or in a routine; never both. */
    place: v.exactOptional(reliefPositionSchema(asides)),
    routine: v.exactOptional(routinePositionSchema(asides)),
    /** What waits for the answer whether the user is steady. */
    wish: v.exactOptional(routineRequestSchema()),
    /** The tip that was told, and how often. */
    tip: v.exactOptional(v.object({ id: nameOf(tipIds), told: count() })),
    /** The step of the drill that waits for an answer. */
    practice: v.exactOptional(v.picklist(practiceSteps)),
    /** Misunderstandings in a row. */
    misses: count(),
    /** The country that the device is in, as ISO 3166 writes it; missing until it is known. */
    country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    /** The sign of alarm whose script is said, and how often it was. */
    redFlag: v.exactOptional(v.object({ sign: v.picklist(signIds), said: count() })),
    /** What was named as an alarm in this session; no signs once it has ended. */
    alarm: v.exactOptional(alarmSchema()),
    /** "I want to die" beside a cramp has been answered. */
    despair: flag(),
    /** The cramp that waits for the answer whether one leg is bigger, hotter or redder. */
    waiting: v.exactOptional(reliefPositionSchema(asides)),
    /** Set once this device could not play a sound document, or a picture. */
    aplaFailed: flag(),
    /** Whether the user stands safely, if they said so. */
    steady: v.exactOptional(v.boolean()),
    /** What the user has said that they cannot do, or do not have. */
    limits: v.exactOptional(v.array(v.picklist(bodyLimits))),
    /** The techniques that the user has said no to. */
    refused: v.exactOptional(v.array(nameOf(techniqueIds))),
    /** A cramp for which no move is left: it is rested. */
    resting: v.exactOptional(reliefPositionSchema(asides)),
    /** The limit that the user is asked about, and whether one was: it may be kept. */
    keeping: v.exactOptional(v.picklist(lastingLimits)),
    askedToKeep: flag(),
    /** A sign was denied, and the number to call if it comes has been said. */
    deniedSign: flag(),
    /** A cramp that has let go: it may come back, and the next one needs no explanations. */
    eased: v.exactOptional(reliefPositionSchema(asides)),
    /** How loud the user wants Alexa to speak, if they said so. */
    loudness: v.exactOptional(v.picklist(loudnesses)),
    /** What is known of the user; missing until it has been looked up. */
    profile: v.exactOptional(profileSchema()),
    /** Which night of the six-week plan it is, from 1; missing for users who are in none. */
    planNight: v.exactOptional(whole(1)),
    /** The disclaimer has been said in this session. */
    disclaimed: flag(),
    /** Set if the launch that asked whether it is a cramp was the one by day. */
    opening: v.exactOptional(v.literal('day')),
    /** The entry that was just written, and when it was, as it was said: the next words may correct it. */
    logged: v.exactOptional(
      v.object({
        entry,
        said: saidTimeSchema(),
        /** Further entries that were told in the same sentence. */
        also: v.exactOptional(v.array(entry)),
      }),
    ),
    /** How many entries of the diary have been read out. */
    read: v.exactOptional(count()),
    /** Set when it is late enough in the morning to make offers; missing if the hour is unknown. */
    mayOffer: flag(),
    /** The skill's Alexa task opened the session, and Alexa is told when it is over. */
    byTask: flag(),
    /** The reminder that is being asked about. */
    reminder: v.exactOptional(draftSchema()),
    /** A reminder that was wished in the middle of a cramp, and is proposed once that has gone. */
    wanted: v.exactOptional(draftSchema()),
    /** A device said to be silent has been told that the skill is there. */
    unheard: flag(),
    /** What was last answered, and what is offered next. */
    advice: v.exactOptional(adviceStateSchema()),
  });
}
export type SessionState = v.InferOutput<ReturnType<typeof sessionSchema>>;

/** An entry of the diary, and when it was, as it was said. */
export type Logged = NonNullable<SessionState['logged']>;

/** Names that sessions of an earlier version may hold. */
const earlierAsides = ['no-sign', 'no-sign-today', 'no-crisis'];

/**
 * The schemas of a session and of the position that is saved beyond it. A start that reads neither, such as a first
 * complaint, does not wait for them: they are made when one of them is first read.
 */
export const schemas = once(() => {
  const asides = [...topicIds, ...settingIds, ...remarkIds, ...alarmAsides, ...earlierAsides];
  return { session: sessionSchema(asides), savedPosition: savedPositionSchema(asides) };
});
