// The least that runs a Lambda function: loads it as Lambda does, and goes round the Runtime API's three calls.
const { join } = require('node:path');

const { AWS_LAMBDA_RUNTIME_API: api, LAMBDA_TASK_ROOT: folder, _HANDLER: name } = process.env;
const base = `http://${api}/2018-06-01/runtime`;
const errorOf = ({ name: errorType = 'Error', message: errorMessage = '' }) => ({ errorType, errorMessage });

async function tell(path, what) {
  await (await fetch(`${base}/${path}`, { method: 'POST', body: JSON.stringify(what) })).text();
}

async function main() {
  const [file, exported] = name.split('.');
  let handler;
  try {
    handler = require(join(folder, file))[exported];
    if (typeof handler !== 'function') throw new TypeError(`no function ${name}`);
  } catch (error) {
    await tell('init/error', errorOf(error));
    process.exit(1);
  }
  for (;;) {
    const next = await fetch(`${base}/invocation/next`);
    const id = next.headers.get('lambda-runtime-aws-request-id');
    try {
      const answer = await handler(await next.json(), { awsRequestId: id });
      await tell(`invocation/${id}/response`, answer ?? null);
    } catch (error) {
      await tell(`invocation/${id}/error`, errorOf(error));
    }
  }
}

void main();
