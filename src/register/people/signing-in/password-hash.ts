/**
 * Passwords are kept as scrypt makes them (RFC 7914), each with its own salt and with the cost that it was made at,
 * so that a higher cost is used from the next password on and those that are there go on counting.
 */
import {
  type BinaryLike,
  randomBytes,
  type ScryptOptions,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';

type Cost = { readonly log2N: number; readonly r: number; readonly p: number };

/** As OWASP advises: 32 MiB, three times over. */
const cost: Cost = { log2N: 15, r: 8, p: 3 };

/** Gives what is kept of a password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return written(cost, salt, await derive(password, salt, cost));
}

/** Tells whether this is the password of which that was kept; of nobody it takes as long to say no. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [, log2N, r, p, salt = '', hash = ''] = (kept ?? nobodys).split('$');
  const its = { log2N: Number(log2N), r: Number(r), p: Number(p) };
  const expected = Buffer.from(hash, 'base64url');
  const derived = await derive(password, Buffer.from(salt, 'base64url'), its);
  return timingSafeEqual(derived, expected) && kept !== undefined;
}

const bytes = 32;

function derive(password: string, salt: BinaryLike, { log2N, r, p }: Cost): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** log2N, r, p, maxmem: 256 * 2 ** log2N * r };
  return new Promise((resolve, reject) => {
    // One way of writing a password, however its accents were typed.
    scrypt(password.normalize('NFKC'), salt, bytes, options, (error, derived) => {
      if (error) reject(error);
      resolve(derived);
    });
  });
}

function written({ log2N, r, p }: Cost, salt: Buffer, hash: Buffer): string {
  return ['scrypt', log2N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

const nobodys = written(cost, Buffer.alloc(16), Buffer.alloc(bytes));
