import { claire } from '../../cast/cast.ts';
import { type Probe, probesOf } from './probe.ts';

const { byKey, read, command } = probesOf('identity');
const { password } = claire;

const home = { address: 'Rue du Mont-Blanc 12', postalCode: '1201', town: 'Genève', country: 'CH' };
const rights = '{ serviceCodes: [], seesRecap: true }';
/** A version that no row has: who sees the row hears of the conflict, and nothing is changed. */
const stale = ['$id: ID!', 'version: 99'] as const;

const reads: readonly Probe[] = [
  byKey('Account', 'account', 'email familyName'),
  byKey('Beneficiary', 'beneficiary', 'familyName avsNumber'),
  byKey('BankAccount', 'bankAccount', 'iban holder'),
  byKey('Membership', 'membership', 'email familyName'),
  byKey('Organisation', 'organisation', 'name uid'),
  read('Query.apiClient(id)', 'program', 'query ($id: ID!) { apiClient(id: $id) { name } }'),
  read('Query.organisation(id)', 'organisation', 'query ($id: ID!) { organisation(id: $id) { name } }'),
  read(
    'Query.invitation(token)',
    'token',
    'query ($id: String!) { invitation(token: $id) { organisationName } }',
    {
      bearer: true,
      needs: 'organisation',
      fresh: async (belongings, owner) => {
        const token = crypto.randomUUID();
        await belongings.invited(owner, token);
        return token;
      },
    },
  ),
  read(
    'Query.serviceAccessRequests',
    'serviceAccess',
    '{ serviceAccessRequests(first: 100) { nodes { id } } }',
    {
      variables: () => ({}),
    },
  ),
  read(
    'Query.officeApiClients(office)',
    'office',
    'query ($id: Office!) { officeApiClients(office: $id) { name } }',
  ),
  read('Query.officers(office)', 'office', 'query ($id: Office!) { officers(office: $id) { accountId } }'),
  read('Query.staff(office)', 'office', 'query ($id: Office!) { staff(office: $id) { nodes { email } } }'),
  read(
    'Query.roleChanges(office)',
    'office',
    'query ($id: Office!) { roleChanges(office: $id) { familyName } }',
  ),
  read('Query.accessToken(token)', 'token', 'query ($id: String!) { accessToken(token: $id) { clientId } }', {
    bearer: true,
    needs: 'organisation',
    fresh: async (belongings, owner) => belongings.accessToken(owner, await belongings.program(owner)),
  }),
  read(
    'Account.beneficiary(id)',
    'beneficiary',
    'query ($id: ID!) { viewer { beneficiary(id: $id) { familyName } } }',
  ),
];

const programs: readonly Probe[] = [
  command('Mutation.createApiClient(input.organisationId)', 'organisation', [
    '$id: ID!, $key: ID!',
    'input: { name: "P", organisationId: $id, scopes: [CLIENTS] }, idempotencyKey: $key',
  ]),
  command('Mutation.createApiClient(input.office)', 'office', [
    '$id: Office!, $key: ID!',
    'input: { name: "P", office: $id, scopes: [FIGURES] }, idempotencyKey: $key',
  ]),
  command('Mutation.rotateApiClientSecret(id)', 'program', ['$id: ID!', 'id: $id'], undefined, {
    fresh: (belongings, owner) => belongings.program(owner),
  }),
  command(
    'Mutation.revokeApiClientSecret(id)',
    'program',
    ['$id: ID!', 'id: $id, secretId: $id'],
    undefined,
    {
      fresh: (belongings, owner) => belongings.program(owner),
    },
  ),
  command(
    'Mutation.revokeApiClientSecret(secretId)',
    'secret',
    ['$id: ID!, $own: ID!', 'id: $own, secretId: $id'],
    (_yard, own) => ({ own: own.program ?? crypto.randomUUID() }),
    { fresh: (belongings, owner) => belongings.program(owner) },
  ),
  command('Mutation.revokeApiClient(id)', 'program', ['$id: ID!', 'id: $id'], undefined, {
    fresh: (belongings, owner) => belongings.program(owner),
  }),
];

const bankAccount =
  'input: { iban: "CH93 0076 2011 6238 5295 7", holder: "Claire Favre", address: "Rue 1", postalCode: "1201", town: "Genève", country: "CH" }';
const beneficiary = `input: { relation: CHILD, familyName: "Favre", givenName: "Théo", birthDate: "2014-09-03",
  avsNumber: "756.1234.5678.97", address: "Rue 1", postalCode: "1201", town: "Genève", country: "CH" }`;

