import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../lambda/alexa/request';
import { readSession } from '../../../lambda/dialog/session';
import { draftFrom } from '../../../lambda/reminders/draftSchema';
import { memoryDatabase } from '../../../lambda/storage/database';
import { levelTable } from '../../../lambda/storage/levelTable';
import type { Item } from '../../../lambda/storage/table';
import { storeIn } from '../../support/embedded';

// Everything here stands as an earlier version of the skill wrote it: sessions that are open while a new version is
// deployed, and items that are in the table for years. A failure means that a name, a key or a bound was changed under
// data that is still there. Mend the schema, or add an upgrade; never the text below.

/** A session's attributes as they come back with the next request. */
function sessionFrom(text: string) {
  const envelope = {
    version: '1.0',
    session: { new: false, sessionId: 's', attributes: { coach: JSON.parse(text) } },
    request: { type: 'LaunchRequest', requestId: 'r', timestamp: '2026-01-15T08:10:00Z', locale: 'en-US' },
  };
  return readSession(readRequest(envelope)!);
}

const barePosition =
  '{"complaint":{"muscle":"leg","helper":false},"rung":0,"move":"first","turn":0,"startedAtMs":1768464600000,"sentAtMs":1768464600000}';
const fullPosition =
  '{"complaint":{"muscle":"calf","side":"left","posture":"standing","steady":true,"unknownMuscle":true,"pregnant":true,"noStanding":true,"noRubbing":true,"prefers":{"id":"calf_bed_sheet_pull","at":0},"helper":false},"rung":2,"move":"glance","turn":7,"startedAtMs":1768464600000,"beganAtMs":1768464000000,"sentAtMs":1768464700000,"soundAtMs":1768464701500,"restSeconds":20,"aside":"stay-down","slow":true,"up":true,"eased":true,"brief":true,"advice":"given"}';
const fullRoutine = `{"plan":{"what":"bedtime","night":3,"standing":true,"side":"left","rightFirst":true,"pregnant":true,"light":true,"seconds":30,"count":2,"minutes":5},"unit":4,"move":"once-more","turn":2,"sentAtMs":1768464700000,"soundAtMs":1768464701000,"startedAtMs":1768464600000,"restSeconds":25,"after":${barePosition},"glanced":{"minutes":2},"slow":true,"evidence":true,"offersPhrase":true,"limits":["sit-first","seconds-most"],"left":true}`;

const sessions: Record<string, string> = {
  'with nothing but misunderstandings': '{"misses":1}',
  'in relief, as soon as it began': `{"place":${barePosition},"misses":0}`,
  'in relief, with all that can be known': `{"question":"let-go","place":${fullPosition},"misses":1,"redFlag":{"sign":"clot","said":1},"aplaFailed":true,"steady":false,"eased":${barePosition},"loudness":"whispered","disclaimed":true,"mayOffer":true,"byTask":true}`,
  'in a routine': `{"routine":${fullRoutine},"misses":0,"planNight":3}`,
  'in a routine, with an aside in place of the minutes':
    '{"routine":{"plan":{"what":"massage_knead"},"unit":0,"move":"glance","turn":1,"sentAtMs":1768464700000,"startedAtMs":1768464600000,"restSeconds":12,"glanced":{"aside":"own-only"}},"misses":0}',
  'that waits for an answer about standing':
    '{"question":"steady","wish":{"plan":{"what":"wall_calf_long"},"limits":["count-least"]},"misses":0}',
  'that offers a tip again': '{"question":"tip-again","tip":{"id":"warm_pack","told":2},"misses":0}',
  'in the drill': '{"question":"practise","practice":"spot","misses":0}',
  'opened in the morning': '{"question":"cramp-now","misses":0,"mayOffer":true}',
  'that has just logged a cramp':
    '{"question":"logged","misses":0,"logged":{"entry":{"id":"amzn1.echo-api.request.1","source":"told","atMs":1768446600000,"exact":"hour","loggedAtMs":1768464600000,"muscle":"front_thigh","side":"both","severity":7},"said":{"when":"last_night","time":"03:00","agoMs":3600000,"date":"2026-01-15"}}}',
  'that reads the diary': '{"question":"read-on","misses":0,"read":3}',
  'that asks about a reminder':
    '{"question":"reminder","misses":0,"reminder":{"topic":"water","day":"weekdays","time":{"hour":9,"minute":30},"half":"night","inSeconds":600,"changes":true,"offered":true,"saidAtMs":1768464600000}}',
  'that has answered a question':
    '{"question":"advice","misses":0,"advice":{"topic":"how_long","also":"is_it_dangerous","page":1,"offers":["how_common"]}}',
  'with a profile':
    '{"misses":0,"profile":{"whisper":"night","loud":true,"pace":"slower","cannotStand":true,"pregnantUntil":1792656600000,"planStartedAtMs":1768464600000,"calfFirst":"calf_bed_sheet_pull","footFirst":"foot_toe_pull","hamstringFirst":"hamstring_bed_reach","usualMuscle":"inner_thigh","usualSide":"right","disclaimerHeardAtMs":1768464600000,"evidenceHeardAtMs":1768464600001,"reminderDeclinedAtMs":1768464600002,"phraseOfferedAtMs":1768464600003,"clotHistory":true,"bloodThinner":true,"numbSkin":true}}',
};

