/** A certificate, with what Node does not tell of it. */
import { X509Certificate } from 'node:crypto';
import { AsnConvert } from '@peculiar/asn1-schema';
import * as asn1 from '@peculiar/asn1-x509';
import { Refused } from './refusals';

/** RSA and ECDSA with SHA-256, SHA-384 and SHA-512. */
const soundAlgorithms = new Set([
  '1.2.840.113549.1.1.11',
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
  '1.2.840.10045.4.3.2',
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
]);
const soundCurves = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
const leastRsaBits = 2_048;

/** The extensions that are looked at, here or by Node, or that forbid nothing. */
const knownExtensions = new Set([
  asn1.id_ce_basicConstraints,
  asn1.id_ce_keyUsage,
  asn1.id_ce_extKeyUsage,
  asn1.id_ce_subjectAltName,
  asn1.id_ce_certificatePolicies,
]);

/** The purposes that a certificate of Alexa's may have: that of an HTTPS server, or any. */
const purposes: readonly string[] = [asn1.id_kp_serverAuth, asn1.anyExtendedKeyUsage];

export class Certificate {
  /** Node's own form, for names, keys and signatures. */
  readonly x509: X509Certificate;
  /** From when until when it holds, epoch ms. */
  readonly fromMs: number;
  readonly untilMs: number;
  /** Of the algorithm and key. */
  readonly weak: boolean;
  /** Whether it has a condition that is not known here, such as a restriction of names. */
  readonly unknownCondition: boolean;
  /** How many authorities may lie between it and the last certificate. */
  readonly mostBetween: number;
  /** Whether the key may sign requests, as far as it says what it is for. */
  readonly maySign: boolean;
  /** Whether it may stand for an HTTPS server, or for authorities of such. */
  readonly forServers: boolean;

  /** @throws {Refused} `unreadable` for what is no certificate */
  constructor(pem: string) {
    try {
      this.x509 = new X509Certificate(pem);
      const { tbsCertificate: told, signatureAlgorithm } = AsnConvert.parse(this.x509.raw, asn1.Certificate);
      const extensions = told.extensions ?? [];
      this.fromMs = told.validity.notBefore.getTime().getTime();
      this.untilMs = told.validity.notAfter.getTime().getTime();
      this.weak = !soundAlgorithms.has(signatureAlgorithm.algorithm) || !this.hasSoundKey();
      this.unknownCondition = extensions.some(
        ({ extnID, critical }) =>
          extnID === asn1.id_ce_nameConstraints || (critical && !knownExtensions.has(extnID)),
      );
      const basic = valueIn(extensions, asn1.id_ce_basicConstraints, asn1.BasicConstraints);
      this.mostBetween = basic?.pathLenConstraint ?? Number.POSITIVE_INFINITY;
      const usage = valueIn(extensions, asn1.id_ce_keyUsage, asn1.KeyUsage);
      this.maySign = usage === undefined || (usage.toNumber() & asn1.KeyUsageFlags.digitalSignature) !== 0;
      // Node calls the extended key usage so.
      const extended: string[] | undefined = this.x509.keyUsage;
      this.forServers = extended === undefined || extended.some((use) => purposes.includes(use));
    } catch {
      throw new Refused('unreadable');
    }
  }

  /** Whether the other names this one as its issuer; that it is true, a signature has to show. */
  isNamedBy({ x509 }: Certificate): boolean {
    return x509.issuer === this.x509.subject;
  }

  /** Whether the other is signed with this one's key, and fits it in all that Node looks at. */
  hasSigned({ x509 }: Certificate): boolean {
    return x509.checkIssued(this.x509) && x509.verify(this.x509.publicKey);
  }

  private hasSoundKey(): boolean {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = this.x509.publicKey;
    if (type === 'rsa') return (details?.modulusLength ?? 0) >= leastRsaBits;
    return type === 'ec' && soundCurves.has(details?.namedCurve ?? '');
  }
}

function valueIn<T>(extensions: asn1.Extension[], id: string, kind: new () => T): T | undefined {
  const found = extensions.find(({ extnID }) => extnID === id);
  return found && AsnConvert.parse(found.extnValue, kind);
}
