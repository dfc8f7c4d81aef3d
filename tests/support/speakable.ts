import type { Directive, ResponseEnvelope, ui } from 'ask-sdk-model';
import { type AplaFacts, checkApla } from './aplaCheck';
import { shapeErrors } from './responseShape';
import { checkSsml, type SpeechFacts } from './ssmlCheck';

const kilobyte = 1_024;

interface Voice {
  speech?: SpeechFacts;
  apla: AplaFacts[];
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
  const limit = response.directives?.some(({ type }) => type.startsWith('Alexa.Presentation.APL.')) ? 60 : 24;
  if (bytes > limit * kilobyte) found.push(`${bytes} bytes, more than ${limit} KB`);
  return [...found, ...sessionProblems(envelope, prompt, reprompt)];
}

function sessionProblems({ response }: ResponseEnvelope, prompt: Voice, reprompt?: Voice): string[] {
  const asks = lastWords(prompt).endsWith('?');
  const words = (voice: Voice) => [voice.speech?.words, ...voice.apla.flatMap((one) => one.words)].join(' ');
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
    default:
      // Alexa asks something next, in her own words: the microphone is hers.
      if (response.directives?.some(({ type }) => type.startsWith('Connections.')))
        return asks || reprompt ? ['asks beside a question of Alexa'] : [];
      return prompt.speech || prompt.apla.length > 0 ? ['speaks, but says nothing of the session'] : [];
  }
}

function lastWords({ speech, apla }: Voice): string {
  return apla.at(-1)?.words.at(-1) ?? speech?.words ?? '';
}

function voiceOf(outputSpeech: ui.OutputSpeech | undefined, directives: Directive[] = []): Voice {
  const apla = directives.flatMap((directive) =>
    directive.type === 'Alexa.Presentation.APLA.RenderDocument' ? [checkApla(directive.document)] : [],
  );
  return outputSpeech ? { speech: checkSsml(textOf(outputSpeech)), apla } : { apla };
}

function textOf(outputSpeech: ui.OutputSpeech | undefined): string {
  if (!outputSpeech) return '<speak/>';
  return outputSpeech.type === 'SSML' ? outputSpeech.ssml : `<speak>${outputSpeech.text}</speak>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
