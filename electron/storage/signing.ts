import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A signature over a text, and the public key that it is checked with; both in base64. */
export type KeySignature = { readonly publicKey: string; readonly signature: string };

/** Signs with the key of this machine, which never leaves it. */
export type Signer = { sign(text: string): KeySignature };

function isMissing(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
}

/** Makes a key that only its owner can read; `wx` lets two windows not make two. */
function makeKey(file: string): KeyObject {
  const { privateKey } = generateKeyPairSync('ed25519');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return privateKey;
}

function keyIn(file: string): KeyObject {
  try {
    return createPrivateKey(readFileSync(file));
  } catch (thrown) {
    if (isMissing(thrown)) return makeKey(file);
    throw thrown;
  }
}

/** The signer with the Ed25519 key in a file; the key is made with the first signature. */
export function signerWith(file: string): Signer {
  return {
    sign(text) {
      const key = keyIn(file);
      if (key.asymmetricKeyType !== 'ed25519') throw new Error('the signing key is of another kind');
      const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
      return { publicKey, signature: sign(null, Buffer.from(text), key).toString('base64') };
    },
  };
}

/** Whether a signature over a text was made with the key whose public half is given. */
export function isSignedBy(text: string, { publicKey, signature }: KeySignature): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
    return (
      key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))
    );
  } catch {
    return false;
  }
}
