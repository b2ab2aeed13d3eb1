import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { UnusableSettingsError } from '../unusable-settings-error.ts';

/** Opens a server on a port, or on any that is free for 0, and gives the port it got. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  try {
    await once(server.listen(port, host), 'listening');
  } catch (error) {
    throw new UnusableSettingsError(
      `Cannot listen on "${host}:${port}": a free port is needed (${error})`,
    );
  }
  // A TCP server that listens has an address with a port.
  return (server.address() as AddressInfo).port;
}
