import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import type { EchoParts } from '../../../simulator/device/echoParts';
import { coaching, fakeHandler, fakeUnderstand, NIGHT, newEcho, say, stampOf } from '../fixtures/skill';

const sessionOf = (turn: { request: RequestEnvelope } | undefined) => turn?.request.session;

describe('sessions', () => {
  it('opens one with the first sentence, as if "ask cramp coach …" had been said', async () => {
    const { echo, turns } = newEcho();
    await echo.say('my leg is cramping', NIGHT);
    expect(turns[0]?.request.request.type).toBe('IntentRequest');
    expect(sessionOf(turns[0])?.new).toBe(true);
  });

  it('keeps id and attributes while it is open', async () => {
    const { echo, turns } = newEcho();
    await echo.say('my leg is cramping', NIGHT);
    await echo.settle();
    await echo.say('my foot', echo.time);
    expect(sessionOf(turns[1])).toMatchObject({ new: false, attributes: { block: 1 } });
    expect(sessionOf(turns[1])?.sessionId).toBe(sessionOf(turns[0])?.sessionId);
  });

  it('begins anew after a closed reply, with nothing carried over', async () => {
    const { echo, turns } = newEcho();
    await echo.say('my leg is cramping', NIGHT);
    await echo.say("it's better", echo.time);
    await echo.say('my leg is cramping', echo.time);
    expect(turns.map((turn) => turn.sessionOpen)).toEqual([true, false, true]);
    expect(sessionOf(turns[2])).toMatchObject({ new: true, attributes: {} });
    expect(sessionOf(turns[2])?.sessionId).not.toBe(sessionOf(turns[0])?.sessionId);
  });

  it('begins anew after an answer that leaves the session unsaid, without a screen', async () => {
    const { echo, turns } = newEcho({
      handler: async () => ({ version: '1.0', response: { outputSpeech: say('Hm.') } }),
    });
    await echo.say('my leg is cramping', NIGHT);
    await echo.say('my leg is cramping', echo.time);
    expect(turns.map((turn) => [turn.sessionOpen, sessionOf(turn)?.new])).toEqual([
      [null, true],
      [null, true],
    ]);
  });

  it('lets a screen keep such a session for 30 s', async () => {
    const directives = [{ type: 'Alexa.Presentation.APL.RenderDocument', token: 'a', document: {} }];
    const { echo, turns } = newEcho({
      handler: async () => ({ version: '1.0', response: { directives } }),
      device: { ...newDevice(), screen: 'show' },
    });
    await echo.say('my leg is cramping', NIGHT);
    await echo.say('next', NIGHT + 20_000);
    await echo.say('next', NIGHT + 60_000);
    expect(turns.map((turn) => sessionOf(turn)?.new)).toEqual([true, false, true]);
    expect(turns[0]?.request.context.Viewports).toHaveLength(1);
    expect(turns[0]?.request.context.System.device?.supportedInterfaces).toEqual({
      'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } },
    });
  });

  it('launches by name, and asks by name in a new session', async () => {
    const { echo, turns } = newEcho();
    await echo.say('Alexa, open cramp coach', NIGHT);
    await echo.say('tell cramp coach my calf is cramping', echo.time);
    expect(turns.map((turn) => turn.intent)).toEqual(['LaunchRequest', 'RelieveCrampIntent']);
    expect(turns.map((turn) => sessionOf(turn)?.new)).toEqual([true, true]);
    expect(turns[1]?.slots).toEqual({ muscle: 'calf' });
  });

  it('ends at once with "exit", and lets the skill know without speaking its answer', async () => {
    const { echo, turns, shown } = newEcho();
    await echo.say('my leg is cramping', NIGHT);
    await echo.say('Alexa, exit', echo.time);
    await echo.silence();
    expect(turns).toHaveLength(2);
    expect(turns[1]?.request.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'USER_INITIATED',
    });
    expect(turns[1]).toMatchObject({ heard: 'Alexa, exit', timeline: [], sessionOpen: null });
    expect(shown.at(-1)).toEqual({ kind: 'ended', reason: 'USER_INITIATED' });
  });

  it('tells the skill when somebody leaves an open session, and nothing otherwise', async () => {
    const { echo, turns } = newEcho();
    await echo.leave(NIGHT);
    expect(turns).toEqual([]);
    await echo.say('my leg is cramping', NIGHT);
    await echo.leave(echo.time + 5000);
    expect(turns[1]).toMatchObject({ heard: null, intent: 'SessionEndedRequest' });
  });
});

