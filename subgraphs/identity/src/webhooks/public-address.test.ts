import { expect, test } from 'vitest';
import { addressRule, guardedLookup, isPublicAddress } from './public-address.ts';

test.each(['93.184.215.14', '8.8.8.8', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '::ffff:8.8.8.8'])(
  '%s is anybody’s',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ['this machine', '127.0.0.1'],
  ['this machine', '127.8.8.8'],
  ['this machine', '0.0.0.0'],
  ['this machine', '::1'],
  ['this machine', '::'],
  ['this machine in a wrapping', '::ffff:127.0.0.1'],
  ['this machine in a wrapping of another kind', '::127.0.0.1'],
  ['this machine through a translator', '64:ff9b::7f00:1'],
  ['this machine through a relay', '2002:7f00:1::'],
  ['a private network', '10.1.2.3'],
  ['a private network', '172.16.0.1'],
  ['a private network', '192.168.1.1'],
  ['a private network', 'fd00:ec2::254'],
  ['a network of carriers', '100.100.100.200'],
  ['a link', '169.254.169.254'],
  ['a link', 'fe80::1'],
  ['a link in a wrapping', '::ffff:169.254.169.254'],
  ['a site', 'fec0::1'],
  ['the inside of a cloud', '168.63.129.16'],
  ['the inside of a cloud', '192.0.0.192'],
  ['everybody', '224.0.0.1'],
  ['everybody', '255.255.255.255'],
  ['everybody', 'ff02::1'],
  ['documentation', '198.51.100.7'],
  ['documentation', '2001:db8::1'],
  ['nobody yet', '240.0.0.1'],
  ['nobody yet', '4000::1'],
  ['no address', 'localhost'],
])('%s is not called: %s', (_what, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test('this machine is called where the setting allows it, and its network never', () => {
  const rule = addressRule(true);
  expect(['127.0.0.1', '::1', '8.8.8.8'].every(rule)).toBe(true);
  expect(['10.0.0.1', '169.254.169.254', '0.0.0.0'].some(rule)).toBe(false);
});

test('a name that led outside when it was registered and leads inside at the connection is refused', async () => {
  const answers = [['93.184.215.14'], ['127.0.0.1'], ['93.184.215.14', '10.0.0.8']];
  const look = guardedLookup(isPublicAddress, async () =>
    (answers.shift() ?? []).map((address) => ({ address, family: 4 as const })),
  );
  const connect = () =>
    new Promise((resolve) =>
      look('rebind.example', { all: true }, (error, found) => resolve(error ?? found)),
    );
  expect(await connect()).toEqual([{ address: '93.184.215.14', family: 4 }]);
  expect(await connect()).toMatchObject({ code: 'ADDRESS_REFUSED' });
  expect(await connect()).toMatchObject({ code: 'ADDRESS_REFUSED' });
});
