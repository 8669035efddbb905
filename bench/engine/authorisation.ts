import { environment } from '@guichet/chassis/config/environment.ts';
import { openKeyRing } from '@guichet/chassis/passport/key-ring.ts';
import { viewerAudience } from '@guichet/chassis/passport/passport.ts';
import { signedIn } from '@guichet/chassis/permissions/rules.ts';
import { viewers } from './graph.ts';

/** Where the keys of passports are, for a process that looks at them. */
export const secretsDirectory = () => environment['SECRETS_DIR'] ?? '';

/** What nobody sees without a session, by `Type.field`; the rest anybody may who has come that far. */
export const rules = {
  'Query.viewer': signedIn,
  'Viewer.claims': signedIn,
  'Viewer.recaps': signedIn,
  'Claim.payout': signedIn,
  'Account.iban': signedIn,
} as const;

/** And by which key of whom: in one process, these are the fields that lead there. */
export const references = {
  'Person.__resolveReference': signedIn,
  'Account.__resolveReference': signedIn,
} as const;

/** A passport for each viewer. They live for a minute: every window has its own. */
export async function passportsFor(directory: string): Promise<readonly string[]> {
  const ring = await openKeyRing(directory, 'identity');
  return Promise.all(
    Array.from({ length: viewers }, (_, viewer) =>
      ring.sign(
        { kind: 'ACCOUNT', subject: `account-${viewer}`, session: `session-${viewer}` },
        viewerAudience,
      ),
    ),
  );
}

/** The passport of `Bearer PASSPORT NUMBER`. */
export const passportOf = (authorization: string) =>
  authorization.slice('Bearer '.length, authorization.lastIndexOf(' '));
