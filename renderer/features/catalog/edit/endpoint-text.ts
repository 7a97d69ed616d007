import type { Protocol } from '#shared/catalog/protocol.ts';
import { endpointText } from '../data/plant-facts.ts';

type Endpoint = Protocol['endpoints'][number];

/** Endpoints as one line: `tcp 502, udp 47808–47823, serial RS-485, ethernet 0x8892, ip 50`. */
export function endpointsText(endpoints: readonly Endpoint[]): string {
  return endpoints.map(endpointText).join(', ');
}

function readEndpoint(text: string): Endpoint {
  const [transport = '', ...words] = text.split(/\s+/);
  const rest = words.join(' ');
  if (rest === '') return { transport };
  if (transport === 'ethernet' && /^0x[0-9a-f]+$/i.test(rest)) return { transport, etherType: rest };
  if (transport === 'ip' && /^\d+$/.test(rest)) return { transport, ipProtocol: Number(rest) };
  const [, port, portEnd] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(rest) ?? [];
  if (port !== undefined) return { transport, port: Number(port), portEnd: Number(portEnd ?? port) };
  return { transport, medium: rest };
}

/** The endpoints that a line names; full-width letters and digits count as the usual ones. */
export function readEndpoints(text: string): Endpoint[] {
  return text
    .normalize('NFKC')
    .split(/[,;、]/)
    .map((part) => part.trim().replace(/^([A-Za-z]+)[/:]/, '$1 '))
    .filter((part) => part !== '')
    .map((part) => readEndpoint(part.replace(/^\S+/, (word) => word.toLowerCase())));
}
