import { rochat } from '@guichet/stack/cast/cast.ts';
import { type GraphClient, openGraphClient } from '@guichet/stack/testing/graph-client.ts';
import { type LocalMessage, readMailbox, signIn } from '@guichet/stack/testing/sign-in.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as documents from './one-company/documents.ts';
import { openRealHouse } from './real-house/real-house.ts';

let subgraphs: TestSubgraphs;
beforeAll(async () => {
  subgraphs = await openTestSubgraphs();
});
afterAll(() => subgraphs[Symbol.asyncDispose]());

const password = 'un mot de passe que personne ne devine';
const home = { address: 'Rue du Rhône 12', postalCode: '1204', town: 'Genève', country: 'CH' };

test('a company comes to the counter, and each collaborator knows what he may order on account', async () => {
  await using house = await openRealHouse(subgraphs);
  const mail = (to: string, subject: RegExp): Promise<LocalMessage> =>
    vi.waitUntil(
      async () =>
        (await readMailbox(house.url)).find((one) => one.to === to && subject.test(one.subject ?? '')),
      { timeout: 30_000, interval: 100 },
    );
  const register = async (givenName: string, mobilePhone: string): Promise<GraphClient> => {
    const email = `${givenName.toLowerCase()}@atelier.exemple.ch`;
    const visitor = openGraphClient(house.url);
    await visitor.ask(documents.register, {
      input: {
        ...home,
        ...{ roles: ['REPRESENTATIVE'], familyName: 'Morel', givenName, email, password, mobilePhone },
        ...{ iban: 'CH93 0076 2011 6238 5295 7', confirmsEntitlement: true },
      },
    });
    const { links } = await mail(email, /adresse/i);
    await visitor.ask(documents.verifyEmail, { token: links[0]?.split('/').at(-1) });
    return signIn(house.url, { email, password, mobilePhone });
  };

  // Alix registers her company: what is wrong comes at once, then she is its manager.
  const alix = await register('Alix', '+41 79 222 00 01');
  const wrong = await alix.ask<Answers>(documents.registerOrganisation, {
    input: { name: ' ', uid: 'CHE-116.281.272', ...home, postalCode: '12' },
    key: 'wrong',
  });
  expect(wrong.data?.registerOrganisation.problems.map(({ path, code }) => [...path, code])).toEqual([
    ['name', 'FIELD_REQUIRED'],
    ['uid', 'UID_CHECK_DIGIT_WRONG'],
    ['postalCode', 'POSTAL_CODE_MALFORMED'],
  ]);
  const registered = await alix.ask<Answers>(documents.registerOrganisation, {
    input: { name: 'Atelier Morel SA', uid: 'che116281271', ...home },
    key: 'company',
  });
  const company = registered.data?.registerOrganisation.organisation;
  expect(company).toMatchObject({ uid: 'CHE-116.281.271', ownMembership: { isManager: true } });

  // Everything goes to the card, and she reads why; so she asks for « Population ».
  expect(await reasonsOf(alix)).toEqual(expect.arrayContaining(['SERVICE_NOT_ACTIVATED']));
  const asked = await alix.ask<Answers>(documents.requestAccess, { id: company?.id });
  expect(asked.data?.requestServiceAccess.access).toMatchObject({ status: 'REQUESTED', version: 1 });

  // An officer of the population office finds the request in his list and activates it; she hears of it by e-mail.
  const officer = await signIn(house.url, rochat);
  const waiting = await officer.ask<Answers>(documents.accessRequests);
  const request = waiting.data?.serviceAccessRequests.nodes.find(
    (one) => one.organisation.id === company?.id,
  );
  expect(request?.organisation.name).toBe('Atelier Morel SA');
  const decided = await officer.ask<Answers>(documents.activate, { ...request });
  expect(decided.data?.decideServiceAccess).toMatchObject({ access: { status: 'ACTIVE' }, problems: [] });
  expect((await mail('alix@atelier.exemple.ch', /activé/i)).text).toContain('Atelier Morel SA');

  // She invites Bruno with one right. He has no account yet: he registers, follows the link, and accepts.
  const invited = await alix.ask<Answers>(documents.invite, {
    id: company?.id,
    email: 'bruno@atelier.exemple.ch',
    rights: { serviceCodes: ['RESIDENCE_CERTIFICATE'], seesRecap: true },
    key: 'bruno',
  });
  expect(invited.data?.inviteMember).toMatchObject({ membership: { status: 'INVITED' }, problems: [] });
  const link = (await mail('bruno@atelier.exemple.ch', /invit/i)).links[0] ?? '';
  const bruno = await register('Bruno', '+41 79 222 00 02');
  const accepted = await bruno.ask<Answers>(documents.accept, { token: link.split('/').at(-1) });
  const membership = accepted.data?.acceptInvitation.membership;
  expect(membership).toMatchObject({ status: 'ACTIVE', isManager: false, seesInvoices: false });

  // What he may order on account, through identity and billing in one query; the rest goes to the card.
  expect(await orderingOf(bruno)).toMatchObject({ RESIDENCE_CERTIFICATE: 'ON_ACCOUNT' });
  expect(await reasonsOf(bruno)).toEqual(expect.arrayContaining(['RIGHT_NOT_GRANTED']));

  // A right that is taken away counts at once, and the last manager stays.
  const changed = await alix.ask<Answers>(documents.setRights, {
    id: membership?.id,
    rights: { serviceCodes: [] },
    version: membership?.version,
  });
  expect(changed.data?.setMemberRights.problems).toEqual([]);
  expect(await orderingOf(bruno)).toMatchObject({ RESIDENCE_CERTIFICATE: 'CARD' });
  const leaving = await alix.ask<Answers>(documents.remove, { id: company?.ownMembership?.id });
  expect(leaving.data?.removeMember.problems).toMatchObject([{ code: 'LAST_MANAGER' }]);
});

