// Nights to be measured: the same requests each time, as many as are wanted.
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

/**
 * One request of the nights, whose every kind of answer comes round.
 * @param count which one, from 0
 * @param attributes what the session remembers
 */
function envelopeOf(count, attributes, { screen = false, user = 'bench' } = {}) {
  const supportedInterfaces = screen
    ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } }
    : {};
  const ids = { application: { applicationId: 'bench' }, user: { userId: user } };
  // Twenty seconds from one sentence to the next, and a day from one night to the next.
  const [days, sentence] = [Math.floor(count / night.length), count % night.length];
  const timestamp = new Date(1_768_464_600_000 + days * 86_400_000 + sentence * 20_000).toISOString();
  return {
    version: '1.0',
    session: { new: false, sessionId: 'bench', attributes, ...ids },
    context: { System: { ...ids, device: { deviceId: 'bench', supportedInterfaces } } },
    request: { requestId: `bench-${count}`, timestamp, locale: 'en-US', ...night[sentence] },
  };
}

/** What the next request of a session carries. A picture that runs leaves the session as it is. */
function remembered(answer) {
  return answer.response.shouldEndSession !== true
    ? JSON.parse(JSON.stringify(answer.sessionAttributes))
    : {};
}

module.exports = { envelopeOf, remembered, sentences: night.length };
