import { randomUUID } from 'node:crypto';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import { type Belongings, hashOf } from '../../scenes/belongings.ts';
import type { Owner } from '../../scenes/claim-belongings.ts';
import { type AskerName, askers } from '../../testing/askers.ts';
import { nothingOfProviders, plantClient, plantProvider } from './provider-yard.ts';

/** Whose row is asked for. Rows of another office are another person's, too. */
export const relations = ['own', 'other', 'other office', 'absent'] as const;

export type Relation = (typeof relations)[number];

/** The ids and tokens of one of each row that somebody has; a name is missing when he can have none. */
export interface Yard {
  readonly owner?: Owner;
  readonly account?: string;
  readonly beneficiary?: string;
  readonly bankAccount?: string;
  readonly claim?: string;
  /** A claim that waits for its owner. */
  readonly toComplete?: string;
  /** An acceptance of the claim that waits for a second signature. */
  readonly proposal?: string;
  readonly payout?: string;
  readonly payoutBatch?: string;
  readonly requestBatch?: string;
  readonly requestRepayment?: string;
  /** A word of the bank that waits for a person. */
  readonly bankEntry?: string;
  /** A definitive order, for the company if there is one. */
  readonly order?: string;
  readonly draft?: string;
  readonly decisionNumber?: string;
  readonly attachment?: string;
  readonly session?: string;
  readonly factor?: string;
  readonly phoneChange?: string;
  readonly passkeyCeremony?: string;
  readonly authenticatorCeremony?: string;
  readonly challenge?: string;
  readonly organisation?: string;
  readonly membership?: string;
  readonly invited?: string;
  readonly serviceAccess?: string;
  /** A company's account with the population office, and its invoice of a month. */
  readonly clientAccount?: string;
  readonly monthlyInvoice?: string;
  /** A credit note of that invoice. */
  readonly creditNote?: string;
  /** A case about the order, and a refund of it that nobody is sure of. */
  readonly financeCase?: string;
  readonly orderRefund?: string;
  /** What came in on the account of the invoices, and waits for a person. */
  readonly bankCredit?: string;
  /** What a client has to do with providers: one that serves him, his link to it, and what it asks him for. */
  readonly servedBy?: string;
  readonly clientLink?: string;
  readonly paymentRequest?: string;
  /** What a company has as a provider: itself, a client that it registered, what it asks him for, and an address that hears of it. */
  readonly provider?: string;
  readonly client?: string;
  readonly askedPayment?: string;
  readonly webhookEndpoint?: string;
  readonly webhookDelivery?: string;
  readonly program?: string;
  readonly secret?: string;
  readonly token?: string;
  readonly office?: string;
  /** A service of the catalogue: everybody may read it. */
  readonly service?: string;
}

/** Plants what a person has. */
export async function plantPerson(belongings: Belongings, owner: Owner): Promise<Yard> {
  await belongings.account(owner);
  const beneficiary = await belongings.beneficiary(owner);
  const claim = await belongings.claim(owner, { beneficiary_id: beneficiary });
  const order = await belongings.order(owner);
  return {
    owner,
    account: owner.account,
    beneficiary,
    claim,
    toComplete: await belongings.claim(owner, { beneficiary_id: beneficiary, status: 'TO_COMPLETE' }),
    bankAccount: await belongings.bankAccount(owner),
    proposal: await belongings.proposal(owner, claim),
    payout: await belongings.payout(owner, claim),
    payoutBatch: await belongings.payoutBatch(owner),
    bankEntry: await belongings.bankEntry(owner),
    order,
    financeCase: await belongings.financeCase(owner, order),
    orderRefund: await belongings.orderRefund(owner, order),
    bankCredit: await belongings.bankCredit(owner),
    draft: await belongings.draft(owner),
    decisionNumber: await belongings.decisionNumber(owner, beneficiary),
    attachment: await belongings.attachment(owner, {
      ...{ status: 'READY', sha256: 'x', storage_key: 'x', file_key: 'x' },
    }),
    session: await belongings.session(owner, randomUUID()),
    factor: await belongings.factor(owner),
    phoneChange: await belongings.phoneChange(owner),
    passkeyCeremony: await belongings.ceremony(owner, 'ADD_PASSKEY'),
    authenticatorCeremony: await belongings.ceremony(owner, 'ADD_AUTHENTICATOR'),
    challenge: await belongings.challenge(owner),
    ...(await plantClient(belongings, owner)),
  };
}

