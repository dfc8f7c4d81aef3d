import { deniable, deniedAside, soonAside } from '../../triage/scripts';
import { type SignId, type SoonSign, signs, soonSigns } from '../../triage/signs';
import type { AlarmScript, AlarmWords, Numbers } from '../content';

const again = 'Shall I say that again?';
const onceMore = 'Shall I say it once more?';

export const alarms = ({ emergency, advice, clotCare, crisis, poison, maternity }: Numbers): AlarmWords => {
  const callNow = (why: string): AlarmScript => ({
    first: `Call ${emergency} now. ${why} I can't call for you. ${again}`,
    again: `Call ${emergency} now. I can't call for you, so use a phone. ${why} ${onceMore}`,
    reprompt: `Please call ${emergency} now. ${again}`,
  });
  const today = (doing: string, why: string, watch: string, care = `Call ${advice}.`): AlarmScript => ({
    first: `${doing} ${why} ${care} ${watch} Call ${emergency}. ${again}`,
    again: `${why} ${doing} ${care} ${watch} Then call ${emergency}. ${onceMore}`,
    reprompt: `${care} ${watch} Call ${emergency}. ${again}`,
  });
  return {
    scripts: {
      emergency: callNow('This could be serious.'),
      chest: callNow('It could be your heart. Sit down and rest.'),
      breath: callNow('Sit up and keep still.'),
      stroke: callNow('It could be a stroke. Note when it began.'),
      airway: callNow('Sit up. If you have an allergy pen, use it.'),
      collapse: callNow('Stay with them, or stay lying down.'),
      bleeding: callNow('Press a cloth hard on the place.'),
      cold_leg: callNow('Blood may not be getting to that leg.'),
      saddle: callNow('Nerves in your back may be pressed. It can not wait.'),
      confused: callNow("Move somewhere cool, and don't stay alone."),
      crisis: {
        first: `I'm glad you told me. You matter. Please ${crisis} now. In danger, or took something? Call ${emergency}. ${again}`,
        again: `Please ${crisis} now. A kind person will listen. In danger? Call ${emergency}. ${onceMore}`,
        reprompt: `Please ${crisis} now. In danger? Call ${emergency}. ${again}`,
      },
      poison: {
        first: `Call ${poison}. Sleepy, sick, or trouble breathing? Call ${emergency} now. I can't call for you. ${again}`,
        again: `Don't wait to feel sick. Call ${poison}. Sleepy, or trouble breathing? Call ${emergency}. ${onceMore}`,
        reprompt: `Call ${poison}. Trouble breathing? Call ${emergency}. ${again}`,
      },
      maternity: {
        first: `Call ${maternity} now. In pregnancy that needs help today. If you can't reach them, or it gets worse, call ${emergency}. ${again}`,
        again: `Please call ${maternity} now. You won't be a bother. No answer, or worse? Call ${emergency}. ${onceMore}`,
        reprompt: `Call ${maternity} now. No answer? Call ${emergency}. ${again}`,
      },
      clot: today(
        "Get that leg checked today. Don't rub or stretch it.",
        'One swollen, hot or red leg can be a clot.',
        'Chest pain or trouble breathing?',
        clotCare,
      ),
      tear: today(
        "Keep your weight off that leg. Don't stretch it.",
        'A pop or a kick can be a tear. Get it checked today.',
        'Cold, numb, or pain that grows?',
      ),
      dark_urine: today(
        'Get that checked today. Drink water.',
        'Dark urine with sore muscles can harm the kidneys.',
        'Weak, sick or confused?',
        clotCare,
      ),
      wound: today(
        'Get that seen today. Keep the leg still.',
        'A wound or a hot, sore spot can go bad fast.',
        'Shivering, faint, or red spreading?',
      ),
      weak_leg: today(
        "Sit or lie down. Don't walk on that leg alone.",
        'A leg that is suddenly weak needs a doctor today.',
        'Face, arm or speech odd too?',
      ),
      rest_pain: today(
        'Get that foot seen today. No heat on it.',
        'It may not be getting enough blood.',
        'Cold, white or numb?',
      ),
      long_cramp: today(
        'Rest the leg, and get it checked today.',
        'A cramp should not last so long.',
        'Swollen, numb or cold?',
      ),
      urgent: {
        first: `That needs a doctor today. Call ${advice}. If it gets worse, call ${emergency}. ${again}`,
        again: `Call ${advice} today. If it gets worse, call ${emergency}. ${onceMore}`,
        reprompt: `Please call ${advice} today. If it gets worse, call ${emergency}. ${again}`,
      },
      fall: {
        first: `Stay still a moment, or sit down if you are up. If you hit your head, or can't get up, call ${emergency}. The same if it hurts badly. I can't call for you. ${again}`,
        again: `Don't get up yet. A knock on the head, or bad pain? Call ${emergency}. I can't call for you. ${onceMore}`,
        reprompt: `If you are hurt, call ${emergency}. ${again}`,
      },
      dizzy: {
        first: `Sit or lie down now, and stay there till it passes. Faint, chest pain, or trouble speaking? Call ${emergency}. ${again}`,
        again: `Stay down till it passes. If you feel faint, or can't speak well, call ${emergency}. ${onceMore}`,
        reprompt: `Stay down. Faint or chest pain? Call ${emergency}. ${again}`,
      },
    },
    leave: 'Leave the stretch.',
    cannotMove: {
      prompt: 'Is it locked hard? Or is it limp, cold or numb?',
      reprompt: `If it is limp, cold or numb, call ${emergency} now. Or is it locked hard?`,
    },
    ifLimp: `If it is limp, cold or numb, call ${emergency} now.`,
    legsAlike: {
      prompt: 'Feel both legs. Is one bigger, hotter or redder?',
      reprompt: 'Is one leg bigger, hotter or redder than the other?',
    },
    ifAlike: 'If not, we start.',
    enough: {
      emergency: `Please call ${emergency} now.`,
      crisis: `You matter. Any time, ${crisis}. In danger? Call ${emergency}.`,
      poison: `Please call ${poison}.`,
      maternity: `Please call ${maternity}.`,
      today: `All right. If it gets worse, call ${emergency}.`,
      soon: `All right. If it gets worse, call ${advice}.`,
      fall: `All right. If it gets worse, call ${emergency}.`,
      dizzy: `All right. Stay down till it passes. If it gets worse, call ${emergency}.`,
    },
    passed: `Even if it has passed, get it checked today. If it comes back, call ${emergency}.`,
    allRight: {
      emergency: `Good. If anything like that comes, call ${emergency}.`,
      crisis: `I'm glad. Any time, ${crisis}.`,
      poison: `Good. Took it after all? Call ${poison}.`,
      maternity: `Good. If it comes back, call ${maternity}.`,
      today: `Good. If it gets worse, call ${emergency}.`,
      soon: 'Good.',
      fall: `Good. If pain or a bad headache comes, call ${emergency}.`,
      dizzy: `Good. Get up slowly. If you faint, call ${emergency}.`,
    },
    comfort: "I'm with you.",
  };
};

