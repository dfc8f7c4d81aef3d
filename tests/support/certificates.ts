import { createSign, generateKeyPairSync } from 'node:crypto';
import { md, pki } from 'node-forge';

/** What a certificate says; left out, it is a sound one. */
export interface Wanted {
  subject?: string;
  /** The name it gives its issuer, instead of the one that signs it. */
  issuer?: string;
  /** The name that it is for. */
  domain?: string;
  /** Days from now on which it begins and ends. */
  days?: readonly [from: number, to: number];
  ca?: boolean;
  /** How many authorities may lie below it. */
  mostBetween?: number;
  keyUsage?: object;
  extendedUsage?: object;
  /** Another extension. */
  more?: object;
  /** Of its key. */
  bits?: number;
  /** What it is signed with. */
  digest?: md.MessageDigest;
}

/** A certificate and its key, PEM; it can issue others. */
export interface Issued {
  subject: string;
  pem: string;
  key: string;
}

const dayMs = 86_400_000;

/** Makes a certificate. @param by who signs it; left out, it signs itself. @param key an older key, PEM */
export function issue(wanted: Wanted, by?: Issued, key = newKey(wanted.bits)): Issued {
  const { subject = 'An authority', days = [-1, 30], domain, ca = true, mostBetween } = wanted;
  const made = pki.createCertificate();
  const own = pki.privateKeyFromPem(key) as pki.rsa.PrivateKey;
  made.publicKey = pki.setRsaPublicKey(own.n, own.e);
  made.serialNumber = '01';
  made.validity.notBefore = new Date(Date.now() + days[0] * dayMs);
  made.validity.notAfter = new Date(Date.now() + days[1] * dayMs);
  made.setSubject([{ name: 'commonName', value: subject }]);
  made.setIssuer([{ name: 'commonName', value: wanted.issuer ?? by?.subject ?? subject }]);
  const limit = mostBetween === undefined ? {} : { pathLenConstraint: mostBetween };
  made.setExtensions([
    { name: 'basicConstraints', critical: true, cA: ca, ...limit },
    ...(wanted.keyUsage ? [{ name: 'keyUsage', critical: true, ...wanted.keyUsage }] : []),
    ...(wanted.extendedUsage ? [{ name: 'extKeyUsage', ...wanted.extendedUsage }] : []),
    ...(domain === undefined ? [] : [{ name: 'subjectAltName', altNames: [{ type: 2, value: domain }] }]),
    ...(wanted.more ? [wanted.more] : []),
  ]);
  made.sign(by ? pki.privateKeyFromPem(by.key) : own, wanted.digest ?? md.sha256.create());
  return { subject, pem: pki.certificateToPem(made), key };
}

/** A chain as Amazon serves it. */
export interface Chain {
  /** The signing certificate first, PEM. */
  pem: string;
  /** Of the signing certificate, PEM. */
  key: string;
  /** The authority that is to be trusted, which the chain does not hold, PEM. */
  root: string;
  /** Signs a body as Alexa does, in the header's form. */
  sign(body: string): string;
}

/**
 * Makes a chain of the shape of Amazon's: a signing certificate, an authority in between, and the root once more, signed
 * by an older authority that is not trusted.
 * @param changes what is otherwise about the signing certificate
 */
export function makeChain(changes: Wanted = {}): Chain {
  const root = issue({ subject: 'Root' });
  const between = issue({ subject: 'Between', mostBetween: 0 }, root);
  const leaf = issue(alexas(changes), between);
  const crossSigned = issue({ subject: 'Root' }, issue({ subject: 'Older root' }), root.key);
  return {
    pem: leaf.pem + between.pem + crossSigned.pem,
    key: leaf.key,
    root: root.pem,
    sign: (body) => signWith(leaf.key, body),
  };
}

/** What Alexa's signing certificate says. */
export function alexas(changes: Wanted = {}): Wanted {
  return {
    subject: 'echo-api.amazon.com',
    domain: 'echo-api.amazon.com',
    ca: false,
    keyUsage: { digitalSignature: true },
    extendedUsage: { serverAuth: true },
    ...changes,
  };
}

/** A signature in the form of the header `Signature-256`. @param key PEM */
export function signWith(key: string, body: string): string {
  return createSign('RSA-SHA256').update(body, 'utf8').sign(key, 'base64');
}

function newKey(bits = 2_048): string {
  return generateKeyPairSync('rsa', {
    modulusLength: bits,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;
}