/** Plants an organisation to which the owner belongs, with what it has. */
export async function plantCompany(belongings: Belongings, owner: Owner, isManager: boolean): Promise<Yard> {
  const plain = { account: owner.account, organisation: owner.organisation };
  // A program refers to its organisation.
  const organisation = await belongings.organisation(plain);
  const program = await belongings.program(plain);
  const clientAccount = await belongings.clientAccount(owner);
  const monthlyInvoice = await belongings.monthlyInvoice(owner, clientAccount);
  return {
    organisation,
    program,
    secret: program,
    membership: await belongings.membership(plain, { is_manager: isManager }),
    invited: await belongings.invited(plain, randomUUID()),
    serviceAccess: await belongings.serviceAccess(owner),
    clientAccount,
    monthlyInvoice,
    creditNote: await belongings.creditNote(owner, clientAccount, monthlyInvoice),
    ...(await plantProvider(belongings, owner)),
  };
}

const strangerIn = (number: number, office?: string): Owner => ({
  account: `0197c0de-0000-7000-8000-00000000090${number}`,
  organisation: `0197c0de-0000-7000-8000-00000000095${number}`,
  ...(office && { office }),
});

export type Yards = Readonly<Record<AskerName, Readonly<Record<Relation, Yard>>>>;

/** Plants everything: for each asker his own, and what strangers have, the first one at the usual offices and the others elsewhere. */
export async function plantYards(belongings: Belongings): Promise<Yards> {
  const plant = async (owner: Owner): Promise<Yard> => ({
    ...(await plantPerson(belongings, owner)),
    ...(await plantCompany(belongings, owner, true)),
    service: 'RESIDENCE_CERTIFICATE',
  });
  const plantAt = async (number: number, office: string): Promise<Yard> => {
    const owner = strangerIn(number, office);
    const { service: _, ...planted } = await plant(owner);
    const dashboard = await belongings.program(owner);
    return { ...planted, program: dashboard, secret: dashboard, office };
  };
  const [other, elsewhere, population] = await Promise.all([
    plant(strangerIn(0)),
    plantAt(1, 'PERSONAL_SERVICES'),
    plantAt(2, 'POPULATION'),
  ]);
  const yards: Partial<Record<AskerName, Record<Relation, Yard>>> = {};
  for (const [who, holder] of Object.entries<PassportHolder>(askers)) {
    const isThere = holder.roles?.some(({ office }) => office === elsewhere.office);
    yards[who as AskerName] = {
      own: await plantOwn(belongings, holder),
      other,
      // An office at which the asker doesn't work.
      'other office': isThere ? population : elsewhere,
      absent: nothing(),
    };
  }
  return yards as Yards;
}

async function plantOwn(belongings: Belongings, holder: PassportHolder): Promise<Yard> {
  const { kind, subject, memberships = [], roles = [], scopes = [] } = holder;
  if (kind === 'CLIENT') {
    const [provider] = memberships;
    if (!provider) {
      const office = roles[0]?.office ?? 'INSURANCE';
      const program = await belongings.program({ ...strangerIn(0), office }, { id: subject ?? '' });
      return { program, secret: program };
    }
    const owner = { account: strangerIn(0).account, organisation: provider.organisation };
    await belongings.organisation(owner);
    const program = await belongings.program(owner, { id: subject ?? '', scopes });
    return { owner, program, secret: program, ...(await plantProvider(belongings, owner)) };
  }
  if (kind !== 'ACCOUNT' || subject === null) return {};
  const owner = { account: subject, organisation: memberships[0]?.organisation ?? randomUUID() };
  const person = await plantPerson(belongings, owner);
  const [member] = memberships;
  if (member) return { ...person, ...(await plantCompany(belongings, owner, member.manager)) };
  const [role] = roles;
  if (!role) return person;
  const program = await belongings.program({ ...owner, office: role.office });
  return { ...person, office: role.office, program, secret: program };
}

/** Ids and tokens that nothing has. */
function nothing(): Yard {
  const id = () => randomUUID();
  const person = {
    account: id(),
    beneficiary: id(),
    bankAccount: id(),
    claim: id(),
    payout: id(),
    order: id(),
  };
  const typed = {
    proposal: id(),
    draft: id(),
    decisionNumber: id(),
    attachment: id(),
    session: id(),
    factor: id(),
  };
  const begun = { phoneChange: id(), passkeyCeremony: id(), authenticatorCeremony: id(), challenge: id() };
  const company = {
    organisation: id(),
    membership: id(),
    invited: id(),
    serviceAccess: id(),
    clientAccount: id(),
    monthlyInvoice: id(),
  };
  return {
    ...person,
    ...typed,
    ...begun,
    ...company,
    ...nothingOfProviders(),
    program: id(),
    secret: id(),
    token: hashOf(id()),
    service: 'NONE',
  };
}