const own: readonly Probe[] = [
  command('Mutation.updateBankAccount(id)', 'bankAccount', [
    '$id: ID!',
    `id: $id, version: 99, ${bankAccount}`,
  ]),
  command('Mutation.removeBankAccount(id)', 'bankAccount', ['$id: ID!', 'id: $id, version: 99']),
  command('Mutation.updateBeneficiary(id)', 'beneficiary', [
    '$id: ID!',
    `id: $id, version: 99, ${beneficiary}`,
  ]),
  command('Mutation.removeBeneficiary(id)', 'beneficiary', ['$id: ID!', 'id: $id, version: 99']),
  command('Mutation.confirmMobilePhone(changeId)', 'phoneChange', [
    '$id: ID!',
    'changeId: $id, code: "000000"',
  ]),
  command('Mutation.confirmEmailChange(token)', 'token', ['$id: String', 'token: $id'], undefined, {
    ...{ bearer: true, fresh: (belongings, owner) => belongings.emailChange(owner) },
  }),
  command(
    'Mutation.resetPassword(token)',
    'token',
    ['$id: String, $password: String', 'token: $id, newPassword: $password'],
    () => ({ password }),
    { bearer: true, fresh: (belongings, owner) => belongings.passwordReset(owner) },
  ),
  command('Mutation.verifyEmail(token)', 'token', ['$id: String', 'token: $id'], undefined, {
    ...{ bearer: true, fresh: (belongings, owner) => belongings.emailVerification(owner) },
  }),
  command('Mutation.addPasskey(ceremonyId)', 'passkeyCeremony', [
    '$id: ID!',
    'ceremonyId: $id, response: "{}", name: "Clé"',
  ]),
  command('Mutation.addAuthenticator(id)', 'authenticatorCeremony', [
    '$id: ID!',
    'id: $id, code: "000000", name: "App"',
  ]),
  command(
    'Mutation.removeSecondFactor(id)',
    'factor',
    ['$id: ID!, $password: String', 'id: $id, password: $password'],
    () => ({ password }),
    { fresh: (belongings, owner) => belongings.factor(owner) },
  ),
  command('Mutation.endSession(id)', 'session', ['$id: ID!', 'id: $id'], undefined, {
    fresh: (belongings, owner) => belongings.session(owner, crypto.randomUUID()),
  }),
  // Nobody is signed in yet who signs in: the id is held by the browser that began.
  command(
    'Mutation.resendSignInCode(challengeId)',
    'challenge',
    ['$id: ID!', 'challengeId: $id'],
    undefined,
    {
      bearer: true,
      fresh: (belongings, owner) => belongings.challenge(owner),
    },
  ),
  command(
    'Mutation.completeSignIn(challengeId)',
    'challenge',
    ['$id: ID!', 'challengeId: $id, code: "000000"'],
    undefined,
    {
      bearer: true,
      fresh: (belongings, owner) => belongings.challenge(owner),
    },
  ),
  command('Mutation.completePasskeySignIn(ceremonyId)', 'passkeyCeremony', [
    '$id: ID!',
    'ceremonyId: $id, response: "{}"',
  ]),
];

const companies: readonly Probe[] = [
  command(
    'Mutation.updateOrganisation(id)',
    'organisation',
    ['$id: ID!, $home: OrganisationInput!', 'id: $id, version: 99, input: $home'],
    () => ({ home: { ...home, name: 'Atelier', uid: 'CHE-116.281.271' } }),
  ),
  command(
    'Mutation.inviteMember(organisationId)',
    'organisation',
    [
      '$id: ID!, $email: String, $key: ID!',
      `organisationId: $id, email: $email, rights: ${rights}, idempotencyKey: $key`,
    ],
    () => ({ email: `${crypto.randomUUID()}@exemple.ch` }),
  ),
  command('Mutation.resendInvitation(membershipId)', 'invited', ['$id: ID!', 'membershipId: $id']),
  command('Mutation.acceptInvitation(token)', 'token', ['$id: String', 'token: $id'], undefined, {
    bearer: true,
    needs: 'organisation',
    fresh: async (belongings, owner) => {
      const token = crypto.randomUUID();
      await belongings.invited(owner, token);
      return token;
    },
  }),
  command('Mutation.setMemberRights(membershipId)', 'membership', [
    stale[0],
    `membershipId: $id, rights: ${rights}, ${stale[1]}`,
  ]),
  command('Mutation.deactivateMember(membershipId)', 'invited', [stale[0], `membershipId: $id, ${stale[1]}`]),
  command('Mutation.reactivateMember(membershipId)', 'invited', [stale[0], `membershipId: $id, ${stale[1]}`]),
  command('Mutation.removeMember(membershipId)', 'invited', ['$id: ID!', 'membershipId: $id'], undefined, {
    fresh: (belongings, owner) => belongings.invited(owner, crypto.randomUUID()),
  }),
  command('Mutation.requestServiceAccess(organisationId)', 'organisation', [
    '$id: ID!',
    'organisationId: $id, group: POPULATION',
  ]),
  command('Mutation.decideServiceAccess(id)', 'serviceAccess', [
    stale[0],
    `id: $id, decision: REFUSE, reason: "Non", ${stale[1]}`,
  ]),
  command(
    'Mutation.grantRole(office)',
    'office',
    ['$id: Office!, $email: String', 'email: $email, office: $id, role: OFFICER'],
    () => ({ email: 'luca.bianchi@exemple.ch' }),
  ),
  command(
    'Mutation.revokeRole(office)',
    'office',
    ['$id: Office!, $account: ID!', 'accountId: $account, office: $id, role: FINANCE'],
    () => ({ account: crypto.randomUUID() }),
  ),
  command(
    'Mutation.revokeRole(accountId)',
    'account',
    ['$id: ID!, $office: Office!', 'accountId: $id, office: $office, role: FINANCE'],
    (_yard, { office }) => ({ office: office ?? 'INSURANCE' }),
  ),
];

