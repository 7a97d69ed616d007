import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A machine that somebody's page might talk to; counts whatever arrives. */
export type OutsideWorld = {
  readonly url: string;
  readonly udpPort: number;
  /** How many connections and datagrams came in. */
  arrivals(): number;
  close(): void;
};

/** Listens on this machine's loopback, by TCP and UDP. */
export async function openOutsideWorld(): Promise<OutsideWorld> {
  let arrivals = 0;
  const tcp = createServer((socket) => {
    arrivals += 1;
    socket.destroy();
  });
  const udp = createSocket('udp4').on('message', () => (arrivals += 1));
  tcp.listen(0, '127.0.0.1');
  udp.bind(0, '127.0.0.1');
  await Promise.all([once(tcp, 'listening'), once(udp, 'listening')]);
  return {
    url: `http://127.0.0.1:${(tcp.address() as AddressInfo).port}/`,
    udpPort: udp.address().port,
    arrivals: () => arrivals,
    close() {
      tcp.close();
      udp.close();
    },
  };
}
