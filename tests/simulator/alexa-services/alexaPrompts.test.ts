import { describe, expect, it } from 'vitest';
import { Account, type Permission } from '../../../simulator/alexa-services/account';
import type { EchoParts, Shown } from '../../../simulator/device/echoParts';
import type { Turn } from '../../../simulator/device/skill/turn';
import { askFor, asking, completeTask, offer, routine } from '../fixtures/connections';
import { coaching, fakeHandler, NIGHT, newEcho, say } from '../fixtures/skill';

const QUESTION = 'Do you give Cramp Coach permission to update your reminders? You can say I approve or no.';
const OFFER =
  'I can create a routine for you where, when you say my leg is cramping, I automatically start leg cramp relief. Would you like that?';

function account(kept: Parameters<Account['change']>[0] = {}): Account {
  const one = new Account();
  one.change(kept);
  return one;
}

/** Says each line when it is one's turn; null is silence. */
async function talked(parts: Partial<EchoParts>, ...lines: (string | null)[]) {
  const made = newEcho(parts);
  for (const line of lines) {
    await made.echo.settle();
    if (line === null) await made.echo.silence();
    else await made.echo.say(line, made.echo.time);
  }
  await made.echo.settle();
  return made;
}

const words = (shown: readonly Shown[], own: boolean) =>
  shown.flatMap((event) =>
    event.kind === 'sounding' && event.event.text && Boolean(event.event.own) === own
      ? [event.event.text]
      : [],
  );
const troubles = (shown: readonly Shown[]) =>
  shown.flatMap((event) => (event.kind === 'trouble' ? [event.reason] : []));
const request = (turn: Turn | undefined) => turn?.request.request as unknown as Record<string, unknown>;

describe('the permission', () => {
  it.each([
    ['I approve', 'ACCEPTED', 'granted'],
    ['yes', 'ACCEPTED', 'granted'],
    ['Alexa, yes please', 'ACCEPTED', 'granted'],
    ['no', 'DENIED', 'missing'],
  ])("is asked for in Alexa's words; %s is %s", async (line, status, permission) => {
    const kept = account();
    const { turns, shown } = await talked({ account: kept, handler: asking(askFor()) }, 'remind me', line);
    expect(words(shown, true)).toEqual([QUESTION]);
    expect(words(shown, false)).toEqual(['Then Alexa asks.', `permission ${status}`]);
    expect(request(turns[1])).toMatchObject({
      type: 'Connections.Response',
      name: 'AskFor',
      status: { code: '200' },
      token: '22:00|daily',
      payload: {
        permissionScopes: askFor().payload.permissionScopes,
        status,
        isCardThrown: false,
      },
    });
    expect(turns[1]).toMatchObject({ heard: line, intent: 'Connections.Response' });
    expect(kept.permission).toBe(permission);
    expect(troubles(shown)).toEqual([]);
  });

  it('is answered in the same session, with its attributes', async () => {
    const { turns } = await talked({ handler: asking(askFor()) }, 'remind me', 'yes');
    expect(turns[1]?.request.session).toMatchObject({ new: false, attributes: { pending: 'reminder' } });
    expect(turns[1]?.request.session?.sessionId).toBe(turns[0]?.request.session?.sessionId);
  });

  it('is answered without them, where a test says so', async () => {
    const { turns } = await talked({ handler: asking(askFor()), losesAttributes: true }, 'remind me', 'yes');
    expect(turns[1]?.request.session).toMatchObject({ new: false, attributes: {} });
  });

  it.each([
    ['silence', [null]],
    ['something else, then silence', ['what did you say', null]],
    ['something else twice', ['what did you say', 'my leg']],
  ])('is asked for once more after %s, then not answered', async (_, lines) => {
    const { turns, shown } = await talked({ handler: asking(askFor()) }, 'remind me', ...lines);
    expect(words(shown, true)).toEqual([QUESTION, QUESTION]);
    expect(turns.map(({ intent }) => intent)).toEqual(['RelieveCrampIntent', 'Connections.Response']);
    expect(request(turns[1])).toMatchObject({ payload: { status: 'NOT_ANSWERED' } });
    expect(turns[1]?.heard).toBe(lines.at(-1));
  });

  it('can still be given when Alexa asks the second time', async () => {
    const { turns } = await talked({ handler: asking(askFor()) }, 'remind me', 'what', 'I approve');
    expect(request(turns[1])).toMatchObject({ payload: { status: 'ACCEPTED' } });
  });

  it.each<[Permission, string, boolean]>([
    ['granted', 'ACCEPTED', false],
    ['denied', 'DENIED', true],
  ])('is not asked for when it is %s', async (permission, status, isCardThrown) => {
    const { turns, shown } = await talked(
      { account: account({ permission }), handler: asking(askFor()) },
      'remind me',
    );
    expect(words(shown, true)).toEqual([]);
    expect(request(turns[1])).toMatchObject({ payload: { status, isCardThrown } });
    expect([turns[1]?.heard, words(shown, false).at(-1)]).toEqual([null, `permission ${status}`]);
  });

  it.each<[string, object, object, RegExp]>([
    ['open microphone', askFor(), { shouldEndSession: false }, /neither shouldEndSession nor reprompt/],
    ['reprompt', askFor(), { reprompt: { outputSpeech: say('?') } }, /neither shouldEndSession nor reprompt/],
    ['older version', { ...askFor(), payload: { ...askFor().payload, '@version': '1' } }, {}, /@version/],
    ['missing token', { ...askFor(), token: undefined }, {}, /token/],
    ['no permission', { ...askFor(), payload: { ...askFor().payload, permissionScopes: [] } }, {}, /Scopes/],
    ['unknown connection', { type: 'Connections.SendRequest', name: 'Buy', token: '' }, {}, /name/],
  ])('is told to be asked for wrongly: %s', async (_, directive, more, reason) => {
    const { shown } = await talked({ handler: asking(directive, more) }, 'remind me');
    expect(troubles(shown)).toEqual([expect.stringMatching(reason)]);
  });

  it('fails with 400 when it is asked for wrongly, and as a test wants it to', async () => {
    const wrong = await talked({ handler: asking({ ...askFor(), payload: {} }) }, 'remind me');
    expect(request(wrong.turns[1])).toMatchObject({ status: { code: '400' }, token: '22:00|daily' });
    const failing = await talked({ handler: asking(askFor()), connectionFault: '500' }, 'remind me');
    expect(request(failing.turns[1])).toMatchObject({ status: { code: '500' } });
    expect(request(failing.turns[1])).not.toHaveProperty('payload');
    expect(troubles(failing.shown)).toEqual([]);
  });

  it('is forgotten when the person opens the skill anew, or leaves', async () => {
    const anew = await talked({ handler: asking(askFor()) }, 'remind me', 'ask cramp coach to remind me');
    expect(anew.turns.map(({ intent }) => intent)).toEqual(['RelieveCrampIntent', 'RelieveCrampIntent']);
    expect(anew.turns[1]?.request.session?.new).toBe(true);
    const left = await talked({ handler: asking(askFor()) }, 'remind me', 'exit');
    expect(left.turns.map(({ intent }) => intent)).toEqual(['RelieveCrampIntent', 'SessionEndedRequest']);
  });
});

