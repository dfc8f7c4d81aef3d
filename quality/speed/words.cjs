// What reading sentences costs, in a process of its own so that its memory and its first time are the reader's alone.
// `first`: what the first sentence takes in a function that has answered one request: the reader is loaded, and reads.
// `warm`: what each of the sentences takes once it is loaded, after 500 for warming up. Prints JSON.
const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { handler } = require('../../dist/index.js');
const { envelopeOf } = require('./nights.cjs');

const reader = '../../dist/understanding.js';
const situation = { locale: 'en-US', openQuestion: 'let-go', doing: 'relief' };
const warmUps = 500;

async function first() {
  await handler(envelopeOf(1, {}));
  const [from, used] = [process.hrtime.bigint(), process.cpuUsage()];
  require(reader).understand('my left calf is cramping and i can barely move it', situation);
  const ms = Number(process.hrtime.bigint() - from) / 1e6;
  const { user, system } = process.cpuUsage(used);
  return { ms, processorMs: (user + system) / 1_000 };
}

async function warm() {
  await handler(envelopeOf(1, {}));
  const { understand } = require(reader);
  const sentences = phrases();
  for (const sentence of sentences.slice(0, warmUps)) understand(sentence, situation);
  const times = sentences.map((sentence) => {
    const from = process.hrtime.bigint();
    understand(sentence, situation);
    return Number(process.hrtime.bigint() - from) / 1_000;
  });
  times.sort((a, b) => a - b);
  const at = (share) => Math.round(times[Math.floor(times.length * share)]);
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1_024);
  return { sentences: times.length, p50: at(0.5), p99: at(0.99), peakMiB };
}

/** The sentences that tuning may look at. */
function phrases() {
  const folder = join(__dirname, '../../tests/phrases/development');
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.jsonl'));
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line).say),
  );
}

const parts = { first, warm };
void parts[process.argv[2]]().then((found) => console.log(JSON.stringify(found)));
