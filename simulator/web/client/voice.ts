/** Alexa's words by the browser's own voice, and the sounds between them. The clock never waits for any of it. */
import type { Sounding } from '../../device/performance/timeline';

/** Browsers speak about so many characters a second at their usual rate. */
const usualPerSecond = 15;

/** Faster than this nobody understands a word: time that is wound on is silent. */
const fastest = 3;

/** A voice of this machine for a locale: others send the words to somebody. */
function localVoice(locale: string): SpeechSynthesisVoice | undefined {
  const own = speechSynthesis.getVoices().filter(({ localService }) => localService);
  const of = (lang: string) => own.find((voice) => voice.lang.replace('_', '-').startsWith(lang));
  return of(locale) ?? of(locale.slice(0, 2));
}

/** Whether there is a voice to hear; voices can come a moment after the page. */
export function whenVoices(locale: string, tell: (there: boolean) => void): () => void {
  if (typeof speechSynthesis === 'undefined') {
    tell(false);
    return () => undefined;
  }
  const look = () => tell(localVoice(locale) !== undefined);
  look();
  speechSynthesis.addEventListener('voiceschanged', look);
  return () => speechSynthesis.removeEventListener('voiceschanged', look);
}

/** Says or sounds something now, in place of whatever still sounds. */
export function sound(event: Sounding, locale: string, speed: number): void {
  if (event.kind === 'sound') ring(event.name ?? '');
  if (event.kind === 'speech' && event.text) say(event, locale, speed);
}

/** Ends what sounds. */
export function hush(): void {
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
}

function say({ text = '', atMs, endMs, manner }: Sounding, locale: string, speed: number): void {
  const voice = typeof speechSynthesis === 'undefined' ? undefined : localVoice(locale);
  if (!voice) return;
  speechSynthesis.cancel();
  if (speed > fastest) return;
  const seconds = Math.max(0.2, (endMs - atMs) / 1_000);
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  // As long as the words are to take: a slow voice is slow here as well.
  words.rate = Math.min(fastest, Math.max(0.5, text.length / usualPerSecond / seconds)) * speed;
  // A browser cannot whisper: quiet and low comes near.
  words.volume = manner === 'whispered' ? 0.3 : manner === 'soft' ? 0.6 : 1;
  words.pitch = manner === 'whispered' ? 0.7 : 1;
  speechSynthesis.speak(words);
}

let audio: AudioContext | undefined;

/** A bell, made here, and never louder than the words. */
function ring(name: string): void {
  audio ??= new AudioContext();
  const now = audio.currentTime;
  const volume = audio.createGain();
  volume.gain.setValueAtTime(0.08, now);
  volume.gain.exponentialRampToValueAtTime(0.0001, now + 1.4);
  volume.connect(audio.destination);
  for (const pitch of name.includes('reminder') ? [660, 880] : [528, 1056]) {
    const tone = audio.createOscillator();
    tone.frequency.value = pitch;
    tone.connect(volume);
    tone.start(now);
    tone.stop(now + 1.5);
  }
}
