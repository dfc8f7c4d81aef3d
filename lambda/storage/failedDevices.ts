import { dropOldest } from './recent';

/** Devices that could not play or show something, and do without. Ids are never kept beyond the process. */
export interface FailedDevices {
  add(device: string): void;
  has(device: string): boolean;
}

/** More devices than ever fail in one process; the oldest are tried again. */
const mostDevices = 1_000;

/** What this process remembers of devices that failed: breathing has no session that could. */
export function failedDevices(): FailedDevices {
  const devices = new Set<string>();
  return {
    add(device) {
      devices.add(device);
      dropOldest(devices, mostDevices);
    },
    has: (device) => devices.has(device),
  };
}
