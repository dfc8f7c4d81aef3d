/** The running block as lanes in time: speech, holds and cues, the microphone, and where we are. */
import type { Lane } from '../messages';
import { type Block, type State, timeOf } from './state';
import { minutes } from './time';
import { useNow } from './useNow';

/** Alexa listens so long before the reprompt, and again after it, ms. */
const listeningMs = 8_000;

interface Piece {
  lane: 'speech' | 'hold' | 'cue' | 'mic';
  fromMs: number;
  toMs: number;
  label: string;
}

export function Lanes({ state }: { state: State }) {
  const { block } = state;
  const now = timeOf(state, useNow());
  if (!block)
    return (
      <section class="lanes empty" aria-label="The block as a timeline">
        <p>What she says, holds and waits for will be drawn here, to the second.</p>
      </section>
    );
  const pieces = piecesOf(block);
  const lengthMs = Math.max(1_000, ...pieces.map(({ toMs }) => toMs));
  const at = Math.min(block.cutAtMs ?? lengthMs, Math.max(0, now - block.firstSoundAt));
  const share = (ms: number) => `${(ms / lengthMs) * 100}%`;
  return (
    <section class="lanes" aria-label="The block as a timeline">
      <div
        class={`band${block.cutAtMs === null ? '' : ' cut'}`}
        role="img"
        aria-label={tellingOf(block, lengthMs)}
      >
        {(['speech', 'hold', 'cue', 'mic'] as const).map((lane) => (
          <div class={`lane ${lane}`} key={lane}>
            {pieces
              .filter((piece) => piece.lane === lane)
              .map(({ fromMs, toMs, label }) => (
                <span
                  key={`${fromMs} ${label}`}
                  class={at >= fromMs && at < toMs ? 'now' : at >= toMs ? 'past' : ''}
                  style={{ left: share(fromMs), width: share(toMs - fromMs) }}
                  title={`${minutes(fromMs)} ${label}`}
                >
                  {lane === 'hold' ? label : ''}
                </span>
              ))}
          </div>
        ))}
        <div class="head" style={{ left: share(at) }} />
      </div>
      <p class="scale">
        <span>{minutes(at)}</span>
        <span class="key">
          <i class="speech" /> speech <i class="hold" /> hold <i class="cue" /> cue <i class="mic" />{' '}
          microphone
        </span>
        <span>{minutes(lengthMs)}</span>
      </p>
    </section>
  );
}

function piecesOf({ prompt, reprompt, listens }: Block): Piece[] {
  const pieces = partsOf(prompt, 0);
  if (!listens) return pieces;
  const listening = (fromMs: number): Piece => ({
    lane: 'mic',
    fromMs,
    toMs: fromMs + listeningMs,
    label: 'listening',
  });
  pieces.push(listening(prompt.lengthMs));
  if (reprompt) {
    const fromMs = prompt.lengthMs + listeningMs;
    pieces.push(...partsOf(reprompt, fromMs), listening(fromMs + reprompt.lengthMs));
  }
  return pieces;
}

function partsOf({ sounds, holds }: Lane, fromMs: number): Piece[] {
  return [
    ...holds.map(
      ({ atMs, lengthMs }): Piece => ({
        lane: 'hold',
        fromMs: fromMs + atMs,
        toMs: fromMs + atMs + lengthMs,
        label: `${(lengthMs / 1_000).toFixed(1)} s`,
      }),
    ),
    ...sounds.map(
      ({ atMs, endMs, kind, cue, text, name }): Piece => ({
        lane: kind === 'sound' || cue === 'count' || cue === 'halfway' ? 'cue' : 'speech',
        fromMs: fromMs + atMs,
        toMs: fromMs + endMs,
        label: text ?? name ?? 'sound',
      }),
    ),
  ];
}

function tellingOf({ prompt, reprompt, cutAtMs }: Block, lengthMs: number): string {
  const holds = prompt.holds.map(({ lengthMs }) => `${(lengthMs / 1_000).toFixed(1)} s`);
  return [
    `A block of ${minutes(lengthMs)}`,
    holds.length > 0 ? `holds: ${holds.join(', ')}` : 'without a hold',
    ...(reprompt ? ['a reprompt after silence'] : []),
    ...(cutAtMs === null ? [] : [`interrupted at ${minutes(cutAtMs)}`]),
  ].join('; ');
}
