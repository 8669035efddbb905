import { type Counter, person } from './counter.ts';
import type { TypedProblem } from './newcomer.ts';

/** A company in which nothing is wrong, of which a test changes what matters to it. */
export const atelier = (some: Readonly<Record<string, unknown>> = {}) => ({
  name: 'Atelier Rey Sàrl',
  uid: 'CHE-109.322.551',
  address: 'Rue des Bains 15',
  postalCode: '1205',
  town: 'Genève',
  country: 'CH',
  ...some,
});

export interface Member {
  readonly id: string;
  readonly status: string;
  readonly isManager: boolean;
  readonly familyName: string | null;
  readonly email: string;
  readonly serviceCodes: readonly string[];
  readonly isOwn: boolean;
  readonly version: number;
}

export interface Access {
  readonly id: string;
  readonly status: string;
  readonly reason: string | null;
  readonly version: number;
}

interface Company {
  readonly id: string;
  readonly version: number;
  readonly branches: readonly string[];
}

/** A payload, under names that each mutation shares. */
export interface Step {
  readonly organisation?: Company | null;
  readonly membership?: Member | null;
  readonly access?: Access | null;
  readonly problems: readonly TypedProblem[];
}

const member =
  'id status isManager familyName givenName email serviceCodes seesRecap seesInvoices isOwn version';
const problems = 'problems { path code message }';
const access = 'id group status requestedAt requestedBy decidedAt reason expectedBy version';
const company = `id name uid address postalCode town country branches registeredAt version
  billingAddress { recipient address postalCode town country }`;

/** The mutations of a company, as a page sends them. */
const documents = {
  register: `mutation ($input: OrganisationInput!, $key: ID!) { step: registerOrganisation(input: $input, idempotencyKey: $key) {
    organisation { ${company} } ${problems} } }`,
  update: `mutation ($id: ID!, $input: OrganisationInput!, $version: Int!) { step: updateOrganisation(id: $id, input: $input, version: $version) {
    organisation { ${company} } ${problems} } }`,
  invite: `mutation ($organisationId: ID!, $email: String, $rights: MemberRightsInput!, $key: ID!) {
    step: inviteMember(organisationId: $organisationId, email: $email, rights: $rights, idempotencyKey: $key) { membership { ${member} } ${problems} } }`,
  resend: `mutation ($id: ID!) { step: resendInvitation(membershipId: $id) { membership { ${member} } ${problems} } }`,
  accept: `mutation ($token: String) { step: acceptInvitation(token: $token) { membership { ${member} } ${problems} } }`,
  setRights: `mutation ($id: ID!, $rights: MemberRightsInput!, $version: Int!) {
    step: setMemberRights(membershipId: $id, rights: $rights, version: $version) { membership { ${member} } ${problems} } }`,
  deactivate: `mutation ($id: ID!, $version: Int!) { step: deactivateMember(membershipId: $id, version: $version) { membership { ${member} } ${problems} } }`,
  reactivate: `mutation ($id: ID!, $version: Int!) { step: reactivateMember(membershipId: $id, version: $version) { membership { ${member} } ${problems} } }`,
  remove: `mutation ($id: ID!) { step: removeMember(membershipId: $id) { membership { ${member} } ${problems} } }`,
  request: `mutation ($organisationId: ID!) { step: requestServiceAccess(organisationId: $organisationId, group: POPULATION) { access { ${access} } ${problems} } }`,
  decide: `mutation ($id: ID!, $decision: ServiceAccessDecision!, $reason: String, $version: Int!) {
    step: decideServiceAccess(id: $id, decision: $decision, reason: $reason, version: $version) { access { ${access} } ${problems} } }`,
} as const;

export const organisationQuery = `query ($id: ID!) { organisation(id: $id) { ${company}
  ownMembership { ${member} } serviceAccess { ${access} } members { totalCount nodes { ${member} } } } }`;

/** What a company does at a counter. */
export function companyAt(counter: Counter) {
  let newest = 0;
  const at = async (passport: string, step: keyof typeof documents, variables: object): Promise<Step> => {
    const { data, codes } = await counter.ask<{ step: Step }>(
      documents[step],
      { ...variables },
      { passport },
    );
    if (!data) throw new Error(`The counter answered no data: ${codes.join()}`);
    return data.step;
  };
  /** Somebody new who is signed in. */
  const somebody = async (some: Partial<Parameters<typeof person>[0]> = {}) => {
    newest += 1;
    const email = some.email ?? `membre${newest}@exemple.ch`;
    await counter.enrol(person({ ...some, email }));
    return { email, passport: await counter.passportOf(email) };
  };
  const invite = (passport: string, organisationId: string, email: string, rights: object = {}) =>
    at(passport, 'invite', { organisationId, email, rights, key: email });
  return {
    at,
    somebody,
    invite,
    /** A company of its own with a manager. */
    found: async (some: Readonly<Record<string, unknown>> = {}) => {
      const manager = await somebody();
      const { organisation, problems: found } = await at(manager.passport, 'register', {
        input: atelier({ name: `Atelier ${newest}`, ...some }),
        key: 'k',
      });
      if (!organisation) throw new Error(found.map(({ code }) => code).join());
      return { ...manager, organisation, id: organisation.id };
    },
    /** The token of the newest invitation to an address, once there are `count` of them. */
    tokenFor: async (email: string, count = 1) => {
      const giveUp = AbortSignal.timeout(15_000);
      for (;;) {
        const mails = (await counter.mailbox()).filter(({ to }) => to === email);
        const tokens = mails.flatMap(({ links }) =>
          links.flatMap((link) => /\/invitation\/([\w-]{43})$/.exec(link)?.[1] ?? []),
        );
        if (tokens.length >= count) return tokens[0] ?? '';
        giveUp.throwIfAborted();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    /** The subjects of the mails to an address, newest first, once there are `count` of them. */
    subjectsTo: async (email: string, count: number) => {
      const giveUp = AbortSignal.timeout(15_000);
      for (;;) {
        const mails = (await counter.mailbox()).filter(({ to }) => to === email);
        if (mails.length >= count) return mails.map(({ subject }) => subject);
        giveUp.throwIfAborted();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

/** Codes of problems with their paths. */
export const codesOf = ({ problems: found }: Step) =>
  found.map(({ code, path }) => [code, ...path].join(' '));