/** One sentence on each sign that a doctor should hear of soon. */
const soon: Record<SoonSign, string> = {
  walking_pain: 'Leg pain on walking that stops at rest can be poor blood flow: see a doctor soon.',
  other_muscles: 'Cramps in hands or arms too: tell a doctor soon.',
  wasting: 'A leg that gets thinner or weaker: see a doctor soon.',
  tingling: 'Tingling or burning for weeks: see a doctor soon.',
  nightly: 'Cramps most nights: a doctor can look for the cause.',
  new_medicine: "Cramps after a new medicine: ask your doctor or pharmacist soon. Don't stop it by yourself.",
  lump: "A lump that stays, or doesn't hurt: let a doctor see it soon. No rubbing.",
  sick: 'Being sick or having the runs takes salts: sip a drink with salts, and see a doctor if it goes on.',
  soon: 'Tell a doctor about that soon.',
};

/** What signs are called when they are denied. */
const names: Partial<Record<SignId, string>> = {
  chest: 'no chest pain',
  breath: 'no trouble breathing',
  stroke: 'no sign of a stroke',
  airway: 'no trouble swallowing',
  bleeding: 'no bleeding',
  cold_leg: 'not cold or numb',
  saddle: 'no numbness there',
  head_sight: 'no bad headache',
  belly: 'no belly pain',
  swollen_face: 'no swollen face',
  clot: 'no swelling',
  tear: 'no pop',
  dark_urine: 'no dark urine',
  wound: 'no wound',
  weak_leg: 'not weak',
  rest_pain: 'no sores',
  fall: 'no fall',
  dizzy: 'not dizzy',
  other_muscles: 'only the leg',
  tingling: 'no tingling',
  lump: 'no lump',
  sick: 'not sick',
};

/** What can be said about signs in the middle of a hold, by name. */
export function alarmAsides({ emergency, crisis, poison, maternity }: Numbers): Record<string, string> {
  const ifItComes = (sign: SignId): string => {
    const { level } = signs[sign];
    if (level === 'crisis') return `I'm glad. If that comes, ${crisis}.`;
    if (level === 'poison') return `Good. If that happens, call ${poison}.`;
    if (level === 'maternity') return `Good. If that comes, call ${maternity}.`;
    const name = names[sign];
    const good = name === undefined ? 'Good.' : `Good, ${name}.`;
    if (level === 'soon') return `${good} If that comes, tell a doctor.`;
    return level === 'today'
      ? `${good} If that comes, get it checked the same day.`
      : `${good} If that comes, call ${emergency}.`;
  };
  return {
    ...Object.fromEntries(soonSigns.map((sign) => [soonAside(sign), soon[sign]])),
    ...Object.fromEntries(deniable.map((sign) => [deniedAside(sign), ifItComes(sign)])),
    despair: `If you mean that, ${crisis}.`,
    'check-legs': 'One leg swollen, hot or red can be a clot; if yours is, say: swollen.',
  };
}