describe('an earlier session', () => {
  test.each(Object.entries(sessions))('%s is read whole', (_, text) => {
    expect(sessionFrom(text)).toEqual(JSON.parse(text));
  });

  const position = (change: object) => ({ place: { ...JSON.parse(barePosition), ...change }, misses: 0 });
  const complaint = (change: object) => position({ complaint: { muscle: 'calf', helper: true, ...change } });
  const routine = (change: object) => ({
    routine: { ...JSON.parse(fullRoutine), ...change },
    misses: 0,
  });
  /** Every name that an earlier session can hold, and where it holds it. */
  const names: Record<string, [string, (name: string) => object]> = {
    question: [
      'let-go cramp-now say-again locked-or-limp steady go-on again tip-again breathing carry-on erase practise advice logged correcting read-on plan-start plan-stretch still-pregnant reminder reminder-time reminder-cancel phrase',
      (question) => ({ question, misses: 0 }),
    ],
    'move of relief': [
      'first next back switched restarted returned easing missed helped cry slower heard glance',
      (move) => position({ move }),
    ],
    'move of a routine': [
      'first next back again once-more switched returned changed seated missed helped slower glance',
      (move) => routine({ move }),
    ],
    aside: [
      'stay-down how-to-stand works-there lie-back later-done breathing-now by-itself own-only shin-down no-rubbing-now unknown later whisper louder normal_voice whisper_always whisper_never whisper_night slower normal_speed can_stand cannot_stand pregnant not_pregnant blood_thinner no_blood_thinner clot_history numb_skin',
      (aside) => position({ aside }),
    ],
    muscle: [
      'calf foot toes hamstring thigh front_thigh shin inner_thigh leg',
      (muscle) => complaint({ muscle }),
    ],
    posture: ['bed sitting standing', (posture) => complaint({ posture })],
    'move of the ladder': [
      'calf_bed_toes_up calf_bed_sheet_pull calf_bed_wall_press calf_bed_knead calf_sit_heel_out calf_stand_weight calf_stand_wall_acute foot_toe_pull foot_stand_flat hamstring_bed_reach hamstring_bed_sheet_lift hamstring_stand_weight quad_bed_side quad_stand_chair shin_bed_point inner_thigh_bed_frog inner_thigh_stand_side',
      (id) => complaint({ prefers: { id, at: 1 } }),
    ],
    routine: [
      'bedtime wind_down morning quick massage breathing calf_bed_toes_up calf_bed_sheet_pull calf_bed_wall_press calf_bed_knead calf_sit_heel_out calf_stand_weight calf_stand_wall_acute foot_toe_pull foot_stand_flat hamstring_bed_reach hamstring_bed_sheet_lift hamstring_stand_weight quad_bed_side quad_stand_chair shin_bed_point inner_thigh_bed_frog inner_thigh_stand_side massage_knead massage_thumb_press foot_ball_roll slow_walk seated_toes_up seated_combo_trial massage_bedtime ankle_pumps_circles wall_calf_long wall_calf_trial hamstring_wall_trial hamstring_chair_trial soleus_wall_bent nhs_wall_lean evening_leg_move breath_even breath_478 breath_box',
      (what) => routine({ plan: { what } }),
    ],
    limit: [
      'no-rubbing no-leaning sit-first no-holding light-touch rounds-most seconds-least seconds-most count-least count-most minutes-least minutes-most',
      (limit) => routine({ limits: [limit] }),
    ],
    tip: [
      'warm_pack cool_pack bed_setup water_check warm_bath',
      (id) => ({ tip: { id, told: 1 }, misses: 0 }),
    ],
    topic: [
      'stop_now why_cramps why_night how_long is_it_dangerous how_common when_doctor clot_or_cramp charley_horse restless_legs magnesium magnesium_foods calcium vitamin_d vitamin_k vitamin_b bananas salt how_much_water does_water_help dehydrated_signs quinine tonic_water acupuncture massage_how heat_or_ice circulation prevent how_often_stretch does_stretching_work sleep_position footwear alcohol exercise pregnancy statins medicines conditions child sore_next_day painkillers pickle_juice soap foot_cramp thigh_cramp shin_cramp comes_back both_legs summer stress back_to_sleep warm_bath diary_why emergency_call are_you_doctor magnesium_low fiber wall_stretch toe_stretch massage_prevents knots breathing balance',
      (topic) => ({ advice: { topic, page: 0, offers: [topic] }, misses: 0 }),
    ],
    'answer in a hold': [
      'stop_now why_cramps why_night how_long is_it_dangerous how_common when_doctor clot_or_cramp charley_horse restless_legs magnesium magnesium_foods calcium vitamin_d vitamin_k vitamin_b bananas salt how_much_water does_water_help dehydrated_signs quinine tonic_water acupuncture massage_how heat_or_ice circulation prevent how_often_stretch does_stretching_work sleep_position footwear alcohol exercise pregnancy statins medicines conditions child sore_next_day painkillers pickle_juice soap foot_cramp thigh_cramp shin_cramp comes_back both_legs summer stress back_to_sleep warm_bath diary_why emergency_call are_you_doctor magnesium_low fiber wall_stretch toe_stretch massage_prevents knots breathing balance',
      (aside) => routine({ glanced: { aside } }),
    ],
    'step of the drill': ['next spot leg steady', (practice) => ({ practice, misses: 0 })],
    sign: ['emergency clot fall urgent', (sign) => ({ redFlag: { sign, said: 2 }, misses: 0 })],
    loudness: ['whispered soft loud', (loudness) => ({ loudness, misses: 0 })],
    'past time': [
      'just_now today this_morning this_afternoon this_evening tonight last_night yesterday yesterday_morning yesterday_afternoon yesterday_evening night_before_last sunday monday tuesday wednesday thursday friday saturday sunday_night monday_night tuesday_night wednesday_night thursday_night friday_night saturday_night',
      (when) => ({
        misses: 0,
        logged: { entry: { id: 'i', source: 'told', atMs: 1, exact: 'part', loggedAtMs: 2 }, said: { when } },
      }),
    ],
    'day of a reminder': [
      'daily weekdays weekends sunday monday tuesday wednesday thursday friday saturday today tomorrow',
      (day) => ({ reminder: { day }, misses: 0 }),
    ],
  };
  test.each(Object.entries(names))('still knows every name of a %s', (_, [all, session]) => {
    for (const name of all.split(' '))
      expect(sessionFrom(JSON.stringify(session(name))), name).toEqual(session(name));
  });

  test('with a reminder that travelled with a question of Alexa is read', () => {
    const token = '{"topic":"stretch","day":"daily","time":{"hour":10,"minute":0},"half":"pm"}';
    expect(draftFrom(token)).toEqual(JSON.parse(token));
  });
});

