import { BlockList, isIP } from 'node:net';

/**
 * Whether an address is one of the public internet. Handles IPv4 and IPv6 as `net.isIP` knows them; must not be
 * asked about names. Everything that is reserved, private or leads to such an address in another wrapping is not.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !reserved.check(address, 'ipv4');
    case 6:
      // A zone ("fe80::1%eth0") is only found with addresses of one link.
      return (
        !address.includes('%') && globalUnicast.check(address, 'ipv6') && !reserved.check(address, 'ipv6')
      );
    default:
      return false;
  }
}

/** All that is in use of the public IPv6 internet: mapped, translated, link-local and unique local ones are outside. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

const reserved = new BlockList();

/** The special-purpose registries of IANA, and multicast. */
const reserved4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

const reserved6: readonly (readonly [string, number])[] = [
  // Protocol assignments, Teredo and ORCHID among them.
  ['2001::', 23],
  ['2001:db8::', 32],
  // 6to4, which wraps any IPv4 address.
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

for (const [address, prefix] of reserved4) reserved.addSubnet(address, prefix, 'ipv4');
for (const [address, prefix] of reserved6) reserved.addSubnet(address, prefix, 'ipv6');
