/** The Echo somebody types to: a prompt, Alexa's words at their time, holds counted down on the prompt's line. */
import { clearLine, createInterface, cursorTo, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Colors } from 'picocolors/types';
import type { Clock } from '../device/clock';
import type { Echo } from '../device/echo';
import type { Shown } from '../device/echoParts';
import { UsageError } from '../lib/usageError';
import { type Command, isCommand, readCommand } from './commands';
import { createDescriber, holdLine } from './describe';
import { sayInTurn } from './script';

/** Where a person types and reads. */
export interface TerminalParts {
  input: Readable;
  output: Writable;
  /** Whether the cursor may be moved; false for pipes. */
  tty: boolean;
  colours: Colors;
  why: boolean;
  clock: Clock;
}

/** How often the countdown is drawn, ms. */
const REDRAW_MS = 250;

/** Does what a command says. */
type Perform = (command: Command, signal: AbortSignal) => Promise<string[]>;

/** An interactive terminal. Use: hand `show` to an Echo as its watcher, then `talk` with it. */
export class Terminal {
  private readonly lines: Interface;
  private readonly describe: (shown: Shown) => string[];
  private readonly inbox: { text: string; at: number }[] = [];
  private readonly leaving = new AbortController();
  private news = new AbortController();
  private inputOver = false;
  private countdown: NodeJS.Timeout | undefined;
  /** The hold being counted down, before the prompt; empty between holds. */
  private holding = '';

  constructor(private readonly parts: TerminalParts) {
    this.describe = createDescriber({ transcript: false, why: parts.why, colours: parts.colours });
    this.lines = createInterface({
      input: parts.input,
      output: parts.output,
      terminal: parts.tty,
      prompt: 'you › ',
    });
    this.lines.on('line', (text) => {
      this.inbox.push({ text: text.trim(), at: parts.clock.now() });
      this.news.abort();
    });
    this.lines.on('SIGINT', () => this.lines.close());
    this.lines.on('close', () => {
      this.inputOver = true;
      if (parts.tty) this.leaving.abort();
      this.news.abort();
    });
  }

  /** Prints what the Echo shows. */
  show(shown: Shown): void {
    const holdOver = shown.kind === 'sounding' && shown.event.cue === 'hold-end';
    if (holdOver || shown.kind === 'interrupted') this.stopCountdown();
    if (shown.kind === 'hold' && this.parts.tty && this.parts.clock.real) this.startCountdown(shown.lengthMs);
    // What was typed stands in the terminal already.
    else if (shown.kind !== 'said' || !this.parts.tty) this.print(this.describe(shown));
  }

  /** Prints a line that nobody waited for. */
  tell(line: string): void {
    this.print([line]);
  }

  /** Ends the conversation at once, as Ctrl-C does. */
  interrupt(): void {
    this.leaving.abort();
    this.news.abort();
  }

  /**
   * Talks until "bye", Ctrl-C or the end of the input, and ends an open session.
   * @param perform does what a command says, and resolves to what is to be read
   */
  async talk(echo: Echo, perform: Perform): Promise<void> {
    this.print(['Type what you would say to Alexa. ?help shows examples, bye leaves.']);
    const stay = () => !this.leaving.signal.aborted;
    while (stay()) {
      const line = this.inbox.shift();
      if (line?.text.toLowerCase() === 'bye') break;
      if (line) await this.take(echo, line, perform);
      else if (this.inputOver) {
        await echo.settle(this.leaving.signal);
        break;
      } else await this.wait(echo);
    }
    this.stopCountdown();
    await echo.leave(Math.max(echo.time, this.parts.clock.now()));
    this.lines.close();
  }

  private async take(
    echo: Echo,
    { text, at }: { text: string; at: number },
    perform: Perform,
  ): Promise<void> {
    if (text === '') return;
    if (isCommand(text)) return this.print(await this.obey(text, perform));
    // A virtual clock stands still while somebody types, and lines that come in a batch would cut off every reply:
    // both wait for their turn. What is typed while Alexa speaks interrupts her.
    const early = !this.parts.tty && echo.replyBeganAt !== null && at < echo.replyBeganAt;
    if (!this.parts.clock.real || early) await sayInTurn(echo, text, this.leaving.signal);
    else await echo.say(text, at);
  }

  private async obey(text: string, perform: Perform): Promise<string[]> {
    try {
      return await perform(readCommand(text), this.leaving.signal);
    } catch (error) {
      if (error instanceof UsageError) return [error.message];
      throw error;
    }
  }

  /** Lets the reply go on until there is news: a line, or the end of the input. */
  private async wait(echo: Echo): Promise<void> {
    this.news = new AbortController();
    const { signal } = this.news;
    const heard = new Promise<void>((resolve) =>
      signal.addEventListener('abort', () => resolve(), { once: true }),
    );
    if (this.parts.clock.real) await echo.idle(signal);
    else await echo.settle(signal);
    await heard;
  }

  private print(lines: readonly string[]): void {
    if (lines.length === 0) return;
    const { output, tty } = this.parts;
    if (tty) {
      clearLine(output, 0);
      cursorTo(output, 0);
    }
    output.write(lines.map((line) => `${line}\n`).join(''));
    if (tty) this.prompt();
  }

  private prompt(): void {
    if (this.inputOver) return;
    this.lines.setPrompt(`${this.holding}you › `);
    this.lines.prompt(true);
  }

  private startCountdown(lengthMs: number): void {
    const { clock, colours } = this.parts;
    const endsAt = clock.now() + lengthMs;
    const draw = () => {
      const line = `  ${colours.cyan(holdLine(endsAt - clock.now(), lengthMs))}  `;
      if (line === this.holding) return;
      this.holding = line;
      this.prompt();
    };
    clearInterval(this.countdown);
    this.countdown = setInterval(draw, REDRAW_MS);
    draw();
  }

  private stopCountdown(): void {
    clearInterval(this.countdown);
    if (!this.holding) return;
    this.holding = '';
    this.prompt();
  }
}
