import { SaxesParser } from 'saxes';

/** Tags Alexa speaks. */
const tags = new Set(
  'speak p s break emphasis prosody phoneme say-as sub w voice lang audio amazon:effect amazon:emotion amazon:domain'.split(
    ' ',
  ),
);

/** What is in a speech, as far as Alexa's limits go. */
export interface SpeechFacts {
  errors: string[];
  /** The words alone. */
  words: string;
  breaksMs: number;
  audio: number;
}

/** Reads SSML with a real XML parser and lists what Alexa would refuse. */
export function checkSsml(ssml: string): SpeechFacts {
  const facts: SpeechFacts = { errors: [], words: '', breaksMs: 0, audio: 0 };
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => facts.errors.push(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    if (depth === 0 && name !== 'speak') facts.errors.push(`outermost tag is <${name}>`);
    depth += 1;
    if (!tags.has(name)) facts.errors.push(`<${name}> is not a tag of Alexa's`);
    if (name === 'audio') facts.audio += 1;
    if (name !== 'break') return;
    const ms = breakMs(attributes.time ?? '');
    if (ms === undefined) facts.errors.push(`break without a time in ms or s: ${attributes.time}`);
    if ((ms ?? 0) > 10_000) facts.errors.push(`break of ${attributes.time}, longer than 10 s`);
    facts.breaksMs += ms ?? 0;
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.on('text', (text) => {
    facts.words += ` ${text}`;
  });
  parser.write(ssml).close();
  facts.words = facts.words.replace(/\s+/g, ' ').trim();
  return facts;
}

function breakMs(time: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(ms|s)$/.exec(time);
  return match ? Number(match[1]) * (match[2] === 's' ? 1_000 : 1) : undefined;
}
