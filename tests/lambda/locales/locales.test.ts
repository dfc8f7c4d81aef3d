import { describe, expect, test } from 'vitest';
import { contentFor, spokenLocales } from '../../../lambda/locales';

/** Every string of the content. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(texts);
}

const american =
  /\b(?:colou?rless|colors?|fibers?|liters?|centers?|meters?|pajamas?|moms?|neighbors?|favorites?|paralyzed|apologize|realize|recognize|summarize|gray|diarrhea|let's practice)\b/i;
const british =
  /\b(?:colours?|fibres?|litres?|centres?|metres?|pyjamas?|mums?|neighbours?|favourites?|paralysed|apologise|realise|recognise|summarise|grey|diarrhoea|let's practise)\b/i;

describe('what is said and shown is spelt as in its country', () => {
  test.each(spokenLocales())('%s', (locale) => {
    const other = locale === 'en-US' ? british : american;
    expect(texts(contentFor(locale)).filter((text) => other.test(text))).toEqual([]);
  });

  test.each([
    ['en-US', 'fiber', 'pajama', "Let's practice"],
    ['en-CA', 'fibre', 'pyjama', "Let's practise"],
    ['en-GB', 'fibre', 'pyjama', "Let's practise"],
    ['en-AU', 'fibre', 'pyjama', "Let's practise"],
    ['en-IN', 'fibre', 'pyjama', "Let's practise"],
  ])('%s has %s, %s and "%s"', (locale, ...own) => {
    const all = texts(contentFor(locale)).join('\n');
    for (const word of own) expect(all).toContain(word);
  });
});

test('a locale that has no words is spoken to as in the United States', () => {
  expect(contentFor('xx-XX')).toBe(contentFor('en-US'));
  expect(spokenLocales()).not.toContain('xx-XX');
});