const notice = {
  ...{ key: 'n', kind: 'RECEIVED', reference: 'r', formNumber: '1', totalMinor: '1' },
  ...{
    formTitle: { fr: 'F', de: 'F', it: 'F', en: 'F' },
    periodStart: '2026-01-01',
    periodEnd: '2026-01-02',
  },
  submittedAt: '2026-01-01T00:00:00.000Z',
};

const passport = (shown: string) =>
  `mutation ($id: String) { issuePassport(input: { ${shown}: $id }) { passport } }`;

/** What the services ask of identity. */
const between: readonly Probe[] = [
  ...(['accountId', 'claimId', 'key'] as const).map((named) =>
    command(
      `Mutation.sendClaimNotice(input.${named})`,
      named === 'accountId' ? 'account' : 'claim',
      ['$input: ClaimNoticeInput!', 'input: $input'],
      (yard) => ({
        input: { ...notice, key: crypto.randomUUID(), accountId: yard.account, claimId: yard.claim },
      }),
    ),
  ),
  ...(['accountId', 'organisationId', 'subjectId', 'key'] as const).map((named) =>
    command(
      `Mutation.sendBillingNotice(input.${named})`,
      named === 'organisationId' ? 'organisation' : 'account',
      ['$input: BillingNoticeInput!', 'input: $input'],
      ({ account, organisation }) => ({
        input: {
          ...{ key: crypto.randomUUID(), kind: 'ORDER_EXPIRED', number: 'n', subjectId: crypto.randomUUID() },
          ...(named === 'organisationId'
            ? { organisationId: organisation, audience: 'MANAGERS' }
            : { accountId: account }),
        },
      }),
    ),
  ),
  read('Mutation.issuePassport(input.sessionToken)', 'token', passport('sessionToken'), {
    bearer: true,
    fresh: async (belongings, owner) => {
      const token = crypto.randomUUID();
      await belongings.session(owner, token);
      return token;
    },
  }),
  read('Mutation.issuePassport(input.bearerToken)', 'token', passport('bearerToken'), {
    bearer: true,
    needs: 'organisation',
    fresh: async (belongings, owner) => belongings.accessToken(owner, await belongings.program(owner)),
  }),
  command('Mutation.checkProgramSecret(clientId)', 'program', ['$id: String!', 'clientId: $id, secret: "s"']),
  ...(['clientId', 'token'] as const).map((named) =>
    command(
      `Mutation.openAccessToken(input.${named})`,
      'program',
      ['$input: OpenAccessTokenInput!', 'input: $input'],
      (yard) => ({
        input: { clientId: yard.program, token: crypto.randomUUID(), scopes: ['CLIENTS'], lifeSeconds: 60 },
      }),
    ),
  ),
  command(
    'Mutation.chargeBudget(input.holderId)',
    'program',
    ['$input: ChargeBudgetInput!', 'input: $input'],
    (yard) => ({ input: { holder: 'CLIENT', holderId: yard.program, points: 1, perMinute: 10 } }),
  ),
  command('Mutation.endAccessToken(token)', 'token', ['$id: String!', 'token: $id'], undefined, {
    bearer: true,
    needs: 'organisation',
    fresh: async (belongings, owner) => belongings.accessToken(owner, await belongings.program(owner)),
  }),
];

export const identityProbes: readonly Probe[] = [...reads, ...programs, ...own, ...companies, ...between];
