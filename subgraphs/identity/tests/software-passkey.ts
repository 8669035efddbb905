import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What a test changes of an honest answer. */
export interface Trick {
  readonly origin?: string;
  readonly host?: string;
  /** Whether a finger, a face or a PIN was asked. */
  readonly userVerified?: boolean;
  readonly userPresent?: boolean;
  readonly challenge?: string;
  readonly type?: string;
  /** What the passkey says how often it was used; one that says nothing says 0. */
  readonly signCount?: number;
  readonly credentialId?: string;
  readonly userHandle?: string;
}

export interface SoftwarePasskey {
  readonly id: string;
  /** The browser's answer to `PublicKeyCredentialCreationOptionsJSON`, both as text. */
  create(options: string, trick?: Trick): string;
  /** The browser's answer to `PublicKeyCredentialRequestOptionsJSON`, both as text. */
  show(options: string, trick?: Trick): string;
}

const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** A passkey made of software (Web Authentication, level 3): one key pair on P-256, discoverable, with attestation `none`. */
export function makeSoftwarePasskey(origin = 'http://localhost:4000'): SoftwarePasskey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  let userHandle = '';

  const clientData = (type: string, challenge: string, trick: Trick) =>
    Buffer.from(
      JSON.stringify({
        type: trick.type ?? type,
        challenge: trick.challenge ?? challenge,
        origin: trick.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const authData = (trick: Trick, attested?: Buffer) => {
    const flags =
      (trick.userPresent === false ? 0 : 0x01) |
      (trick.userVerified === false ? 0 : 0x04) |
      (attested ? 0x40 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(trick.signCount ?? 0);
    const host = trick.host ?? new URL(origin).hostname;
    return Buffer.concat([sha256(host), Buffer.from([flags]), count, attested ?? Buffer.alloc(0)]);
  };
  const answer = (response: object, credentialId = base64url(id)) =>
    JSON.stringify({
      id: credentialId,
      rawId: credentialId,
      type: 'public-key',
      authenticatorAttachment: 'platform',
      clientExtensionResults: { credProps: { rk: true } },
      response,
    });

  return {
    id: base64url(id),
    create(options, trick = {}) {
      const { challenge, user } = JSON.parse(options);
      userHandle = user.id;
      const key = isoCBOR.encode(
        new Map<number, number | Uint8Array>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
          [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
        ]),
      );
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, key]);
      const attestationObject = isoCBOR.encode(
        new Map<string, string | Uint8Array | Map<string, string>>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', new Uint8Array(authData(trick, attested))],
        ]),
      );
      return answer({
        clientDataJSON: base64url(clientData('webauthn.create', challenge, trick)),
        attestationObject: base64url(attestationObject),
        transports: ['internal'],
      });
    },
    show(options, trick = {}) {
      const { challenge } = JSON.parse(options);
      const data = clientData('webauthn.get', challenge, trick);
      const authenticatorData = authData(trick);
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(data)]), privateKey);
      const response = {
        clientDataJSON: base64url(data),
        authenticatorData: base64url(authenticatorData),
        signature: base64url(signature),
        userHandle: trick.userHandle ?? userHandle,
      };
      return answer(response, trick.credentialId);
    },
  };
}
