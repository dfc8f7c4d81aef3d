// The warm part of the benchmark, in a process of its own so that its memory is the handler's alone: as many mixed
// requests as it is told, after 500 for warming up, from a device with a screen if it is told so. Prints JSON.
const { handler } = require('../../dist/index.js');
const { envelopeOf, remembered } = require('./nights.cjs');

const requests = Number(process.argv[2]);
const screen = process.argv[3] === 'screen';
const warmUps = 500;

async function main() {
  const times = [];
  let attributes = {};
  for (let index = -warmUps; index < requests; index += 1) {
    const envelope = envelopeOf(index + warmUps, attributes, { screen });
    const from = process.hrtime.bigint();
    const answer = await handler(envelope);
    if (index >= 0) times.push(Number(process.hrtime.bigint() - from) / 1_000);
    attributes = remembered(answer);
  }
  times.sort((a, b) => a - b);
  const at = (share) => Math.round(times[Math.floor(times.length * share)]);
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1_024);
  const meanUs = Math.round(times.reduce((sum, us) => sum + us, 0) / times.length);
  console.log(JSON.stringify({ p50: at(0.5), p90: at(0.9), p99: at(0.99), meanUs, peakMiB }));
}

void main();
