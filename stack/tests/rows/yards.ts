import { randomUUID } from 'node:crypto';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import { type Belongings, hashOf } from '../../scenes/belongings.ts';
import type { Owner } from '../../scenes/claim-belongings.ts';
import { type AskerName, askers } from '../../testing/askers.ts';

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
  };
}

const strangerIn = (number: number, office?: string): Owner => ({
  account: `0197c0de-0000-7000-8000-00000000090${number}`,
  organisation: `0197c0de-0000-7000-8000-00000000095${number}`,
  ...(office && { office }),
});

/** An office at which none of the askers works. */
export const otherOffice = 'PERSONAL_SERVICES';

export type Yards = Readonly<Record<AskerName, Readonly<Record<Relation, Yard>>>>;

/** Plants everything: for each asker his own, and what two strangers have, the second one at another office. */
export async function plantYards(belongings: Belongings): Promise<Yards> {
  const strangers = [strangerIn(0), strangerIn(1, otherOffice)] as const;
  const [other, elsewhere] = await Promise.all(
    strangers.map(async (owner) => ({
      ...(await plantPerson(belongings, owner)),
      ...(await plantCompany(belongings, owner, true)),
    })),
  );
  const dashboard = await belongings.program(strangers[1]);
  const yards: Partial<Record<AskerName, Record<Relation, Yard>>> = {};
  for (const [who, holder] of Object.entries<PassportHolder>(askers)) {
    yards[who as AskerName] = {
      own: await plantOwn(belongings, holder),
      other: { ...other, service: 'RESIDENCE_CERTIFICATE' },
      'other office': { ...elsewhere, program: dashboard, secret: dashboard, office: otherOffice },
      absent: nothing(),
    };
  }
  return yards as Yards;
}

async function plantOwn(belongings: Belongings, holder: PassportHolder): Promise<Yard> {
  const { kind, subject, memberships = [], roles = [], scopes = [] } = holder;
  if (kind === 'CLIENT') {
    const owner = scopes.includes('FIGURES') ? { ...strangerIn(0), office: 'INSURANCE' } : strangerIn(0);
    const program = await belongings.program(owner, { id: subject ?? '' });
    return { program, secret: program };
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
    program: id(),
    secret: id(),
    token: hashOf(id()),
    service: 'NONE',
  };
}
