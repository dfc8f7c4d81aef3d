import { dropOldest } from './recent';

/** Devices that could not play a sound document or a picture, and are spoken to instead. Ids are never kept beyond the process. */
export interface DevicesWithoutApla {
  add(device: string): void;
  has(device: string): boolean;
}

/** More devices than ever fail in one process; the oldest are tried again. */
const mostDevices = 1_000;

/** What this process remembers of devices: breathing has no session that could. */
export function devicesWithoutApla(): DevicesWithoutApla {
  const devices = new Set<string>();
  return {
    add(device) {
      devices.add(device);
      dropOldest(devices, mostDevices);
    },
    has: (device) => devices.has(device),
  };
}
