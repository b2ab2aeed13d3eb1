import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Gives the address that a request comes from. Behind a proxy it is the last one that the proxy wrote down: those
 * before it anybody can make up.
 */
export function addressOf(context: Context, isBehindProxy: boolean): string {
  const told = context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
  if (isBehindProxy && told !== undefined && isIP(told) !== 0) return told;
  // Without a socket, as in a test, nobody is told from anybody else.
  return context.env?.incoming ? (getConnInfo(context).remote.address ?? 'unknown') : 'unknown';
}
