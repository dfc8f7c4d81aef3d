/** From words to meanings. */
import type { Meaning, MeaningKind } from '../dialog/meaning';
import { bareAnswer } from './bareAnswer';
import { hasRiskAndPain, isAskedAbout } from './clotRisk';
import { isFigure } from './despair';
import { sentenceHash } from './features';
import { heardRight } from './homophones';
import { tellsIllness } from './illness';
import { slotsOf } from './kindSlots';
import { kindOf } from './kinds';
import { partsOf } from './parts';
import { type Knowledge, type Reading, sentenceOf } from './sentence';
import { signOf } from './signs';
import { complaintSlots } from './slots';
import type { Trained } from './trained';
import type { Situation, Understand } from './understanding';
import { createVocabulary } from './vocabulary';
import { toWords } from './words';

/** Longer speech is not for the skill, or has said what matters by then. */
const mostWords = 60;
const nothing: Meaning = { kind: 'Fallback', slots: {}, heard: {} };

/** Returns the reader of a language. */
export function createReader(trained: Trained): Understand {
  const knowledge = { ...trained, vocabulary: createVocabulary(trained.words) };
  return (spoken, situation) => {
    const words = heardRight(toWords(spoken)).slice(0, mostWords);
    if (words.length === 0) return [nothing];
    const readWords = (some: readonly string[]) => read(some, situation, knowledge);
    const whole = readWords(words);
    // A figure of speech is no part of its own, nor is what makes a clot likelier.
    const isOne = isFigure(words) || hasRiskAndPain(whole) || isQuestionOfIll(whole);
    const parts = isOne ? [whole] : partsOf(whole, readWords, knowledge);
    return joined(
      parts.map((part) => meaningOf(part, situation, knowledge)),
      whole,
    );
  };
}

/** "I'm on warfarin, can I rub it" is one question: what is told of a body belongs to it. */
function isQuestionOfIll({ kind, words }: Reading): boolean {
  return kind === 'AskAdvice' && tellsIllness(words);
}

/** Reads words as one meaning. */
export function read(words: readonly string[], situation: Situation, knowledge: Knowledge): Reading {
  const sentence = sentenceOf(words, knowledge);
  const bare = bareAnswer(sentence, situation);
  if (bare) return { ...sentence, kind: bare, p: 1 };
  const sign = signOf(sentence, knowledge);
  const known = knowledge.exact.kind.get(sentenceHash(words)) as MeaningKind | undefined;
  if (known && !sign) return { ...sentence, kind: known, p: 1 };
  const likely = kindOf(sentence, situation, knowledge);
  if (hasRiskAndPain(sentence) && (!sign || isAskedAbout(sign.id, sentence)))
    return { ...sentence, kind: 'RelieveCramp', p: 1 };
  if (!sign) return { ...sentence, ...likely };
  // "I had a clot years ago" is to be remembered.
  if (sign.denied && (likely.kind === 'ChangeSetting' || known === 'ChangeSetting'))
    return { ...sentence, kind: 'ChangeSetting', p: sign.p };
  if (sign.denied) return { ...sentence, kind: 'NoSign', p: sign.p, sign: sign.id };
  if (sign.id === 'crisis' && isFigure(words)) return { ...sentence, kind: 'RelieveCramp', p: sign.p };
  const complaint = likely.kind === 'RelieveCramp' && likely.p > 0.5;
  const second = sign.second === undefined ? {} : { secondSign: sign.second };
  return { ...sentence, kind: complaint ? 'RelieveCramp' : 'RedFlag', p: sign.p, sign: sign.id, ...second };
}

function meaningOf(reading: Reading, situation: Situation, knowledge: Knowledge): Meaning {
  const { kind, sign, secondSign } = reading;
  const { slots, heard } = slotsOf(reading, situation, knowledge);
  return {
    kind,
    slots: {
      ...slots,
      ...(sign !== undefined && { sign }),
      ...(secondSign !== undefined && { sign_two: secondSign }),
    },
    heard,
  };
}

/**
 * Meanings that belong together are one. "I'm pregnant and my calf is cramping" is one complaint, and what a sentence
 * names once belongs to its only complaint.
 */
function joined(meanings: readonly Meaning[], { words, named }: Reading): Meaning[] {
  const complaints = meanings.filter(({ kind }) => kind === 'RelieveCramp');
  const [complaint] = complaints;
  if (meanings.length === 1 || complaints.length !== 1 || !complaint) return [...meanings];
  const whole = complaintSlots(words, named);
  return meanings.flatMap((meaning) => {
    const { kind, slots, heard } = meaning;
    if (meaning === complaint)
      return [{ kind, slots: { ...whole.slots, ...slots }, heard: { ...whole.heard, ...heard } }];
    return slots.pregnancy === undefined ? [meaning] : [];
  });
}
