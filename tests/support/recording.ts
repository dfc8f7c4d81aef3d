import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const folder = process.env.RECORD_TO;

/** Writes a request and its response to the folder of `scripts/check/record.ts`; does nothing in any other run. */
export function record(request: unknown, response: unknown): void {
  if (folder === undefined) return;
  const { currentTestName } = expect.getState();
  const line = JSON.stringify({ test: currentTestName, request, response });
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${line}\n`);
}
