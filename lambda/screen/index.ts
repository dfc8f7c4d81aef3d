import type { Directive } from 'ask-sdk-model';
import { isOver } from '../coaching/routine/position';
import { routineBlocks } from '../coaching/routine/script';
import type { Block } from '../coaching/timing/block';
import { listeningMs } from '../coaching/timing/locate';
import { isTimed, splitQuestion } from '../coaching/timing/question';
import { compile, inOrder, type Pace, type Segment, type Timeline } from '../coaching/timing/timeline';
import type { Reply } from '../dialog/reply';
import type { SessionState } from '../dialog/session';
import { pictureTurn } from '../dialog/session';
import { pictureOverheadMs } from '../lib/overhead';
import type { Content } from '../locales';
import type { Pacing } from '../speech/pacedWords';
import type { Say } from '../speech/ssml';
import { type Apl, bound, set } from './apl';
import { voicesOf } from './audio';
import { type Clip, clipsOf, type Moment, type Write } from './clips';
import { coaching } from './coachingView';
import { type Change, documentOf, type Picture, showing, voiceId } from './document';
import { targetsOf } from './parts';
import { type Scene, sceneOf } from './scene';
import { spokenClip } from './spokenClip';
import { answersTo, inPassing, inRelief, type Offer, offerIn } from './targets';
import { telling } from './tellingView';

/** What is to be shown: a reply, what the session knows once it is given, and how it is spoken. */
export interface Showing {
  reply: Reply;
  session: SessionState;
  content: Content;
  timing: Pace;
  say: Say;
  /** How holds are spoken, where they are: no sound document plays then. */
  pacing?: Pacing;
}

/** Everything that can be drawn; what `dist/screen.js` exports. */
export interface Screen {
  runs: typeof runs;
  besides: typeof besides;
  says: typeof says;
  dark: typeof dark;
}

const token = 'cramp-coach';
/** A screen outlives what goes on on it by so much, in ms. */
const spareMs = 30_000;
/** After the last words they stay for so long; then all is dark, for a while. */
const lastWordsMs = 4_000;
/** A chart or a list takes longer to read. */
const toReadMs = 60_000;
const darkMs = 600_000;

/**
 * A block that runs by itself: the document plays its sound, clip by clip, and ends by telling the skill that it is over,
 * which then asks what the block would have asked.
 */
export function runs({ reply, session, content, timing, say }: Showing): {
  lead: string;
  directives: Directive[];
} {
  const { segments, totalMs } = unasked(reply.prompt, timing);
  const [first, ...rest] = segments;
  const lead = first?.kind === 'say' ? first.text : '';
  const write = writing(content);
  const clips = clipsOf(rest, write);
  const {
    routine = reply.savePosition && 'plan' in reply.savePosition ? reply.savePosition : undefined,
    place,
  } = session;
  const scene = sceneOf({ ...session, ...(routine && { routine }) }, content);
  const offer = place ? inRelief : routine ? offerIn(routine) : inPassing;
  const items = coaching({
    ...{ content, scene, offer, first: lead.length, longest: longest('', clips) },
    digits: true,
  });
  const { sources, transformers } = voicesOf(clips, say);
  const targets = targetsOf(offer, content.screen);
  const screen = {
    items,
    scene,
    line: write(lead),
    targets,
    voices: clips.length,
    idleMs: totalMs + spareMs,
  };
  const turn = pictureTurn(session);
  const commands = [
    ...clips.flatMap((clip, index) => played(clip, index, turn)),
    tells('done', turn, totalMs),
  ];
  return {
    lead,
    directives: shown(screen, [{ type: 'Sequential', screenLock: true, commands }], sources, transformers),
  };
}

/**
 * A block that Alexa plays as speech and a sound document, and the microphone after it: the picture keeps its own clock
 * beside it. Nothing tells when the sound begins, so it assumes how long that takes.
 */
