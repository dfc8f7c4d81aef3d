import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startRuntimeApi } from './runtimeApi';

/** A function in a process of its own, as Lambda runs it. */
export interface RunningFunction {
  /** Sends an event and waits for the answer. @throws whatever class of error the function threw */
  handler(event: unknown): Promise<unknown>;
  /** What it has printed, log and all. */
  log(): string;
  /** From the start of the process until it waited for its first event, ms. */
  startMs: number;
  stop(): Promise<void>;
}

/**
 * Starts a function under a runtime.
 * @param runtime the file that Node runs: AWS's runtime client, or `smallRuntime.cjs`
 * @param folder where the function is
 * @param environment what it sees beside Lambda's own variables
 * @throws with the error type if it does not load
 */
export async function startFunction(
  runtime: string,
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningFunction> {
  const api = await startRuntimeApi();
  const began = performance.now();
  const child = spawn(process.execPath, [runtime, 'index.handler'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      AWS_LAMBDA_RUNTIME_API: api.address,
      AWS_LAMBDA_FUNCTION_NAME: 'cramp-coach',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '1024',
      AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/cramp-coach',
      AWS_LAMBDA_LOG_STREAM_NAME: 'local',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: 'index.handler',
      ...environment,
    },
  });
  const gone = once(child, 'exit');
  let log = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (lines) => (log += lines));
  async function stop(): Promise<void> {
    child.kill();
    await gone;
    await api.close();
  }
  try {
    await Promise.race([
      api.loaded,
      gone.then(() => api.loaded.catch(fail)).then(() => fail(`it ended: ${log}`)),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    startMs: performance.now() - began,
    log: () => log,
    stop,
    async handler(event) {
      const outcome = await Promise.race([api.invoke(event), gone.then(() => fail(`it ended: ${log}`))]);
      return 'answer' in outcome ? outcome.answer : fail(outcome.errorType);
    },
  };
}

function fail(reason: unknown): never {
  throw reason instanceof Error ? reason : new Error(String(reason));
}
