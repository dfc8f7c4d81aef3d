import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { run } from '../simulator/run';
import type { Turn } from '../simulator/turn';
import { createUnderstanding } from '../simulator/understanding';

/** The model is compiled once for all conversations; their day is the same. */
let compiled: ReturnType<typeof createUnderstanding> | undefined;
const understanding: typeof createUnderstanding = (model, options) => {
  compiled ??= createUnderstanding(model, options);
  return compiled;
};

const events = 'Alexa.Presentation.APL.UserEvent';

/** The answers to a conversation on a device with a screen; steps that a picture tells of are left out. */
export async function answers(says: readonly string[]): Promise<ResponseEnvelope[]> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end();
  const flags = ['--fast', '--json', '--screen', 'show', ...says.flatMap((one) => ['--say', one])];
  await run(flags, { root: join(__dirname, '..'), stdin, stdout, stderr, env: {}, understanding });
  stdout.end();
  const lines = (await text(stdout)).trim().split('\n');
  return lines
    .map((line) => JSON.parse(line) as Turn)
    .filter(({ intent, timeline }) => intent !== events || timeline.length > 0)
    .map(({ response }) => response as ResponseEnvelope);
}
