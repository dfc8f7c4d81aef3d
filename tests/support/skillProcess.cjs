// The built skill in a process of its own: one envelope a line in, one answer a line out.
const { join } = require('node:path');
const { createInterface } = require('node:readline');

const { handler } = require(join(__dirname, '..', '..', 'dist', 'index.js'));

createInterface({ input: process.stdin }).on('line', async (line) => {
  const { id, envelope } = JSON.parse(line);
  const from = performance.now();
  const answer = await handler(envelope).catch((error) => ({ failed: error.name }));
  process.stdout.write(`${JSON.stringify({ id, answer, ms: performance.now() - from })}\n`);
});
