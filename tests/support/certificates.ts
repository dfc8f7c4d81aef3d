import { createSign, generateKeyPairSync } from 'node:crypto';
import { md, pki } from 'node-forge';

/** A certificate with its key, and those that vouch for it behind it. */
export interface Chain {
  /** The certificate itself first, PEM. */
  pem: string;
  /** PEM. */
  key: string;
  /** Signs a body as Alexa does, in the header's form. */
  sign(body: string): string;
}

const dayMs = 86_400_000;

/** What makes a certificate one of Alexa's, or not. */
export interface Wanted {
  /** The name that it is for; null for none at all. */
  domain?: string | null;
  /** Days from now on which it begins and ends. */
  days?: readonly [from: number, to: number];
  /** Whom it says it was issued by, instead of the one who signed it. */
  issuer?: pki.CertificateField[];
  /** Whom the chain names at its end, instead of the one who signed; PEM. */
  root?: string;
}

/** Makes a chain of two: an authority of its own, and a certificate that it signed. */
export function makeChain(wanted: Wanted = {}): Chain {
  const { domain = 'echo-api.amazon.com', days = [-1, 30], issuer, root } = wanted;
  const [authority, leaf] = [keys(), keys()];
  const names = [{ name: 'commonName', value: 'A certificate authority of nobody' }];
  const top = certificate(authority.public, names, names, [-1, 30]);
  top.setExtensions([{ name: 'basicConstraints', cA: true }]);
  top.sign(authority.private, md.sha256.create());

  const own = certificate(
    leaf.public,
    [{ name: 'commonName', value: 'echo-api.amazon.com' }],
    issuer ?? names,
    days,
  );
  own.setExtensions([
    { name: 'basicConstraints', cA: false },
    ...(domain === null ? [] : [{ name: 'subjectAltName', altNames: [{ type: 2, value: domain }] }]),
  ]);
  own.sign(authority.private, md.sha256.create());
  return {
    pem: pki.certificateToPem(own) + (root ?? pki.certificateToPem(top)),
    key: leaf.pem,
    sign: (body) => createSign('RSA-SHA256').update(body, 'utf8').sign(leaf.pem, 'base64'),
  };
}

/** Node's own authorities that forge can read: RSA ones. */
export function readable(pem: string): pki.Certificate | undefined {
  try {
    return pki.certificateFromPem(pem);
  } catch {
    return undefined;
  }
}

function keys() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2_048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return {
    pem: privateKey,
    private: pki.privateKeyFromPem(privateKey),
    public: pki.publicKeyFromPem(publicKey),
  };
}

function certificate(
  publicKey: pki.PublicKey,
  subject: pki.CertificateField[],
  issuer: pki.CertificateField[],
  [from, to]: readonly [number, number],
): pki.Certificate {
  const made = pki.createCertificate();
  made.publicKey = publicKey;
  made.serialNumber = '01';
  made.validity.notBefore = new Date(Date.now() + from * dayMs);
  made.validity.notAfter = new Date(Date.now() + to * dayMs);
  made.setSubject(subject);
  made.setIssuer(issuer);
  return made;
}