export function besides({ reply, session, content, timing }: Showing): Directive[] {
  const { prompt, reprompt } = reply;
  const write = writing(content);
  const { segments, totalMs } = compile(prompt, timing);
  const routine =
    session.routine ?? (reply.savePosition && 'plan' in reply.savePosition ? reply.savePosition : undefined);
  const scene = sceneOf({ ...session, ...(routine && { routine }) }, content);
  const asks = reprompt !== undefined;
  const { place } = session;
  const during = place ? inRelief : routine ? offerIn(routine) : inPassing;
  const { choices, row } = asks ? answersTo(session) : { choices: [], row: [] };
  const offer: Offer = {
    choices,
    row: [...new Set([...during.row, ...row])].filter((id) => !choices.includes(id)),
  };
  const again = reprompt
    ? clipsOf(compile(reprompt, timing).segments, write).map((clip) => within(clip, scene))
    : [];
  const askedMs = pictureOverheadMs + totalMs;
  const moments = [
    ...clipsOf(segments, write).flatMap((clip) => momentsFrom(clip, pictureOverheadMs)),
    ...again.flatMap((clip) => momentsFrom(clip, askedMs + listeningMs)),
  ];
  const [lead, ...meanwhile] = moments;
  const line = lead?.show?.line ?? '';
  const last = again.at(-1);
  const overMs = askedMs + 2 * listeningMs + (last ? last.startMs + last.leastMs : 0);
  const letters = Math.max(...moments.map(({ show }) => show?.line?.length ?? 0));
  const view = { content, scene, offer, first: line.length, longest: letters };
  const question = splitQuestion(
    segments.map((one) => ('text' in one ? (one.text ?? '') : '')).join(' '),
  ).asks;
  const changes: Change[] = asks
    ? [
        { atMs: askedMs, property: 'asked', value: 1 },
        { atMs: overMs, property: 'over', value: 1 },
        { atMs: overMs, property: 'opacity', value: 0 },
      ]
    : [{ atMs: askedMs + lastWordsMs, property: 'opacity', value: 0 }];
  return shown(
    {
      items: [
        whole('none', 'normal', coaching({ ...view, early: place !== undefined })),
        ...(asks ? [whole('normal', 'none', telling({ ...view, footer: [] }))] : []),
      ],
      ...{ scene, line, question: write(question), meanwhile, changes, voices: 0 },
      targets: targetsOf(offer, content.screen),
      idleMs: (asks ? overMs : askedMs) + spareMs,
    },
    [],
  );
}

/** All that a view shows, once the question is open, or until then. */
function whole(asked: string, before: string, items: readonly Apl[]): Apl {
  return {
    type: 'Container',
    width: '100%',
    height: '100%',
    alignItems: 'center',
    justifyContent: 'center',
    display: bound(`asked > 0 ? '${asked}' : '${before}'`),
    items,
  };
}

/** What a clip shows, by the clock of a picture. */
function momentsFrom({ startMs, moments }: Clip, fromMs: number): Moment[] {
  return moments.flatMap(({ atMs, show }) => (show ? [{ atMs: fromMs + startMs + atMs, show }] : []));
}

/** Words that are spoken, and what can be answered; good-byes go dark. */
export function says({ reply, session, content, timing, pacing }: Showing): Directive[] {
  const { prompt, reprompt, card, bars, list, canResume } = reply;
  const write = writing(content);
  const heard = (block: Block): readonly Clip[] => {
    const { segments } = compile(block, timing);
    return pacing && isTimed(block) ? [spokenClip(segments, pacing, write)] : clipsOf(segments, write);
  };
  const [spoken] = pacing && isTimed(prompt) ? heard(prompt) : [];
  const words = prompt.parts.map((part) => (part.kind === 'say' ? part.text : '')).join(' ');
  const line = spoken?.moments[0]?.show?.line ?? write(words);
  const asks = reprompt !== undefined;
  const offer: Offer = asks ? answersTo(session) : { choices: canResume ? ['resume'] : [], row: [] };
  const scene = asks ? sceneOf(session, content) : undefined;
  const again = (reprompt ? heard(reprompt) : []).map((clip) => within(clip, scene));
  const footer = session.advice && card ? card.text.split('\n').slice(1) : [];
  const items = telling({
    ...{ content, scene, offer, footer, bars, list },
    call: session.redFlag && firstNumber(line, content),
    first: line.length,
    longest: longest(line, [...again, ...(spoken ? [spoken] : [])]),
  });
  const spokenMs = spoken?.leastMs ?? timing.expected(words);
  const step = scene && !spoken ? stepAsked(session, scene, content, timing) : 0;
  const last = again.at(-1);
  const againMs = last ? last.startMs + last.leastMs : 0;
  const screen: Picture = {
    ...{ items, scene, line, step, targets: targetsOf(offer, content.screen), voices: 0 },
    ...(spoken && { meanwhile: spoken.moments.slice(1) }),
    idleMs: asks && !session.redFlag ? spokenMs + 2 * listeningMs + againMs + spareMs : darkMs,
  };
  // An answer stays, whatever is asked after it.
  const keep = footer.length > 0 ? `${line}<br>` : '';
  const unanswered = session.place ? [] : ended(2 * listeningMs + againMs + spareMs / 10, session);
  const stays = bars || list || session.redFlag ? toReadMs : lastWordsMs;
  const later = asks
    ? [...again.flatMap((clip) => showing(keeping(clip, keep), listeningMs + clip.startMs)), ...unanswered]
    : canResume
      ? []
      : [set('opacity', 0, spokenMs + stays)];
  const commands = { type: 'Parallel', screenLock: true, commands: later };
  return shown(screen, later.length > 0 ? [commands] : []);
}

