import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import { envelope, intent, type TestSkill, testSkill, threeTen } from './requests';

/** A request from a device with a screen. */
export function onScreen(request: object, attributes: object = {}, maxVersion = '2024.3'): object {
  const whole = envelope(request, attributes) as { context: { System: { device: object } } };
  const device = {
    ...whole.context.System.device,
    supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion } } },
  };
  return { ...whole, context: { System: { ...whole.context.System, device } } };
}

/** A screen's word: a touch, or where its picture is. */
export function userEvent(sent: readonly unknown[]): object {
  return {
    type: 'Alexa.Presentation.APL.UserEvent',
    token: 't',
    arguments: sent,
    source: {},
    components: {},
  };
}

/** What everybody can be shown, by name: each document that there is, in the states that look different. */
export async function scenes(): Promise<Record<string, Response>> {
  const { answer } = testSkill({ timeZoneOf: async () => 'America/New_York' });
  const found: Record<string, Response> = {};
  const talk = conversation({ answer, logged: [] }, (name, response) => {
    found[name] = response;
  });
  await talk(
    ['hold', intent('RelieveCrampIntent', { muscle: 'calf', side: 'left' })],
    ['still hurts', intent('StillHurtsIntent')],
    ['it let go', intent('FeelingBetterIntent')],
    ['good night', intent('AMAZON.NoIntent')],
  );
  await talk(
    ['last ten seconds', intent('RelieveCrampIntent', { muscle: 'foot' })],
    ['last ten seconds', intent('FeelingBetterIntent')],
    ['slow breathing', intent('AMAZON.YesIntent')],
  );
  await talk(['bedtime, seated', intent('StartRoutineIntent', { routine: 'bedtime' })]);
  await talk(
    ['steady?', intent('StartRoutineIntent', { routine: 'bedtime', posture: 'standing' })],
    ['bedtime, standing', intent('AMAZON.YesIntent')],
  );
  const task = { name: 'amzn1.ask.skill.test.RelieveCramp', version: '1', input: {} };
  await talk(['by phrase', { type: 'LaunchRequest', task }]);
  await talk(['emergency', intent('RedFlagIntent', { sign: 'emergency' })]);
  await talk(['carry on?', { type: 'LaunchRequest' }]);
  await talk(['massage', intent('StartRoutineIntent', { routine: 'massage' })]);
  await talk(['answer', intent('AskAdviceIntent', { topic: 'magnesium' })]);
  await talk(['alarm', intent('RedFlagIntent', { sign: 'clot' })]);
  await talk(['help', intent('AMAZON.HelpIntent')]);
  await talk(['drill', intent('PractiseIntent')]);
  await talk(['logged', intent('LogCrampIntent', { muscle: 'calf', side: 'left', when: 'yesterday' })]);
  await talk(['summary', intent('CrampSummaryIntent')]);
  return found;
}

type Line = readonly [name: string, request: object];

/** Talks to one skill, each conversation in a session of its own, a quarter of a minute from one sentence to the next. */
function conversation({ answer }: TestSkill, keep: (name: string, response: Response) => void) {
  let atMs = Date.parse(threeTen);
  return async (...lines: Line[]) => {
    let last: ResponseEnvelope | undefined;
    for (const [name, request] of lines) {
      atMs += 15_000;
      const timestamp = new Date(atMs).toISOString();
      last = await answer(
        onScreen({ ...request, timestamp, requestId: `r-${atMs}` }, last?.sessionAttributes),
      );
      keep(name, last.response);
    }
  };
}
