import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../simulator/device/skill/turn';
import { UsageError } from '../../../simulator/lib/usageError';
import { playScript, readScript } from '../../../simulator/terminal/script';
import { NIGHT, newEcho, stampOf } from '../fixtures/skill';

const lengthOf = (events: Turn['timeline']) => Math.max(...events.map((event) => event.endMs));

async function played(...lines: string[]) {
  const made = newEcho();
  await playScript(made.echo, readScript(lines));
  return made;
}

describe('a scripted conversation', () => {
  it('speaks the next line 1 s after the microphone opens', async () => {
    const { turns, echo } = newEcho();
    await playScript(echo, readScript(['my leg is cramping']));
    expect(stampOf(turns[0])).toBe(NIGHT);
    const opened = echo.time;
    expect(opened - echo.replyBeganAt!).toBe(lengthOf(turns[0]!.timeline));
    await playScript(echo, readScript(['next']));
    expect(stampOf(turns[1])).toBe(Math.floor((opened + 1000) / 1000) * 1000);
  });

  it('interrupts at the given second of the reply', async () => {
    const { turns, shown } = await played('my leg is cramping', '@12.5 next');
    expect(turns[1]?.heard).toBe('next');
    expect(shown).toContainEqual({ kind: 'interrupted', sinceMs: 12_500 });
  });

  it('counts on through listening and reprompt when the reply is over by then', async () => {
    const { turns, shown } = await played('my leg is cramping', '@60 next');
    const over = lengthOf(turns[0]!.timeline);
    expect(over + 8000).toBeLessThan(60_000);
    expect(turns.map((turn) => turn.request.session?.new)).toEqual([true, false]);
    expect(shown).toContainEqual({ kind: 'interrupted', sinceMs: 60_000 });
  });

  it('sends the end of the session first when it timed out by then', async () => {
    const { turns } = await played('my leg is cramping', '@600 next');
    expect(turns.map((turn) => turn.intent)).toEqual([
      'RelieveCrampIntent',
      'SessionEndedRequest',
      'RelieveCrampIntent',
    ]);
    expect(turns[2]?.request.session?.new).toBe(true);
    expect(stampOf(turns[2]) - stampOf(turns[0])).toBeGreaterThanOrEqual(600_000);
  });

  it('lets the reprompt play and the session end on silence, then starts anew', async () => {
    const { turns } = await played('my leg is cramping', '', 'my leg is cramping');
    expect(turns.map((turn) => turn.heard)).toEqual(['my leg is cramping', null, 'my leg is cramping']);
    expect(turns[2]?.request.session?.new).toBe(true);
  });

  it('does not hang or invent a request on silence without a session', async () => {
    const { turns, echo } = await played('', "it's better", '');
    expect(turns).toHaveLength(1);
    expect(echo.time).toBeGreaterThan(NIGHT + 8000);
  });

  it('plays the last reply and makes up no end of session', async () => {
    const { turns, shown } = await played('my leg is cramping');
    expect(turns).toHaveLength(1);
    expect(shown.at(-1)?.kind).toBe('listening');
  });

  it.each(['@next', '@12', '@12.5', '@ 3 next', '@-3 next'])('refuses "%s" in one line', (value) => {
    expect(() => readScript([value])).toThrow(UsageError);
  });
});