describe('time', () => {
  it('stamps whole seconds and adds 1.5 to 6 s before the first sound, 3 at least in a new session', async () => {
    const { echo, turns } = newEcho();
    for (let at = NIGHT + 777, n = 0; n < 40; n += 1, at = echo.time + 1234) {
      await echo.say('my leg is cramping', at);
      expect(turns[n]?.request.request.timestamp).toMatch(/^2026-01-15T\d\d:\d\d:\d\dZ$/);
      const overhead = (echo.replyBeganAt ?? 0) - stampOf(turns[n]);
      expect(overhead).toBeGreaterThanOrEqual(n === 0 ? 3_000 : 1_500);
      expect(overhead).toBeLessThanOrEqual(6_000);
      expect(echo.replyBeganAt).toBeGreaterThanOrEqual(echo.time);
    }
  });

  it('stamps an interruption with the moment it was said', async () => {
    const { echo, turns, shown } = newEcho();
    await echo.say('my leg is cramping', NIGHT);
    const spokenAt = echo.replyBeganAt! + 12_500;
    await echo.say('next', spokenAt);
    expect(stampOf(turns[1])).toBe(Math.floor(spokenAt / 1000) * 1000);
    expect(shown).toContainEqual({ kind: 'interrupted', sinceMs: 12_500 });
  });

  it('plays nothing more of a reply that was interrupted', async () => {
    const { echo, shown } = newEcho();
    await echo.say('my leg is cramping', NIGHT);
    await echo.say("it's better", echo.replyBeganAt! + 12_500);
    await echo.settle();
    const words = shown.flatMap((event) =>
      event.kind === 'sounding' && event.event.text ? [event.event.text] : [],
    );
    expect(words).toEqual(['Toes to your shin, knee straight.', 'Hold.', 'Sleep well.']);
  });

  it('answers silence with the reprompt, and ends the session 8 s after it', async () => {
    const { echo, turns, shown } = newEcho();
    await echo.say('my leg is cramping', NIGHT);
    await echo.silence();
    expect(turns[1]?.request.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'EXCEEDED_MAX_REPROMPTS',
    });
    const { timeline, repromptTimeline } = turns[0]!;
    const length = (events: typeof timeline) => Math.max(...events.map((event) => event.endMs));
    expect(echo.time - echo.replyBeganAt!).toBe(length(timeline) + length(repromptTimeline) + 16_000);
    expect(shown.filter((event) => event.kind === 'listening')).toHaveLength(2);
  });
});

describe('a device without APL for Audio', () => {
  const deaf = { loudspeaker: { charactersPerSecond: 15, apla: false } };

  it('speaks, reports the error, then opens the microphone', async () => {
    const { echo, turns, shown } = newEcho(deaf);
    await echo.say('my leg is cramping', NIGHT);
    await echo.settle();
    expect(turns.map((turn) => turn.intent)).toEqual([
      'RelieveCrampIntent',
      'Alexa.Presentation.APLA.RuntimeError',
    ]);
    expect(turns[1]?.request.request).toMatchObject({
      token: 'block-1',
      errors: [{ type: 'RENDER_ERROR', reason: 'INTERNAL_SERVER_ERROR' }],
    });
    const kinds = shown
      .filter(({ kind }) => ['sounding', 'turn', 'listening'].includes(kind))
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['turn', 'sounding', 'turn', 'listening']);
    expect(stampOf(turns[1])).toBeGreaterThan(stampOf(turns[0]));
  });

  it('never speaks the answer to the report, but keeps its attributes', async () => {
    const { echo, turns } = newEcho(deaf);
    await echo.say('my leg is cramping', NIGHT);
    await echo.settle();
    await echo.say('next', echo.time);
    expect(turns[1]?.timeline).toEqual([]);
    expect(turns[2]?.request.session).toMatchObject({ new: false, attributes: { ssmlOnly: true } });
  });

  it('reports nothing for a document whose turn never came', async () => {
    const { echo, turns } = newEcho(deaf);
    await echo.say('my leg is cramping', NIGHT);
    await echo.say('next', echo.replyBeganAt! + 100);
    expect(turns.map((turn) => turn.intent)).toEqual(['RelieveCrampIntent', 'RelieveCrampIntent']);
  });

  it('reports outside a session once the reply has closed it', async () => {
    const closing = { ...coaching(), response: { ...coaching().response, shouldEndSession: true } };
    const { echo, turns } = newEcho({ ...deaf, handler: async () => closing });
    await echo.say('my leg is cramping', NIGHT);
    await echo.settle();
    expect(turns[1]?.request).not.toHaveProperty('session');
  });
});

