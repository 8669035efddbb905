import { fullName } from '../../ui/viewer.ts';
import type { Member } from './members-table.tsx';

/** The name of a collaborator; of somebody who has not answered yet, the address. */
export function nameOf({ familyName, givenName, email }: Member): string {
  return familyName && givenName ? fullName({ familyName, givenName }) : email;
}
