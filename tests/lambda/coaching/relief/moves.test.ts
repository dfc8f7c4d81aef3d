import { describe, expect, test } from 'vitest';
import { techniqueAt } from '../../../../lambda/coaching/relief/ladder';
import {
  askedToStand,
  climb,
  descend,
  glance,
  goToRung,
  repeat,
  slowDown,
  stand,
  startOver,
  stay,
  stayDown,
  switchSide,
  tell,
} from '../../../../lambda/coaching/relief/moves';
import {
  again,
  begin,
  comeBack,
  correct,
  onward,
  type ReliefPosition,
  replanned,
} from '../../../../lambda/coaching/relief/position';

const calf = begin({ muscle: 'calf', side: 'left' }, 1_000);
const doing = ({ complaint, rung }: ReliefPosition) => techniqueAt(complaint, rung);
/** The fifth rung from the first one, all in bed. */
const third = climb(climb(calf, 2_000), 3_000);
const standing = stand(calf, 2_000);

describe('every step of relief', () => {
  test.each<[string, (place: ReliefPosition) => ReliefPosition, Partial<ReliefPosition>]>([
    ['next', (at) => climb(at, 9_000), { rung: 3, move: 'next' }],
    ['previous', (at) => descend(at, 9_000), { rung: 1, move: 'back' }],
    ['start over', (at) => startOver(at, 9_000), { rung: 0, move: 'restarted' }],
    ['a stretch by its name', (at) => goToRung(at, 1, 9_000), { rung: 1, move: 'next' }],
    ['other leg', (at) => switchSide(at, 9_000), { rung: 2, move: 'switched' }],
    ['a bit better', (at) => stay(at, 'easing', 9_000), { rung: 2, move: 'easing' }],
    ['slow down', (at) => slowDown(at, 9_000), { rung: 2, move: 'slower', slow: true }],
    ['how long left', (at) => glance(at, 12, 9_000), { rung: 2, move: 'glance', restSeconds: 12 }],
    [
      'a question',
      (at) => glance(at, 0, 9_000, 'later'),
      { rung: 2, move: 'glance', restSeconds: 0, aside: 'later' },
    ],
    ['something told', (at) => tell(at, 'later', 9_000), { rung: 2, move: 'heard', aside: 'later' }],
  ])('%s: the next reply, the same cramp', (_, step, expected) => {
    const after = step(third);
    expect(after).toMatchObject({ ...expected, turn: 3, sentAtMs: 9_000, startedAtMs: 1_000 });
    if (expected.aside === undefined) expect(after).not.toHaveProperty('aside');
  });

  test('"say that again" is the same reply, word for word, at another time', () => {
    expect(repeat({ ...third, soundAtMs: 5 }, 9_000)).toEqual({ ...third, sentAtMs: 9_000 });
  });

  test('before the first rung there is none', () => {
    expect(descend(calf, 0).rung).toBe(0);
  });

  test('the other leg of one that was never named stays unnamed, and of both stays both', () => {
    expect(switchSide(calf, 0).complaint.side).toBe('right');
    expect(switchSide(switchSide(calf, 0), 0).complaint.side).toBe('left');
    expect(switchSide(begin({}, 0), 0).complaint).not.toHaveProperty('side');
    expect(switchSide(begin({ side: 'both' }, 0), 0).complaint).not.toHaveProperty('side');
  });

  test('what a reply opened with is not carried into the next one, and advice is given once', () => {
    const told: ReliefPosition = {
      ...third,
      aside: 'later',
      restSeconds: 7,
      up: true,
      soundAtMs: 5,
      advice: 'opens',
    };
    const after = onward(told, 'next', 9_000);
    for (const key of ['aside', 'restSeconds', 'up', 'soundAtMs']) expect(after).not.toHaveProperty(key);
    expect(after.advice).toBe('given');
  });
});

