import readability from 'text-readability';
import { describe, expect, test } from 'vitest';
import { readPhrases } from '../../../interaction-model';
import { type Topic, type TopicId, topic, topicIds } from '../../../lambda/advice/topics';
import {
  type AdviceState,
  answerOf,
  cardOf,
  disclaims,
  spoken,
  turnPage,
} from '../../../lambda/advice/turns';
import { sources } from '../../../lambda/coaching/sources';
import { technique, techniqueIds } from '../../../lambda/coaching/techniques/catalogue';
import { contentFor } from '../../../lambda/locales';
import { builtReader } from '../../support/builtReader';
import { phrasings } from './phrasings';

const { advice, coaching } = contentFor('en-US');
const understand = builtReader();
const { intents, types } = readPhrases();
const learned = new Set([
  ...intents.flatMap(({ samples }) => samples),
  ...types.flatMap(({ values }) => Object.values(values).flat()),
]);

/** Every page of a topic with its question, and the disclaimer where it may come. */
function pagesOf(id: TopicId): string[] {
  const pages: string[] = [];
  for (let at: AdviceState | undefined = answerOf(id); at; at = turnPage(at, advice)) {
    const { text, question } = spoken(at, advice);
    pages.push([text, ...(disclaims(at) ? [advice.disclaimer] : []), question].join(' '));
  }
  return pages;
}

/** The topics that a phrase asks about, and the red flags that stand for them. */
function reached(phrase: string): string[] {
  return understand(phrase, { locale: 'en-US' }).flatMap(({ kind, slots: { topic: asked, sign } }) => [
    ...(kind === 'AskAdvice' && asked !== undefined ? [asked] : []),
    ...(sign !== undefined ? [`sign ${sign}`] : []),
  ]);
}

describe.each(topicIds)('%s', (id) => {
  test('is reached by three different ways to ask, one of them no phrase that was learned', () => {
    const { alarm }: Topic = topic(id);
    const wanted = alarm ? [id, `sign ${alarm}`] : [id];
    for (const phrase of phrasings[id])
      expect(
        reached(phrase).filter((one) => wanted.includes(one)),
        phrase,
      ).not.toEqual([]);
    expect(new Set(phrasings[id]).size).toBeGreaterThanOrEqual(3);
    expect(learned).not.toContain(phrasings[id].at(-1));
  });

  test('says at most 45 words a page, at grade six, with no dose and no promise', () => {
    for (const page of pagesOf(id)) {
      expect(page.split(' ').length, page).toBeLessThanOrEqual(45);
      expect(readability.fleschKincaidGrade(page), page).toBeLessThanOrEqual(6);
      expect(page).not.toMatch(/\b(milligrams?|micrograms?|grams?|mg|units|doses?|tablets?) ?\b/i);
      expect(page).not.toMatch(
        /\b(cure|cures|cured|treat\w*|diagnos\w*|remed\w*|guarantee\w*|always works)\b/i,
      );
      expect(page).not.toMatch(/\d|you're fine|you are fine|nothing to worry/i);
    }
  });

  test('fits into one sentence during a hold', () => {
    const brief = coaching.asides[id]!;
    expect(brief.match(/[.?!]/g), brief).toEqual(['.']);
    expect(brief.split(' ').length, brief).toBeLessThanOrEqual(16);
  });

  test('has a card with how sure it is and where it comes from', () => {
    const { title, text } = cardOf(id, advice, sources);
    expect(title).toMatch(/^[A-Z]/);
    expect(text).toContain(advice.grades[topic(id).grade]);
    for (const tag of topic(id).sources) expect(text).toContain(sources[tag]);
  });

  test('leads only to what is there', () => {
    const { next } = topic(id);
    if (typeof next === 'object' && 'topic' in next) expect(topicIds).toContain(next.topic);
  });
});

test('every answer says how sure it is, or gives a rule of safety', () => {
  const sure =
    /trial|stud|survey|test|prov|proof|agree|health services|clinic|experts?|guess|link|doctor|baseball|urge to move/i;
  // What the skill costs is no matter of evidence.
  for (const id of topicIds.filter((one) => !topic(one).alarm && one !== 'is_it_free'))
    expect(advice.topics[id].answer, id).toMatch(sure);
});

test('no source is listed that neither an answer nor a technique uses', () => {
  const used = new Set<string>([
    ...topicIds.flatMap((id) => topic(id).sources),
    ...techniqueIds.flatMap((id) => technique(id).sources),
  ]);
  expect(Object.keys(sources).filter((tag) => !used.has(tag))).toEqual([]);
});
