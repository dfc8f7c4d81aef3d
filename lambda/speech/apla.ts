import { releaseLeadMs, type Segment } from '../coaching/timing/timeline';
import { holdEndSound } from './sounds';
import { type Say, speak } from './ssml';

interface Component {
  type: 'Sequencer' | 'Mixer' | 'Speech' | 'Silence' | 'Audio';
  id?: string;
  items?: Component[];
  contentType?: 'SSML';
  content?: string;
  duration?: number;
  source?: string;
  filter?: { type: 'Volume'; amount: string }[];
}

/** An APL-for-Audio document. */
export interface AplaDocument {
  type: 'APLA';
  version: '0.91';
  mainTemplate: { item: Component };
}

/**
 * The sound document of a timeline. A hold is a Mixer of tracks that each open with their own silence, so every
 * cue is anchored to the start of the hold, and the end sound comes when the hold is over, however fast or slow
 * the voice is. Component ids name the cues (`hold-start-1`, `halfway-1`, `count-1-3`, `hold-end-1`).
 * @param before how many holds came before these
 */
export function aplaDocument(segments: readonly Segment[], say: Say, before = 0): AplaDocument {
  const items: Component[] = [];
  let hold = before;
  segments.forEach((segment, index) => {
    if (segment.kind === 'hold-start') hold += 1;
    const component = componentOf(segment, segments[index + 1], hold, say);
    if (component) items.push(component);
  });
  return { type: 'APLA', version: '0.91', mainTemplate: { item: { type: 'Sequencer', items } } };
}

function componentOf(
  segment: Segment,
  next: Segment | undefined,
  hold: number,
  say: Say,
): Component | undefined {
  switch (segment.kind) {
    case 'say':
      return speech(say(segment.text));
    case 'hold-start':
      return speech(say(segment.text), `hold-start-${hold}`);
    case 'hold':
      return holdMixer(segment, next, hold, say);
    case 'round':
      return roundMixer(segment, say);
    case 'ready':
      return segment.text === undefined
        ? silence(segment.lengthMs)
        : { type: 'Mixer', items: [silence(segment.lengthMs), speech(say(segment.text))] };
    // The release is a track of its hold, and listening is not ours to play.
    default:
      return undefined;
  }
}

function holdMixer(
  hold: Segment & { kind: 'hold' },
  next: Segment | undefined,
  number: number,
  say: Say,
): Component {
  const cues = hold.cues.map((cue, index) =>
    track(cue.atMs, speech(say(cue.text), `${cue.role}-${number}-${index + 1}`)),
  );
  const end = track(hold.lengthMs, {
    type: 'Audio',
    id: `hold-end-${number}`,
    source: holdEndSound.source,
    filter: [{ type: 'Volume', amount: holdEndSound.volume }],
  });
  return {
    type: 'Mixer',
    items: [...cues, end, ...(next?.kind === 'release' ? releaseOf(hold, next, say) : [])],
  };
}

/** The words after the end sound; where their length is fixed, a silence of that length keeps the next part away. */
function releaseOf(hold: Segment, release: Segment & { kind: 'release' }, say: Say): Component[] {
  const tracks = release.text === '' ? [] : [track(hold.lengthMs + releaseLeadMs, speech(say(release.text)))];
  return release.fixed ? [...tracks, silence(hold.lengthMs + release.lengthMs)] : tracks;
}

function roundMixer(round: Segment & { kind: 'round' }, say: Say): Component {
  const cues = round.cues.map(({ atMs, text, faint }) => track(atMs, speech(say(text, faint))));
  return { type: 'Mixer', items: [...cues, silence(round.lengthMs)] };
}

function track(atMs: number, component: Component): Component {
  return atMs === 0 ? component : { type: 'Sequencer', items: [silence(atMs), component] };
}

function silence(duration: number): Component {
  return { type: 'Silence', duration };
}

function speech(ssml: string, id?: string): Component {
  const content = speak(ssml);
  return id === undefined
    ? { type: 'Speech', contentType: 'SSML', content }
    : { type: 'Speech', id, contentType: 'SSML', content };
}
