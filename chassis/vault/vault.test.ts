import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openVault, VaultRefused } from './vault.ts';

const newKey = () => randomBytes(32).toString('base64url');
const keys = { first: newKey() };
const file = { current: 'first', keys, fingerprint: newKey() };
const avs = '756.9217.0769.85';

let directory: string;
const write = (content: unknown) => writeFileSync(join(directory, 'vault.json'), JSON.stringify(content));
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'guichet-vault-'));
  write(file);
});

describe('the vault', () => {
  test('opens what it sealed, and shows nothing of it', async () => {
    const vault = openVault(directory);
    const sealed = await vault.seal('identity.avs', avs);

    expect(sealed).not.toContain(avs);
    expect(Buffer.from(sealed.split('.')[3] ?? '', 'base64url').toString()).not.toContain('9217');
    expect(await vault.seal('identity.avs', avs)).not.toBe(sealed);
    expect(await vault.unseal('identity.avs', sealed)).toBe(avs);
  });

  test('does not open for another purpose', async () => {
    const vault = openVault(directory);
    await expect(vault.unseal('identity.phone', await vault.seal('identity.avs', avs))).rejects.toThrow(
      VaultRefused,
    );
  });

  test('does not open what was changed', async () => {
    const vault = openVault(directory);
    const parts = (await vault.seal('identity.avs', avs)).split('.');
    const changed = [...parts.slice(0, 3), 'AAAAAAAAAAAAAAAAAAAAAA', parts[4]].join('.');
    await expect(vault.unseal('identity.avs', changed)).rejects.toThrow(VaultRefused);
    await expect(vault.unseal('identity.avs', 'never sealed')).rejects.toThrow(VaultRefused);
  });

  test('opens what an older key sealed, and seals with the new one', async () => {
    const old = await openVault(directory).seal('identity.avs', avs);
    write({ ...file, current: 'second', keys: { ...keys, second: newKey() } });
    const vault = openVault(directory);

    expect(await vault.unseal('identity.avs', old)).toBe(avs);
    const header = JSON.parse(
      Buffer.from((await vault.seal('a', 'b')).split('.')[0] ?? '', 'base64url').toString(),
    );
    expect(header).toMatchObject({ alg: 'dir', enc: 'A256GCM', kid: 'second' });
  });

  test('opens what a newer key sealed in another process, without a restart', async () => {
    const running = openVault(directory);
    write({ ...file, current: 'second', keys: { ...keys, second: newKey() } });
    const sealed = await openVault(directory).seal('identity.avs', avs);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 2_000);

    expect(await running.unseal('identity.avs', sealed)).toBe(avs);
    vi.restoreAllMocks();
  });

  test('finds a value again by its fingerprint, for each purpose another', () => {
    const vault = openVault(directory);
    expect(vault.fingerprint('identity.avs', avs)).toBe(vault.fingerprint('identity.avs', avs));
    expect(vault.fingerprint('identity.avs', avs)).not.toBe(vault.fingerprint('identity.phone', avs));
    expect(vault.fingerprint('identity.avs', avs)).not.toContain('9217');
  });

  test('names the file when it is missing or damaged', () => {
    write({ current: 'none', keys, fingerprint: newKey() });
    expect(() => openVault(directory)).toThrow(/vault\.json/);
    expect(() => openVault(join(directory, 'elsewhere'))).toThrow(/vault\.json/);
  });
});
