const ids = {
  application: { applicationId: 'amzn1.ask.skill.test' },
  user: { userId: 'amzn1.ask.account.test' },
};

/** A moment for requests that need one: 3:10 at night in New York. */
export const threeTen = '2026-01-15T08:10:00Z';

/** A whole envelope around a request. */
export function envelope(request: object, attributes: object = {}): Record<string, unknown> {
  return {
    version: '1.0',
    session: { new: false, sessionId: 'amzn1.echo-api.session.test', attributes, ...ids },
    context: {
      System: {
        ...ids,
        device: { deviceId: 'amzn1.ask.device.test', supportedInterfaces: {} },
        apiEndpoint: 'https://api.example.test',
        apiAccessToken: 'token',
      },
    },
    request: { requestId: 'amzn1.echo-api.request.test', timestamp: threeTen, locale: 'en-US', ...request },
  };
}

/** An intent with slots as Alexa resolves them: by id. */
export function intent(name: string, slots: Record<string, string> = {}): object {
  const filled = Object.entries(slots).map(([slot, id]) => [
    slot,
    {
      name: slot,
      value: id,
      confirmationStatus: 'NONE',
      resolutions: {
        resolutionsPerAuthority: [
          {
            authority: `amzn1.er-authority.test.${slot}`,
            status: { code: 'ER_SUCCESS_MATCH' },
            values: [{ value: { name: id, id } }],
          },
        ],
      },
    },
  ]);
  return {
    type: 'IntentRequest',
    intent: { name, confirmationStatus: 'NONE', slots: Object.fromEntries(filled) },
  };
}

/** All words of an answer, in the order they are written, without tags. */
export function wordsOf(answer: unknown): string {
  const found: string[] = [];
  JSON.stringify(answer, (key, value) => {
    if ((key === 'ssml' || key === 'content') && typeof value === 'string')
      found.push(value.replace(/<[^>]+>/g, ' '));
    return value;
  });
  return found.join(' ').replace(/\s+/g, ' ').trim();
}
