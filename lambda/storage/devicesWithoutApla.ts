import { lru } from '../lib/lru';

/**
 * Devices that could not play a sound document or a picture: Alexa speaks plain words to them instead. Their ids are
 * never stored beyond the process.
 */
export interface DevicesWithoutApla {
  add(device: string): void;
  has(device: string): boolean;
}

/** More devices than ever fail in one process; the oldest are tried again. */
const mostDevices = 1_000;

/** Remembers such devices for this process: breathing has no session that could. */
export function devicesWithoutApla(): DevicesWithoutApla {
  const devices = lru<string, true>(mostDevices);
  return {
    add: (device) => void devices.set(device, true),
    has: (device) => devices.has(device),
  };
}
