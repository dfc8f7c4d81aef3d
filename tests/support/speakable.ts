import type { Directive, ResponseEnvelope, ui } from 'ask-sdk-model';
import { type AplaFacts, checkApla } from './aplaCheck';
import { type AplFacts, checkApl } from './aplCheck';
import { shapeErrors } from './responseShape';
import { checkSsml, type SpeechFacts } from './ssmlCheck';

const kilobyte = 1_024;

interface Voice {
  speech?: SpeechFacts;
  apla: AplaFacts[];
  picture?: AplFacts;
}

/** Everything that is wrong with a response; empty if it is speakable. */
export function problems(envelope: ResponseEnvelope): string[] {
  const { response } = envelope;
  const found = shapeErrors(envelope);
  const prompt = voiceOf(response.outputSpeech, response.directives);
  const reprompt = response.reprompt && voiceOf(response.reprompt.outputSpeech, response.reprompt.directives);
  const voices = reprompt ? [prompt, reprompt] : [prompt];

  for (const { speech, apla } of voices) {
    found.push(...(speech?.errors ?? []), ...apla.flatMap(({ errors }) => errors));
    for (const { slowestMs, audio } of apla) {
      if (slowestMs > 200_000) found.push(`${slowestMs} ms of sound, more than 200 s`);
      if (audio > 15) found.push(`${audio} audio sources, more than 15`);
    }
  }
  const breaksMs = sum(
    voices.flatMap(({ speech, apla }) => [speech, ...apla].map((one) => one?.breaksMs ?? 0)),
  );
  if (breaksMs > 10_000) found.push(`breaks of ${breaksMs} ms in all, more than 10 s`);
  if ((prompt.speech?.audio ?? 0) > 5) found.push('more than 5 audio files in the speech');
  const repromptMs = sum(reprompt?.apla.map(({ slowestMs }) => slowestMs) ?? []);
  if (repromptMs > 90_000) found.push(`${repromptMs} ms of reprompt, more than 90 s`);
  for (const speech of [response.outputSpeech, response.reprompt?.outputSpeech]) {
    if (textOf(speech).length >= 8_000) found.push('8,000 characters of speech or more');
  }
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  const limit = prompt.picture ? 60 : 24;
  if (bytes > limit * kilobyte) found.push(`${bytes} bytes, more than ${limit} KB`);
  return [...found, ...pictureProblems(prompt, reprompt), ...sessionProblems(envelope, prompt, reprompt)];
}

/** Every word that is spoken is on the screen, in the same order. */
function pictureProblems(prompt: Voice, reprompt: Voice | undefined): string[] {
  const { picture } = prompt;
  if (!picture) return [];
  const spoken = `${wordsOf(prompt)} ${reprompt ? wordsOf(reprompt) : ''}`.trim();
  const [first = '', ...later] = picture.lines;
  // An answer stays on the screen when more is said.
  const shown = inWords([first, ...later.map((line) => line.replace(`${first}<br>`, ''))].join(' ').trim());
  return [...picture.errors, ...(shown === inWords(spoken) ? [] : [`shows "${shown}" and says "${spoken}"`])];
}

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Numbers to call stand in digits on a screen, and are said digit by digit. */
function inWords(text: string): string {
  return text.replaceAll(/\*?\d+(?:[ -]\d+)*/g, (dial) => {
    if (dial === '000') return 'triple zero';
    const said = (group: string) => [...group].map((sign) => digits[Number(sign)] ?? 'star').join(' ');
    return dial.split(/[ -]/).map(said).join(', ');
  });
}

function sessionProblems({ response }: ResponseEnvelope, prompt: Voice, reprompt?: Voice): string[] {
  const asks = lastWords(prompt).endsWith('?');
  const words = wordsOf;
  switch (response.shouldEndSession) {
    case false: {
      const found = asks ? [] : [`open, but asks nothing: "${lastWords(prompt)}"`];
      if (!reprompt) return [...found, 'open without a reprompt'];
      if (words(prompt) === words(reprompt)) found.push('the reprompt repeats the prompt');
      // Words alone may wish a good night; a block's own speech has to do without its sound document.
      if (reprompt.apla.length > 0 && !reprompt.speech?.words.includes('?'))
        found.push('the reprompt speech asks nothing by itself');
      return found;
    }
    case true: {
      const found = asks ? [`closed after a question: "${lastWords(prompt)}"`] : [];
      return reprompt ? [...found, 'closed with a reprompt'] : found;
    }
    default: {
      // A picture that plays a block by itself: nobody is listened to until it says that it is over.
      if (prompt.picture?.runs) return reprompt ? ['a picture runs, with a reprompt'] : [];
      // Alexa asks something next, in her own words: the microphone is hers.
      if (response.directives?.some(({ type }) => type.startsWith('Connections.')))
        return asks || reprompt ? ['asks beside a question of Alexa'] : [];
      return prompt.speech || prompt.apla.length > 0 ? ['speaks, but says nothing of the session'] : [];
    }
  }
}

function wordsOf({ speech, apla }: Voice): string {
  return [speech?.words, ...apla.flatMap((one) => one.words)].filter((one) => one !== undefined).join(' ');
}

function lastWords({ speech, apla }: Voice): string {
  return apla.at(-1)?.words.at(-1) ?? speech?.words ?? '';
}

function voiceOf(outputSpeech: ui.OutputSpeech | undefined, directives: Directive[] = []): Voice {
  const apla = directives.flatMap((directive) =>
    directive.type === 'Alexa.Presentation.APLA.RenderDocument' ? [checkApla(directive.document)] : [],
  );
  const picture = checkApl(directives);
  const sound = { apla: [...apla, ...(picture?.voices ?? [])], ...(picture && { picture }) };
  return outputSpeech ? { speech: checkSsml(textOf(outputSpeech)), ...sound } : sound;
}

function textOf(outputSpeech: ui.OutputSpeech | undefined): string {
  if (!outputSpeech) return '<speak/>';
  return outputSpeech.type === 'SSML' ? outputSpeech.ssml : `<speak>${outputSpeech.text}</speak>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
