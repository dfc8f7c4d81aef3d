/** What the Echo does, in printed lines. */
import type { Colors } from 'picocolors/types';
import { cardLines } from '../device/card';
import type { Shown } from '../device/echoParts';
import { LISTENING_MS } from '../device/performance/schedule';
import type { Manner, Sounding } from '../device/performance/timeline';

/** How lines look. */
export interface Style {
  /** Times to the tenth of a second, and a name before each voice, as in a transcript. */
  transcript: boolean;
  /** Also say how each sentence was understood. */
  why: boolean;
  colours: Colors;
}

/** Widest line printed, in columns. */
const COLUMNS = 80;

/** A describer; it remembers the voice's manner, to name it only where it changes. */
export function createDescriber(style: Style): (shown: Shown) => string[] {
  const { bold, cyan, dim, red } = style.colours;
  let manner: Manner | undefined;

  const at = (sinceMs: number) => `${style.transcript ? '' : '  '}${clockText(sinceMs, style.transcript)}  `;
  const quietly = (sinceMs: number, text: string) => [dim(`${at(sinceMs)}${text}`)];

  function sounding(event: Sounding, sinceMs: number): string[] {
    if (event.kind === 'silence') return [];
    if (event.kind === 'sound') return quietly(sinceMs, `♪ ${event.name ?? 'sound'}`);
    if (event.own) return wrap(`${at(sinceMs)}Alexa: `, event.text ?? '', at(sinceMs).length);
    const changed = event.manner !== manner;
    manner = event.manner;
    const lead = `${at(sinceMs)}${style.transcript ? 'A: ' : ''}${changed ? `(${manner ?? 'aloud'}) ` : ''}`;
    return wrap(lead, event.text ?? '', at(sinceMs).length);
  }

  return (shown) => {
    switch (shown.kind) {
      case 'said':
        return ['', ...wrap(style.transcript ? 'U: ' : 'you › ', shown.text, 3).map((line) => bold(line))];
      case 'understood':
        return style.why ? whyLines(shown.why()).map((line) => dim(line)) : [];
      case 'sounding':
        return sounding(shown.event, shown.sinceMs);
      case 'hold':
        return [cyan(`${at(shown.sinceMs)}◍ hold ${(shown.lengthMs / 1000).toFixed(1)} s`)];
      case 'interrupted':
        return quietly(Math.max(0, shown.sinceMs), '(interrupted)');
      case 'listening':
        return quietly(shown.sinceMs, `(listening ${LISTENING_MS / 1000} s)`);
      case 'failed':
        return quietly(shown.sinceMs, '(APL for Audio did not play: the device reports it)');
      case 'trouble':
        // A transcript is for reading; its troubles go to standard error alone.
        return style.transcript ? [] : wrap('  ! ', shown.reason, 4).map((line) => red(line));
      case 'card':
        return cardLines(shown.card).flatMap((line, index) =>
          wrap(`${' '.repeat(at(0).length)}${index === 0 ? 'card: ' : '      '}`, line, at(0).length + 6).map(
            (text) => dim(text),
          ),
        );
      case 'reminder':
        return ['', dim(`(${shown.clock}, a reminder)`)];
      case 'timeout':
        return quietly(shown.sinceMs, '(no answer)');
      case 'ended':
        return [dim('(the session is over)')];
      default:
        return [];
    }
  };
}

/** Why a sentence was understood as it was, indented. */
export function whyLines(why: readonly string[]): string[] {
  return why.flatMap((line) => wrap('   why: ', line, 8));
}

/** m:ss or m:ss.t of a time in ms. */
export function clockText(ms: number, tenths: boolean): string {
  const units = tenths ? Math.round(ms / 100) : Math.floor(ms / 1000) * 10;
  const seconds = Math.floor((units % 600) / 10);
  const rest = tenths ? `.${units % 10}` : '';
  return `${Math.floor(units / 600)}:${String(seconds).padStart(2, '0')}${rest}`;
}

/** A lead and text in lines of at most 80 columns; further lines are indented. A longer word keeps its own line. */
export function wrap(lead: string, text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = lead;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const begun = line.trim() !== '' && line !== lead;
    if (begun && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = ' '.repeat(indent) + word;
    } else line += begun ? ` ${word}` : word;
  }
  return [...lines, line];
}

/** The countdown of a hold on one line: `◍ hold  23 s ███████░░░`. */
export function holdLine(leftMs: number, lengthMs: number): string {
  const left = Math.max(0, leftMs);
  const full = lengthMs > 0 ? Math.min(10, Math.ceil((left / lengthMs) * 10)) : 0;
  const seconds = String(Math.ceil(left / 1000)).padStart(3);
  return `◍ hold ${seconds} s ${'█'.repeat(full)}${'░'.repeat(10 - full)}`;
}
