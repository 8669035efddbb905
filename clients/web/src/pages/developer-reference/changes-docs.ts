import type { Release } from '@guichet/schema/reference/changelog.ts';
import { only } from './contract-docs.ts';

const changelog = import.meta.glob<readonly Release[]>('../../../../../schema/released/changelog.json', {
  import: 'default',
});

/** Brings the releases of the contracts, the newest first. */
export async function loadChanges(): Promise<readonly Release[]> {
  const releases = await only(changelog, '/changelog.json');
  return releases.toSorted((one, other) => other.date.localeCompare(one.date));
}
