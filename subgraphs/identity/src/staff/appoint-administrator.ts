import { StartRefused } from '@guichet/chassis/config/exit.ts';
import type { WorkContext } from '@guichet/chassis/subgraph/context.ts';
import { parseEmail } from '@guichet/schema/scalars/email.ts';
import type { Office } from '../accounts/account.ts';
import { findAddressOwner } from '../accounts/address-owner.ts';
import { emailFingerprint } from '../accounts/recognise-account.ts';
import type { IdentitySettings } from '../settings.ts';
import { giveRole } from './grant-role.ts';

/** Whom somebody at the machine appoints, as he typed it. */
export interface Appointment {
  readonly office: string;
  readonly email: string;
}

const offices: readonly Office[] = ['INSURANCE', 'POPULATION', 'PERSONAL_SERVICES'];

/**
 * Makes somebody an administrator of an office: the first one, or another when nobody is left. Whoever may do so holds the
 * database and the keys already; it is written down like every change of roles, with nobody's name.
 * @returns whether he is one since now, or was before.
 * @throws StartRefused for an office that there isn't, and for an e-mail that has no verified account.
 */
export async function appoint(
  { database, vault, newId }: Pick<WorkContext, 'database' | 'vault' | 'newId'>,
  appointment: Appointment,
  settings: Pick<IdentitySettings, 'publicUrl'>,
): Promise<'APPOINTED' | 'ALREADY'> {
  const office = offices.find((known) => known === appointment.office);
  if (!office) throw new StartRefused(`The office is one of ${offices.join(', ')}.`);
  const email = parseEmail(appointment.email);
  return database.transaction(async (tx) => {
    const person = email.ok ? await findAddressOwner(tx, emailFingerprint(vault, email.value)) : null;
    if (!person?.emailVerifiedAt)
      throw new StartRefused(
        'No verified account has this e-mail address: the person registers and follows the link first.',
      );
    const actor = { kind: 'SUBGRAPH', subject: 'command-line' } as const;
    const given = { office, role: 'ADMINISTRATOR' } as const;
    const desk = { vault, newId, settings };
    return (await giveRole(desk, tx, actor, person.accountId, given)) ? 'APPOINTED' : 'ALREADY';
  });
}