describe('standing', () => {
  test('is for those who say that they are steady: the ladder from its standing moves on', () => {
    expect(doing(standing)).toBe('calf_stand_weight');
    expect(standing).toMatchObject({
      rung: 0,
      move: 'first',
      complaint: { steady: true, posture: 'standing' },
    });
    expect(doing(stand(standing, 3_000))).toBe('calf_stand_wall_acute');
  });

  test.each([
    ['both legs', begin({ muscle: 'calf', side: 'both' }, 0)],
    [
      'who must not',
      { ...calf, complaint: { ...calf.complaint, posture: 'sitting' as const, noStanding: true as const } },
    ],
  ])('%s stay where they are, and hear why', (_, place) => {
    expect(stand(place, 0)).toMatchObject({ move: 'heard', aside: 'stay-down' });
    expect(askedToStand(place, 0)).toMatchObject({ aside: 'stay-down' });
    expect(doing(stand(place, 0))).toBe(doing(place));
  });

  test('asked about is answered by how to say it', () => {
    expect(askedToStand(calf, 0)).toMatchObject({ move: 'heard', aside: 'how-to-stand', rung: 0 });
  });

  test('is left for the bed by "I can’t stand", and told to get down first', () => {
    const down = stayDown(standing, 3_000);
    expect(down).toMatchObject({ move: 'first', up: true, complaint: { posture: 'bed' } });
    expect(down.complaint).not.toHaveProperty('steady');
    expect(onward(down, 'next', 4_000)).not.toHaveProperty('up');
  });

  test('is not gone back to by "previous" or "start over" once somebody has come down', () => {
    let place = standing;
    while (techniqueAt(place.complaint, place.rung).includes('stand')) place = climb(place, 0);
    expect(doing(descend(place, 0))).toBe(doing(place));
    expect(doing(startOver(place, 0))).not.toContain('stand');
    expect(doing(startOver(standing, 0))).toBe('calf_stand_weight');
  });
});

describe('a correction', () => {
  test('of the muscle starts at its own first rung, in bed; the ten minutes go on', () => {
    const foot = correct(
      { ...third, complaint: { ...third.complaint, posture: 'sitting' } },
      { muscle: 'foot' },
      9_000,
    );
    expect(foot).toMatchObject({
      rung: 0,
      move: 'first',
      startedAtMs: 1_000,
      complaint: { muscle: 'foot', side: 'left' },
    });
    expect(foot.complaint).not.toHaveProperty('posture');
  });

  test('of the side keeps the rung, the same words again mean that it still hurts, and a cry keeps the hold', () => {
    expect(correct(third, { side: 'right' }, 0)).toMatchObject({
      rung: 2,
      move: 'first',
      complaint: { side: 'right' },
    });
    expect(correct(third, { muscle: 'calf' }, 0)).toMatchObject({ rung: 3, move: 'next' });
    expect(correct(third, { muscle: 'leg' }, 0)).toMatchObject({ rung: 3, complaint: { muscle: 'calf' } });
    expect(correct(third, {}, 0)).toMatchObject({ rung: 2, move: 'cry' });
  });

  test('of who it is keeps nothing that was said of the other one’s body', () => {
    const mine: ReliefPosition = {
      ...third,
      complaint: { ...third.complaint, noStanding: true, noRubbing: true, pregnant: true },
    };
    const theirs = correct(mine, { muscle: 'calf', helper: true }, 0);
    expect(theirs).toMatchObject({ rung: 0, complaint: { helper: true, muscle: 'calf' } });
    for (const key of ['noStanding', 'noRubbing', 'pregnant'])
      expect(theirs.complaint).not.toHaveProperty(key);
  });

  test('"I’m standing" is told to get down and coached seated, "I’m sitting" starts at the seated move', () => {
    const up = correct(calf, { posture: 'standing' }, 0);
    expect(up).toMatchObject({ up: true, rung: 0, move: 'first' });
    expect(doing(up)).toBe('calf_sit_heel_out');
    expect(doing(correct(third, { posture: 'sitting' }, 0))).toBe('calf_sit_heel_out');
  });

  test('that changes nothing of what is done keeps it, and says that it works there, or that they lie back', () => {
    const hamstring = begin({ muscle: 'hamstring' }, 0);
    expect(correct(hamstring, { posture: 'sitting' }, 0)).toMatchObject({
      move: 'heard',
      aside: 'works-there',
      rung: 0,
    });
    const thigh = begin({ muscle: 'front_thigh' }, 0);
    expect(correct(thigh, { posture: 'sitting' }, 0)).toMatchObject({ move: 'heard', aside: 'lie-back' });
  });

  test('to pregnant goes on with the same move where it suits, else with what comes in its place', () => {
    expect(correct(calf, { pregnant: true }, 0)).toMatchObject({
      rung: 0,
      move: 'first',
      complaint: { pregnant: true },
    });
    const foot = begin({ muscle: 'foot' }, 0);
    expect(doing(foot)).toBe('foot_toe_pull');
    expect(doing(correct(foot, { pregnant: true }, 0))).toBe('calf_bed_sheet_pull');
  });
});

