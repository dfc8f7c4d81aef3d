// The warm part of the benchmark, in a process of its own so that its memory is the handler's alone: as many mixed
// requests as it is told, after 500 for warming up, from a device with a screen if it is told so. Prints JSON.
const { handler } = require('../dist/index.js');

const requests = Number(process.argv[2]);
const supportedInterfaces =
  process.argv[3] === 'screen' ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } : {};
const warmUps = 500;

const intent = (name, slots = {}) => ({
  type: 'IntentRequest',
  intent: {
    name,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(
      Object.entries(slots).map(([slot, id]) => [
        slot,
        {
          name: slot,
          value: id,
          confirmationStatus: 'NONE',
          resolutions: {
            resolutionsPerAuthority: [
              {
                authority: slot,
                status: { code: 'ER_SUCCESS_MATCH' },
                values: [{ value: { name: id, id } }],
              },
            ],
          },
        },
      ]),
    ),
  },
});

// A whole night, over and over: every kind of answer there is.
const night = [
  { type: 'LaunchRequest' },
  intent('RelieveCrampIntent', { muscle: 'calf', side: 'left' }),
  intent('AMAZON.NoIntent'),
  intent('EasingIntent'),
  intent('AMAZON.FallbackIntent'),
  intent('RelieveCrampIntent', { muscle: 'foot' }),
  intent('AMAZON.HelpIntent'),
  intent('StillHurtsIntent'),
  intent('FeelingBetterIntent'),
  { type: 'SessionEndedRequest', reason: 'USER_INITIATED' },
];

async function main() {
  const times = [];
  let attributes = {};
  for (let index = -warmUps; index < requests; index += 1) {
    const request = night[(index + warmUps) % night.length];
    const envelope = envelopeOf(request, attributes, index);
    const from = process.hrtime.bigint();
    const answer = await handler(envelope);
    if (index >= 0) times.push(Number(process.hrtime.bigint() - from) / 1_000);
    // A picture that runs leaves the session as it is.
    attributes =
      answer.response.shouldEndSession !== true ? JSON.parse(JSON.stringify(answer.sessionAttributes)) : {};
  }
  times.sort((a, b) => a - b);
  const at = (share) => Math.round(times[Math.floor(times.length * share)]);
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1_024);
  console.log(JSON.stringify({ p50: at(0.5), p99: at(0.99), peakMiB }));
}

function envelopeOf(request, attributes, index) {
  const ids = { application: { applicationId: 'bench' }, user: { userId: 'bench' } };
  // Twenty seconds from one sentence to the next, and a day from one night to the next.
  const count = index + warmUps;
  const [days, sentence] = [Math.floor(count / night.length), count % night.length];
  const timestamp = new Date(1_768_464_600_000 + days * 86_400_000 + sentence * 20_000).toISOString();
  return {
    version: '1.0',
    session: { new: false, sessionId: 'bench', attributes, ...ids },
    context: { System: { ...ids, device: { deviceId: 'bench', supportedInterfaces } } },
    request: { requestId: `bench-${index}`, timestamp, locale: 'en-US', ...request },
  };
}

void main();