/** How each service is settled for the person, by its code. */
async function orderingOf(person: GraphClient): Promise<Readonly<Record<string, string>>> {
  const { data } = await person.ask<Ordering>(documents.ordering);
  const ordering = data?.viewer.memberships[0]?.ordering ?? [];
  return Object.fromEntries(ordering.map(({ service, settlement }) => [service.code, settlement]));
}

/** Why services go to the card for the person. */
async function reasonsOf(person: GraphClient): Promise<readonly (string | null)[]> {
  const { data } = await person.ask<Ordering>(documents.ordering);
  return data?.viewer.memberships[0]?.ordering.map(({ reason }) => reason) ?? [];
}

interface Ordering {
  readonly viewer: {
    readonly memberships: readonly {
      readonly ordering: readonly {
        readonly service: { readonly code: string };
        readonly settlement: string;
        readonly reason: string | null;
      }[];
    }[];
  };
}

interface Membership {
  readonly id: string;
  readonly status: string;
  readonly isManager: boolean;
  readonly version: number;
}

interface Answered {
  readonly problems: readonly { readonly path: readonly string[]; readonly code: string }[];
}

interface Access {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly organisation: { readonly id: string; readonly name: string };
}

interface Answers {
  readonly registerOrganisation: Answered & {
    readonly organisation: { readonly id: string; readonly ownMembership: Membership | null } | null;
  };
  readonly requestServiceAccess: Answered & { readonly access: Access | null };
  readonly serviceAccessRequests: { readonly nodes: readonly Access[] };
  readonly decideServiceAccess: Answered & { readonly access: Access | null };
  readonly inviteMember: Answered & { readonly membership: Membership | null };
  readonly acceptInvitation: Answered & { readonly membership: Membership | null };
  readonly setMemberRights: Answered & { readonly membership: Membership | null };
  readonly removeMember: Answered;
}
