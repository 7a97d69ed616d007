import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { err, ok, type Result } from '#shared/result.ts';

/** A signature over a text, and the public key that it is checked with; both in base64. */
export type KeySignature = { readonly publicKey: string; readonly signature: string };

/** The file of the key holds no Ed25519 key. */
type KeyDamaged = { readonly code: 'keyDamaged' };

/** Signs with the key of this machine, which never leaves it. */
export type Signer = { sign(text: string): Result<KeySignature, KeyDamaged> };

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

/** The key of a file's text, or null where it holds none of this kind. */
function keyOf(pem: Buffer): KeyObject | null {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

function keyIn(file: string): KeyObject | null {
  let pem;
  try {
    pem = readFileSync(file);
  } catch (thrown) {
    if (isMissing(thrown)) return makeKey(file);
    throw thrown;
  }
  return keyOf(pem);
}

/** The signer with the Ed25519 key in a file; the key is made with the first signature. */
export function signerWith(file: string): Signer {
  return {
    sign(text) {
      const key = keyIn(file);
      if (key === null) return err({ code: 'keyDamaged' });
      const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
      return ok({ publicKey, signature: sign(null, Buffer.from(text), key).toString('base64') });
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
