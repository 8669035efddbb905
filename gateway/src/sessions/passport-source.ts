import type { KeyRing } from '@guichet/chassis/passport/key-ring.ts';
import type { Slip } from '@guichet/chassis/passport/slip.ts';
import type { SubgraphDoor } from '@guichet/chassis/subgraph/door.ts';
import { withinDeadline } from '../graphql/within-deadline.ts';
import type { IssuedPassport, PassportSource, ShownCredential } from './passports.ts';

/** Seconds that an anonymous passport lives: the most that a verifier takes. */
const anonymousLifetime = 60;

const issuePassport = `mutation IssuePassport($input: IssuePassportInput!) {
  issuePassport(input: $input) { passport expiresAt }
}`;

/** Exchanges credentials at identity's door, where the gateway shows a passport that it signed itself. */
export function openPassportSource(identity: SubgraphDoor, keyRing: KeyRing): PassportSource {
  return {
    async exchange(credential: ShownCredential, slip: Slip) {
      const passport = await keyRing.sign({ kind: 'SUBGRAPH', subject: keyRing.issuer }, identity.name);
      const { token } = credential;
      const input = credential.kind === 'SESSION' ? { sessionToken: token } : { bearerToken: token };
      const answer = await withinDeadline(slip.deadline, (signal, deadline) =>
        identity.call({
          query: issuePassport,
          variables: { input },
          passport,
          slip: { ...slip, deadline },
          signal,
        }),
      );
      return readIssued(answer.body.data);
    },
    async anonymous() {
      const passport = await keyRing.sign(
        { kind: 'ANONYMOUS', subject: null },
        'subgraphs',
        anonymousLifetime,
      );
      return { passport, expiresAt: Date.now() + anonymousLifetime * 1000 };
    },
  };
}

/** @throws Error when identity answered no data: who is calling is then unknown, which is not the same as nobody. */
function readIssued(data: unknown): IssuedPassport | null {
  const payload = (data as { issuePassport?: { passport: string | null; expiresAt: string | null } } | null)
    ?.issuePassport;
  if (!payload) throw new Error('identity did not answer issuePassport');
  const { passport, expiresAt } = payload;
  return passport && expiresAt ? { passport, expiresAt: Date.parse(expiresAt) } : null;
}
