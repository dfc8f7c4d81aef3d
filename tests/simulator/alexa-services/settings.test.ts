import { DefaultApiClient } from 'ask-sdk-core';
import { services as alexa } from 'ask-sdk-model';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Services, startServices } from '../../../simulator/alexa-services';

let services: Services;
beforeEach(async () => {
  services = await startServices({
    deviceId: 'amzn1.ask.device.1',
    apiAccessToken: 'token',
    zone: 'Europe/Berlin',
  });
});
afterEach(() => services.close());

const client = (authorizationValue: string) =>
  new alexa.ups.UpsServiceClient({
    apiClient: new DefaultApiClient(),
    apiEndpoint: services.apiEndpoint,
    authorizationValue,
  });

it("answers the time zone to Amazon's own client", async () => {
  expect(await client('token').getSystemTimeZone('amzn1.ask.device.1')).toBe('Europe/Berlin');
});

it('answers nobody with another token', async () => {
  await expect(client('other').getSystemTimeZone('amzn1.ask.device.1')).rejects.toMatchObject({
    statusCode: 401,
  });
});

it('answers 404 in JSON for anything else', async () => {
  const response = await fetch(`${services.apiEndpoint}/v2/devices/x/settings/System.timeZone`, {
    headers: { authorization: 'Bearer token' },
  });
  expect([response.status, await response.json()]).toEqual([
    404,
    expect.objectContaining({ code: 'NOT_FOUND' }),
  ]);
});

it('is gone after it was closed', async () => {
  await services.close();
  await expect(fetch(services.apiEndpoint)).rejects.toThrow();
});
