// The built skill in a process of its own, as Lambda would start one: with an environment and a memory that no other
// night has.
const { parentPort, workerData } = require('node:worker_threads');
const { handler } = require(workerData.file);

parentPort.on('message', async ({ id, envelope }) => {
  try {
    parentPort.postMessage({ id, answer: JSON.stringify(await handler(envelope)) });
  } catch (error) {
    parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
parentPort.postMessage({ ready: typeof handler === 'function' });
