import { DefaultApiClient } from 'ask-sdk-core';
import type { services } from 'ask-sdk-model';
import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../lambda/alexa/request';
import { deviceTimeZone } from '../../../lambda/alexa/timeZone';
import { startServices } from '../../../simulator/alexa-services';
import { envelope } from '../../support/requests';

const asked = readRequest(envelope({ type: 'LaunchRequest' }))!;

/** A service that answers every call the same way. */
function answering(statusCode: number, body: string): services.ApiClient {
  return { invoke: async () => ({ statusCode, body, headers: [] }) };
}

describe('the time zone of a device', () => {
  test('comes over real HTTP, as Alexa serves it', async () => {
    const service = await startServices({ deviceId: 'd', apiAccessToken: 't', zone: 'Europe/Berlin' });
    try {
      const at = { apiEndpoint: service.apiEndpoint, apiAccessToken: 't', deviceId: 'd' };
      const zone = deviceTimeZone(new DefaultApiClient(), 5_000);
      expect(await zone({ ...asked, services: at })).toBe('Europe/Berlin');
      expect(await zone({ ...asked, services: { ...at, apiAccessToken: 'wrong' } })).toBeUndefined();
    } finally {
      await service.close();
    }
  });

  test.each([
    ['none is set', answering(204, '')],
    ['the service is down', answering(503, '')],
    ['the permission is missing', answering(403, '{"message":"no"}')],
    ['the answer is not a zone', answering(200, '{"zone":1}')],
    ['the answer is a web page', answering(200, '<html>')],
    ['nobody is there', { invoke: () => Promise.reject(new Error('refused')) }],
  ])('is not known when %s', async (_, client) => {
    expect(await deviceTimeZone(client, 5_000)(asked)).toBeUndefined();
  });

  test('is not waited for: a silent service costs the limit and no more', async () => {
    const never: services.ApiClient = { invoke: () => new Promise(() => undefined) };
    expect(await deviceTimeZone(never, 5)(asked)).toBeUndefined();
  });

  test('is not known where the id of the device is no text', async () => {
    const services = { ...asked.services!, deviceId: '\ud800' };
    expect(await deviceTimeZone(answering(200, '"UTC"'), 5_000)({ ...asked, services })).toBeUndefined();
  });

  test('is not asked for when the request names no service', async () => {
    const { services: _, ...nowhere } = asked;
    const fails: services.ApiClient = { invoke: () => Promise.reject(new Error('must not be called')) };
    expect(await deviceTimeZone(fails, 5)(nowhere)).toBeUndefined();
  });
});
