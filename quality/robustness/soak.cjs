// Very many requests to one process, a new person every night, as a warm function has them; prints the heap after a collection at
// each tenth, in bytes, as JSON. Needs --expose-gc.
const { handler } = require('../../dist/index.js');
const { envelopeOf, remembered, sentences } = require('../speed/nights.cjs');

const requests = Number(process.argv[2]);
const tenths = 10;

async function main() {
  const heap = [];
  let attributes = {};
  for (let count = 0; count < requests; count += 1) {
    const user = `soak-${Math.floor(count / sentences)}`;
    attributes = remembered(await handler(envelopeOf(count, attributes, { user })));
    if ((count + 1) % (requests / tenths) === 0) {
      global.gc();
      heap.push(process.memoryUsage().heapUsed);
    }
  }
  console.log(JSON.stringify(heap));
}

void main();
