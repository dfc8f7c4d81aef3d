// The built skill in a process of its own, as Lambda would start one: with an environment and a memory that no other
// night has.
const { dirname, join } = require('node:path');
const { parentPort, workerData } = require('node:worker_threads');
const { handler } = require(workerData.file);

// What the skill has opened, unless it keeps nothing.
const embedded = require.cache[join(dirname(workerData.file), 'embedded.js')]?.exports;
const database = embedded?.openDatabase(process.env.CRAMP_COACH_DATA);

parentPort.on('message', async ({ id, envelope, up }) => {
  if (up !== undefined) {
    if (database) database.up = up;
    return;
  }
  try {
    parentPort.postMessage({ id, answer: JSON.stringify(await handler(envelope)) });
  } catch (error) {
    parentPort.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
parentPort.postMessage({ ready: typeof handler === 'function' });