describe('the routine', () => {
  it('is offered, made on a yes, and told to the skill in the same session', async () => {
    const kept = account();
    const { turns, shown } = await talked({ account: kept, handler: asking(offer()) }, 'teach it', 'yes');
    expect(words(shown, true)).toEqual([OFFER, expect.stringMatching(/^Ok\. I created a routine/)]);
    expect(request(turns[1])).toMatchObject({
      type: 'SessionResumedRequest',
      cause: { type: 'ConnectionCompleted', token: 'teach-phrase', status: { code: '200', message: 'OK' } },
    });
    expect(turns[1]?.heard).toBe('yes');
    expect(turns[1]?.request.session).toMatchObject({ new: false, attributes: { pending: 'reminder' } });
    expect(words(shown, false).at(-1)).toBe('routine 200');
    expect(kept.routines).toEqual([routine]);
  });

  it.each([
    ['no', ['no']],
    ['silence', [null]],
  ])('is not made after %s', async (_, lines) => {
    const kept = account();
    const { turns } = await talked({ account: kept, handler: asking(offer()) }, 'teach it', ...lines);
    expect(request(turns[1])).toMatchObject({
      cause: {
        status: { code: '204' },
        result: { offerAutomationResponse: { reason: 'REJECTED_BY_CUSTOMER' } },
      },
    });
    expect(kept.routines).toEqual([]);
  });

  it('is offered with the first phrase that is free, and not at all when none is', async () => {
    const one = await talked(
      { account: account({ routines: [routine] }), handler: asking(offer()) },
      'teach it',
    );
    expect(words(one.shown, true)[0]).toContain('when you say leg cramp, I');
    const both = account({ routines: [routine, { ...routine, phrase: 'leg cramp' }] });
    const none = await talked({ account: both, handler: asking(offer()) }, 'teach it');
    expect(words(none.shown, true)).toEqual([]);
    expect(request(none.turns[1])).toMatchObject({
      cause: {
        status: { code: '204' },
        result: { offerAutomationResponse: { reason: 'AUTOMATION_ALREADY_ENABLED' } },
      },
    });
  });

  it('fails as a test wants it to', async () => {
    const { turns } = await talked({ handler: asking(offer()), connectionFault: '403' }, 'teach it');
    expect(request(turns[1])).toMatchObject({ cause: { status: { code: '403' } } });
  });

  const wrong = (change: (one: ReturnType<typeof offer>) => void) => {
    const one = offer();
    change(one);
    return one;
  };
  it.each([
    ['six phrases', offer(['a', 'b', 'c', 'd', 'e', 'f']), /utterances/],
    ['no phrase', offer([]), /utterances/],
    ['another callback', { ...offer(), onCompletion: 'SEND_ERRORS_ONLY' }, /onCompletion/],
    ['another connection', { ...offer(), uri: 'connection://AMAZON.Print/1' }, /uri/],
    [
      'no description',
      wrong((one) => Object.assign(one.input.renderingData, { operations: {} })),
      /describe/,
    ],
    [
      'another language',
      wrong((one) => Object.assign(one.input.automation.trigger.payload, { locale: 'de-DE' })),
      /de-DE/,
    ],
    [
      "another skill's task",
      wrong((one) =>
        Object.assign(one.input.automation.operations.serial[0]!.operation.payload.connectionRequest, {
          uri: 'connection://other.Task/1?provider=other',
        }),
      ),
      /no task of this skill/,
    ],
  ])('is told to be offered wrongly: %s', async (_, directive, reason) => {
    const { turns, shown } = await talked({ handler: asking(directive) }, 'teach it');
    expect(troubles(shown)).toEqual([expect.stringMatching(reason)]);
    expect(request(turns[1])).toMatchObject({ cause: { status: { code: '400' } } });
  });

  it.each([
    'my leg is cramping',
    'Alexa, my leg is cramping!',
    'My  leg is cramping',
  ])('opens its task in a new session: "%s"', async (line) => {
    const { turns } = await talked({ account: account({ routines: [routine] }) }, line);
    expect(request(turns[0])).toMatchObject({ type: 'LaunchRequest', task: routine.task });
    expect(turns[0]?.request.session?.new).toBe(true);
  });

  it('hears exact words outside a session only', async () => {
    const kept = account({ routines: [routine] });
    const { turns } = await talked(
      { account: kept },
      'my left leg is cramping',
      'my leg is cramping',
      'ask cramp coach my leg is cramping',
    );
    expect(turns.map(({ intent }) => intent)).toEqual(Array(3).fill('RelieveCrampIntent'));
  });
});