describe('a skill that fails', () => {
  it.each([
    ['throws', () => Promise.reject(new Error('table is gone')), 'table is gone'],
    [
      'throws outside a promise',
      () => {
        throw new Error('no');
      },
      'no',
    ],
    ['answers nothing', async () => undefined, 'no response'],
    ['answers nonsense', async () => ({ hello: 1 }), 'no response'],
    [
      'speaks broken SSML',
      async () => ({ version: '1.0', response: { outputSpeech: { type: 'SSML', ssml: '<speak>' } } }),
      'well-formed',
    ],
  ])('is answered for when it %s', async (_, answer, reason) => {
    const handler = (envelope: unknown) =>
      (envelope as RequestEnvelope).request.type === 'SessionEndedRequest' ? fakeHandler(envelope) : answer();
    const { echo, turns, shown } = newEcho({ handler });
    await echo.say('my leg is cramping', NIGHT);
    await echo.settle();
    expect(turns[1]?.request.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE' },
    });
    expect(turns[1]?.request.session?.new).toBe(false);
    expect(shown).toContainEqual({ kind: 'trouble', reason: expect.stringContaining(reason) });
    expect(
      shown.some((event) => event.kind === 'sounding' && event.event.text?.startsWith('There was a problem')),
    ).toBe(true);
  });

  it('cannot change what was sent or what it answered', async () => {
    const kept = coaching();
    const { echo, turns } = newEcho({
      handler: async (envelope) => {
        (envelope as RequestEnvelope).session!.attributes = { stolen: true };
        return kept;
      },
    });
    await echo.say('my leg is cramping', NIGHT);
    kept.response.shouldEndSession = true;
    expect(turns[0]?.request.session?.attributes).toEqual({});
    expect(turns[0]?.response).toEqual(coaching());
  });
});

function newDevice() {
  return {
    locale: 'en-US',
    screen: 'none' as const,
    applicationId: 'a',
    userId: 'u',
    deviceId: 'd',
    apiEndpoint: 'http://127.0.0.1:0',
    apiAccessToken: 't',
  };
}

describe('why', () => {
  const net = { how: 'net' as const, why: 'net, carrier "my"', words: 'my calf went hard' };
  const understand: EchoParts['understand'] = (words) => ({ ...fakeUnderstand(words), ...net });

  it('tells what the reader makes of words in the net, in the session as it was when they were said', async () => {
    const read: unknown[] = [];
    const reader: EchoParts['reader'] = (words, attributes) => {
      read.push([words, attributes]);
      return 'RelieveCramp muscle=calf';
    };
    const { echo } = newEcho({ understand, reader });
    await echo.say('my calf went hard', NIGHT);
    const first = echo.lastWhy!;
    await echo.settle();
    await echo.say('my calf went hard', echo.time);
    expect(first()).toEqual(['net, carrier "my"', 'read as RelieveCramp muscle=calf']);
    echo.lastWhy!();
    expect(read).toEqual([
      [net.words, {}],
      [net.words, { block: 1 }],
    ]);
  });

  it('is one line for what was no net request, and without a reader', async () => {
    const { echo } = newEcho({ understand });
    await echo.say('my calf went hard', NIGHT);
    expect(echo.lastWhy!()).toEqual([net.why]);
  });
});