describe('an earlier item', () => {
  const account = 'B-mYASwRN97N8--7scPubXmwFWOMvBl728zhh13k-q0';
  const voice = 'dmal-eQkJwM__Z-fL7HWTU-nHCgaquu7vdywEQpcRi8';
  const device = 'AyBN6S4R_IxSgTm-QZBlkg64Pb_xpGY7vqRVqm6XAr0';
  const person = { account: 'account-1', voice: 'voice-1' };
  const atMs = 1_768_464_600_000;

  /** A store on a table that holds one item. */
  async function storeWith(sk: string, item: Item) {
    const database = memoryDatabase();
    await levelTable(database, Date.now).write([
      { key: { pk: account, sk }, put: item, condition: { all: [] } },
    ]);
    return storeIn(database);
  }

  test.each([
    ['a cramp', fullPosition],
    ['a routine', fullRoutine],
  ])('of the position in %s is read', async (_, place) => {
    const { places } = await storeWith(`${voice}#place`, {
      ...{ schemaVersion: 1, sentAtMs: 1_768_464_700_000, expires: 1_768_466_500, place },
    });
    expect(await places.find(person, atMs + 200_000)).toEqual(JSON.parse(place));
  });

  test('of a profile is read', async () => {
    const { profile } = JSON.parse(sessions['with a profile']!);
    const { profiles } = await storeWith(`${voice}#profile`, { ...profile, schemaVersion: 1, rev: 4 });
    expect(await profiles.find(person)).toEqual(profile);
  });

  test.each([
    '{"id":"relief","source":"relief","atMs":1768464600000,"exact":"hour","loggedAtMs":1768464660000,"muscle":"calf","side":"left","easedAtMs":1768464660000,"easedBy":"calf_bed_toes_up"}',
    '{"id":"amzn1.echo-api.request.1","source":"told","atMs":1768464600000,"exact":"part","loggedAtMs":1768464660000,"severity":10}',
    '{"id":"amzn1.echo-api.request.1","source":"told","atMs":1768464600000,"exact":"day","loggedAtMs":1768464660000}',
  ])('of a cramp is read: %s', async (text) => {
    const entry = JSON.parse(text);
    const { diary } = await storeWith(`${voice}#at#1768464600000#${entry.id}`, {
      ...{ ...entry, kind: 'cramp', schemaVersion: 1, rev: 1 },
    });
    expect(await diary.between(person, atMs, atMs + 1)).toEqual({ entries: [entry], stretchNights: [] });
  });

  test('of a stretch night is read', async () => {
    const night = {
      ...{ id: 'amzn1.echo-api.request.1', routine: 'bedtime', atMs },
      ...{ plannedEndMs: atMs + 240_000, stoppedAtMs: atMs + 60_000 },
    };
    const { stretchNights } = await storeWith(`${voice}#at#1768464600000#${night.id}`, {
      ...{ ...night, kind: 'stretch', schemaVersion: 1, rev: 1 },
    });
    expect(await stretchNights.between(person, atMs, atMs + 1)).toEqual([night]);
  });

  test('of a reminder is read, one that comes again and one that comes once', async () => {
    const own = { schemaVersion: 1, alertToken: 'token-1' };
    const again = await storeWith('reminder#stretch#recurring', {
      ...{ ...own, topic: 'stretch', every: 'weekdays', hour: 22, minute: 15 },
    });
    expect(await again.reminders.all(person)).toEqual([
      { topic: 'stretch', token: 'token-1', schedule: { every: 'weekdays', hour: 22, minute: 15 } },
    ]);
    const once = await storeWith('reminder#water#once', { ...own, topic: 'water', atMs });
    expect(await once.reminders.all(person)).toEqual([
      { topic: 'water', token: 'token-1', schedule: { atMs } },
    ]);
  });

  test('of a time zone is read', async () => {
    const { zones } = await storeWith(`zone#${device}`, { zone: 'Europe/London', atMs, schemaVersion: 1 });
    expect(await zones.find(person, 'device-1')).toEqual({ zone: 'Europe/London', atMs });
  });
});
