// Is loaded by a server before all else: Amazon's address serves the chain of a test, whose root is the only one trusted.
const Module = require('node:module');
const tls = require('node:tls');

const { pem, root } = JSON.parse(process.env.TEST_CHAIN);
const load = Module._load;
const ownTls = Object.create(tls, { rootCertificates: { value: [root] } });
Module._load = (name, ...rest) => (name === 'node:tls' ? ownTls : load(name, ...rest));

const realFetch = globalThis.fetch;
globalThis.fetch = async (address, options) =>
  String(address).startsWith('https://s3.amazonaws.com/')
    ? new Response(pem, { status: String(address).endsWith('/echo.api/test.pem') ? 200 : 404 })
    : realFetch(address, options);
