import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { Account } from '../../../simulator/alexa-services/account';
import { completed } from '../../../simulator/alexa-services/reminderRequest';
import { type Clock, realClock, virtualClock } from '../../../simulator/device/clock';
import { earOf } from '../../../simulator/nlu';
import { type Command, doCommand } from '../../../simulator/terminal/commands';
import { Terminal } from '../../../simulator/terminal/terminal';
import { nightly } from '../fixtures/reminders';
import { NIGHT, newEcho, stampOf } from '../fixtures/skill';

/** A real clock, some times as fast, so that nobody has to sit through a hold. */
function hastyClock(times = 10): Clock {
  const real = realClock(0);
  return {
    real: true,
    now: () => NIGHT + real.now() * times,
    until: (instant, signal) => real.until((instant - NIGHT) / times, signal),
    skipping: real.skipping,
  };
}

function open(clock: Clock, tty = false) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let printed = '';
  output.on('data', (chunk) => {
    printed += chunk;
  });
  const terminal = new Terminal({
    input,
    output,
    tty,
    colours: picocolors.createColors(false),
    why: false,
    clock,
  });
  const account = new Account();
  const made = newEcho({
    clock,
    account,
    randomness: { overheadMs: () => 1000, nextId: () => 'id' },
    watch: (shown) => {
      if (shown.kind === 'turn') turns.push(shown.turn);
      terminal.show(shown);
    },
  });
  const turns: typeof made.turns = [];
  const { echo } = made;
  const perform = (command: Command, signal: AbortSignal) =>
    doCommand(command, { echo, account, clock, ear: earOf('exact'), zone: 'America/New_York' }, signal);
  return { input, terminal, echo, account, perform, turns, printed: () => printed };
}

describe('the terminal', () => {
  it('lets lines from a pipe wait for their turn, and ends the session at the end of the input', async () => {
    const { input, terminal, echo, perform, turns, printed } = open(virtualClock(NIGHT));
    input.end("my leg is cramping\n\n?why\n?help\nit's my foot\n");
    await terminal.talk(echo, perform);
    expect(turns.map((turn) => turn.intent)).toEqual([
      'RelieveCrampIntent',
      'RelieveCrampIntent',
      'SessionEndedRequest',
    ]);
    expect(printed()).toContain('   why: the sample "my leg is cramping"');
    expect(printed()).toContain('Say, for example:');
    expect(printed()).toContain('  0:35  ♪ soft bell');
    expect(printed()).not.toContain('\u001b');
  });

  it('skips to the hour of a reminder, and says what it does not know', async () => {
    const { input, terminal, echo, account, perform, turns, printed } = open(hastyClock(100));
    const set = new Date(NIGHT).toISOString();
    const request = completed(nightly, NIGHT, 'America/New_York');
    account.change({
      reminders: [{ alertToken: 'a', createdTime: set, updatedTime: set, version: 1, request }],
    });
    input.end('?nope\n?until 22:00\n?until yesterday\n?reminders\n');
    await terminal.talk(echo, perform);
    expect(printed()).toContain('"?nope" is no command: ?help lists them.');
    expect(printed()).toContain('write ?until 22:00');
    expect(printed()).toMatch(/\(22:00, a reminder\)[\s\S]+ {2}Alexa: Here's your reminder/);
    expect(printed()).toContain('1. time for your bedtime stretches · next 2026-01-16T22:00');
    expect(turns).toEqual([]);
  });

  it('does not let lines that come in one batch cut off every reply', async () => {
    const { input, terminal, echo, perform, turns, printed } = open(hastyClock(100));
    input.end("my leg is cramping\nit's better\n");
    await terminal.talk(echo, perform);
    expect(turns.map((turn) => turn.heard)).toEqual(['my leg is cramping', "it's better"]);
    expect(printed()).not.toContain('(interrupted)');
    expect(printed()).toContain('Sleep well.');
  });

  it('leaves with "bye" while Alexa speaks', async () => {
    const { input, terminal, echo, perform, turns } = open(hastyClock());
    input.write('my leg is cramping\n');
    const talk = terminal.talk(echo, perform);
    await wait(130);
    input.write('bye\n');
    await talk;
    expect(turns.map((turn) => turn.intent)).toEqual(['RelieveCrampIntent', 'SessionEndedRequest']);
  });

  it('takes a line typed while Alexa speaks for an interruption, at its real time', async () => {
    const { input, terminal, echo, perform, turns, printed } = open(hastyClock());
    input.write('my leg is cramping\n');
    const talk = terminal.talk(echo, perform);
    await wait(230);
    input.write('next\n');
    await wait(50);
    terminal.interrupt();
    await talk;
    expect(printed()).toContain('(interrupted)');
    expect(turns[1]).toMatchObject({ heard: 'next' });
    const secondsLater = (stampOf(turns[1]) - stampOf(turns[0])) / 1000;
    expect(secondsLater).toBeGreaterThanOrEqual(2);
    expect(secondsLater).toBeLessThan(6);
  });

  it('counts a hold down on the line of the prompt', async () => {
    const { input, terminal, echo, perform, printed } = open(hastyClock(), true);
    input.write('my leg is cramping\r');
    const talk = terminal.talk(echo, perform);
    // Overhead 1 s, the first movement 2.2 s, 2.5 s to get into position, "Hold." 0.3 s.
    await wait(1500);
    input.write('\u0003');
    await talk;
    expect(printed()).toContain('◍ hold  30 s ██████████  you › ');
    expect(printed()).toMatch(/◍ hold {2}2\d s █{8,9}░{1,2} {2}you › /);
  });
});
