/** What is out of order while a conversation is played. */
export interface Trouble {
  /** Items that are damaged count as absent, and are replaced: nothing fails. */
  storage: 'none' | 'fails' | 'damaged';
  services: boolean;
}

/** A conversation of one kind, and what has to be heard in it whatever fails. */
export interface Conversation {
  name: string;
  says: readonly string[];
  flags?: readonly string[];
  /** What is wrong with the replies, in order; empty if nothing is. */
  faultsOf(heard: readonly string[], trouble: Trouble): string[];
}

const movement = /^(Left calf\. )?(Pull your toes|Toes) to your shin/;

/** Every kind of session. A stretch comes in each that is for stretching; a failure is said in each that needs what failed. */
export const conversations: readonly Conversation[] = [
  {
    name: 'cramp',
    says: ['my left calf is cramping', 'still hurts', 'it let go'],
    faultsOf: ([first = '', next = '', last = '']) => [
      ...unless(movement.test(first), `no movement first: "${first.slice(0, 60)}"`),
      ...unless(/hold/i.test(next), `no hold on "still hurts": "${next.slice(0, 60)}"`),
      ...unless(/Ease off slowly/.test(last), `not told to let go: "${last.slice(0, 60)}"`),
    ],
  },
  {
    name: 'opened at night',
    says: ['open cramp coach'],
    faultsOf: ([first = '']) => unless(movement.test(first), `no movement first: "${first.slice(0, 60)}"`),
  },
  {
    name: 'bedtime stretches',
    says: ['do my bedtime stretches'],
    flags: ['--clock', '21:30'],
    faultsOf: ([first = '']) =>
      unless((first.match(/Three\. Two\. One\./g) ?? []).length >= 4, 'holds are missing'),
  },
  {
    name: 'reminder',
    says: ['remind me to stretch at ten every night', 'yes'],
    flags: ['--clock', '20:30', '--permission', 'granted'],
    faultsOf(heard, { services }) {
      const answer = heard.join(' / ');
      const done = /Done\./.test(answer);
      const said = /I've set nothing|I can't say if it worked|need your okay|time zone|can't do that/.test(
        answer,
      );
      return services
        ? unless(!done && said, `failure not said: "${answer}"`)
        : unless(done, `not set: "${answer}"`);
    },
  },
  {
    name: 'diary',
    says: ['log a cramp in my left calf last night', 'how many cramps did i have this month'],
    flags: ['--clock', '09:00'],
    faultsOf([logged = '', summary = ''], { storage }) {
      const failed = [/couldn't save/.test(logged), /can't read your diary/.test(summary)];
      if (storage === 'fails')
        return unless(!failed.includes(false), `failure not said: "${logged}" "${summary}"`);
      return unless(!failed.includes(true), `not kept: "${logged}" "${summary}"`);
    },
  },
  {
    name: 'question',
    says: ['does magnesium help', 'tell me more'],
    flags: ['--clock', '14:00'],
    faultsOf: (heard) =>
      heard.flatMap((answer) => unless(answer.split(' ').length >= 8, `no answer: "${answer}"`)),
  },
];

function unless(right: boolean, fault: string): string[] {
  return right ? [] : [fault];
}