/**
 * After the second silence the session is over: what could be answered is taken away, since an answer would be one to
 * nothing. Somebody who has a cramp can go on by a touch all the same. All is dark then, but for a number to call.
 */
function ended(atMs: number, { redFlag }: SessionState): Apl[] {
  return [set('over', 1, atMs), ...(redFlag ? [] : [set('opacity', 0, atMs)])];
}

/** A clip whose steps are some that the scene has: the same hold again is no further one. */
function within(clip: Clip, scene: Scene | undefined): Clip {
  const last = (scene?.steps.length ?? 1) - 1;
  const moments = clip.moments.map((moment): Moment => {
    const { show } = moment;
    return show?.step === undefined
      ? moment
      : { ...moment, show: { ...show, step: Math.min(show.step, last) } };
  });
  return { ...clip, moments };
}

/** A clip that leaves words above its own. */
function keeping(clip: Clip, keep: string): Clip {
  const moments = clip.moments.map(
    (moment): Moment =>
      moment.show?.line === undefined
        ? moment
        : { ...moment, show: { ...moment.show, line: keep + moment.show.line } },
  );
  return { ...clip, moments };
}

/** Words as a screen writes them: numbers to call in digits. */
function writing({ screen: { digits } }: Content): Write {
  const numbers = Object.entries(digits);
  return (text) => numbers.reduce((line, [words, written]) => line.replaceAll(words, written), text);
}

/** The number to call that is named first in a line. */
function firstNumber(line: string, { screen: { digits } }: Content): string | undefined {
  const named = Object.values(digits).filter((number) => line.includes(number));
  return named.sort((a, b) => line.indexOf(a) - line.indexOf(b))[0];
}

/** The step of a routine that a question is about: what comes next, or that it is over. */
function stepAsked(
  { routine, question }: SessionState,
  { steps }: Scene,
  { coaching }: Content,
  timing: Pace,
): number {
  // A routine that was left is asked about as a whole.
  if (!routine || routine.left || question === undefined) return 0;
  const last = steps.length - 1;
  if (isOver(routine, routine.unit)) return last;
  return Math.min(last, routineBlocks(routine, coaching, timing).until - routine.unit);
}

/** Nothing more is said, and nothing shines. */
export function dark(): Directive[] {
  return shown({ items: [], line: '', voices: 0, idleMs: darkMs }, []);
}

/** A block without the question that it ends in. */
function unasked(block: Block, timing: Pace): Timeline {
  const { segments } = compile(block, timing);
  return inOrder(
    segments.map((segment, index): Segment => {
      if (index < segments.length - 1 || (segment.kind !== 'say' && segment.kind !== 'release'))
        return segment;
      const { says, asks } = splitQuestion(segment.text);
      return asks === ''
        ? segment
        : { ...segment, text: says, lengthMs: Math.max(0, segment.lengthMs - timing.expected(asks)) };
    }),
  );
}

/** A clip and everything that it shows, side by side, each at its own time from the start of the clip. */
function played(clip: Clip, index: number, turn: number): Apl[] {
  const told = clip.moments
    .filter(({ tells }) => tells)
    .map(({ atMs }) => ({ ...tells('step', turn, clip.startMs + atMs), ...(atMs > 0 && { delay: atMs }) }));
  const commands = [
    { type: 'SpeakItem', componentId: voiceId(index) },
    ...showing(clip),
    ...told,
    // Without sound the picture keeps its time.
    { type: 'Idle', delay: clip.leastMs },
  ];
  return [{ type: 'Parallel', commands }];
}

/** Tells the skill where somebody is: the number of the reply, and how far it has got, in ms. */
function tells(what: 'step' | 'done', turn: number, ms: number): Apl {
  return { type: 'SendEvent', arguments: [what, turn, ms] };
}

function longest(line: string, clips: readonly Clip[]): number {
  const lines = clips.flatMap(({ moments }) => moments.map(({ show }) => show?.line?.length ?? 0));
  return Math.max(line.length, ...lines);
}

/** The directives of a screen. Commands of their own begin once Alexa's own speech is over. */
function shown(
  screen: Picture,
  commands: readonly Apl[],
  sources?: Apl,
  transformers?: readonly Apl[],
): Directive[] {
  const { document, properties } = documentOf(screen);
  const render = {
    type: 'Alexa.Presentation.APL.RenderDocument' as const,
    token,
    document,
    ...(sources && { sources }),
    datasources: { show: { type: 'object', properties, ...(transformers && { transformers }) } },
  };
  const execute = { type: 'Alexa.Presentation.APL.ExecuteCommands' as const, token, commands };
  return [render, ...(commands.length > 0 ? [execute] : [])] as unknown as Directive[];
}