describe('the end of a task', () => {
  const ends =
    (more: object, directive: object = completeTask) =>
    async (envelope: unknown) => {
      const answer = await fakeHandler(envelope);
      return {
        ...(answer as object),
        response: { outputSpeech: say('Done.'), directives: [directive], ...more },
      };
    };
  const kept = account({ routines: [routine] });

  it('is taken with the end of the session it was started in', async () => {
    const { shown } = await talked(
      { account: kept, handler: ends({ shouldEndSession: true }) },
      routine.phrase,
    );
    expect(troubles(shown)).toEqual([]);
  });

  it.each([
    [
      'while the session goes on',
      { shouldEndSession: false },
      undefined,
      routine.phrase,
      /shouldEndSession true/,
    ],
    ['where none was started', { shouldEndSession: true }, undefined, 'my foot', /no task/],
    [
      'with a number for a status',
      { shouldEndSession: true },
      { ...completeTask, status: { code: 200, message: '' } },
      routine.phrase,
      /status\.code/,
    ],
  ])('is a fault %s', async (_, more, directive, line, reason) => {
    const { shown } = await talked({ account: kept, handler: ends(more, directive) }, line);
    expect(troubles(shown)).toEqual([expect.stringMatching(reason)]);
  });
});

describe('a card', () => {
  it.each([
    { type: 'Simple', title: 'Cramps', content: 'Monday\nTuesday' },
    { type: 'AskForPermissionsConsent', permissions: ['alexa::alerts:reminders:skill:readwrite'] },
  ])('is shown as the Alexa app does: $type', async (card) => {
    const answer = coaching();
    const { shown } = await talked(
      { handler: async () => ({ ...answer, response: { ...answer.response, card } }) },
      'my leg',
    );
    expect(shown).toContainEqual({ kind: 'card', card });
  });
});

it('starts nothing at an instant other than the one somebody spoke at', async () => {
  const { turns } = await talked({ handler: asking(askFor()) }, 'remind me', 'yes');
  expect(turns[0]?.request.request.timestamp).toBe(`${new Date(NIGHT).toISOString().slice(0, 19)}Z`);
});