describe('a ladder that changes under somebody', () => {
  test('leaves them in what they are doing, at its new rung', () => {
    const same = replanned(calf, { ...calf.complaint, prefers: { id: 'calf_bed_knead', at: 0 } });
    expect([doing(same), same.rung, same.move]).toEqual(['calf_bed_toes_up', 1, 'first']);
    expect(replanned(third, { ...third.complaint, side: 'right' })).toMatchObject({ rung: 2, move: 'next' });
  });

  test('puts them into what comes in its place, told from the start, where it does not suit them', () => {
    const held: ReliefPosition = { ...begin({ muscle: 'foot' }, 0), move: 'glance', restSeconds: 9 };
    const moved = replanned(held, { ...held.complaint, pregnant: true });
    expect([doing(moved), moved.move]).toEqual(['calf_bed_sheet_pull', 'first']);
    expect(moved).not.toHaveProperty('restSeconds');
  });
});

describe('in a new session', () => {
  test('nobody is steady until they have said so again, and the ten minutes go on', () => {
    const back = comeBack({ ...standing, advice: 'given' }, 60_000);
    expect(back).toMatchObject({ move: 'returned', rung: 0, startedAtMs: 1_000, advice: 'given' });
    expect(back.complaint).not.toHaveProperty('steady');
    expect(comeBack(third, 60_000).rung).toBe(2);
  });

  test('a cramp that had let go is one cramp with its return, which has ten minutes of its own', () => {
    const back = comeBack({ ...third, eased: true, advice: 'given' }, 60_000);
    expect(back).toMatchObject({ startedAtMs: 60_000, beganAtMs: 1_000, brief: true });
    expect(back).not.toHaveProperty('advice');
    expect(back).not.toHaveProperty('eased');
  });

  test.each<[string, object, object]>([
    ['the same leg', { muscle: 'calf', side: 'left' }, { beganAtMs: 1_000, brief: true }],
    ['no leg named', {}, { beganAtMs: 1_000, brief: true }],
    ['the other leg', { muscle: 'calf', side: 'right' }, { beganAtMs: undefined, brief: true }],
    ['another muscle', { muscle: 'foot' }, { beganAtMs: undefined, brief: true }],
    ['somebody else’s', { muscle: 'calf', helper: true }, { beganAtMs: undefined, brief: true }],
  ])('a complaint after one that had let go, of %s, is told in fewer words', (_, said, expected) => {
    const next = again({ ...third, eased: true }, said, 60_000);
    expect({ beganAtMs: next.beganAtMs, brief: next.brief }).toEqual(expected);
    expect(next).toMatchObject({ startedAtMs: 60_000, rung: 0, move: 'first' });
  });

  test('a complaint while one goes on is the same one, or another with the same ten minutes', () => {
    expect(again(third, { side: 'right' }, 60_000)).toMatchObject({
      ...{ rung: 2, move: 'returned', startedAtMs: 1_000 },
      complaint: { muscle: 'calf', side: 'right' },
    });
    const foot = again({ ...third, advice: 'given' }, { muscle: 'foot' }, 60_000);
    expect(foot).toMatchObject({ rung: 0, move: 'first', startedAtMs: 1_000, advice: 'given' });
    expect(foot).not.toHaveProperty('brief');
  });
});
