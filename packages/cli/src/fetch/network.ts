import type { Socket } from 'node:net';

/** The two things that leave this machine. Tests bring their own, so that nothing leaves theirs. */
export interface Network {
  /** All addresses of a name. */
  resolve(host: string): Promise<readonly string[]>;
  /** A connection to an address that was checked. `host` is what the certificate must be of. */
  connect(target: ConnectTarget): Socket;
  /** The address that a connection reached. */
  peerOf(socket: Socket): string | undefined;
}

export interface ConnectTarget {
  readonly address: string;
  readonly port: number;
  readonly host: string;
  readonly secure: boolean;
}

/** The real network. */
export async function nodeNetwork(): Promise<Network> {
  const [{ lookup }, net, tls] = await Promise.all([
    import('node:dns/promises'),
    import('node:net'),
    import('node:tls'),
  ]);
  return {
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    connect: ({ address, port, host, secure }) =>
      secure
        ? tls.connect({ host: address, port, ...(net.isIP(host) === 0 && { servername: host }) })
        : net.connect({ host: address, port }),
    peerOf: (socket) => socket.remoteAddress,
  };
}
