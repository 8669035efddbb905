import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';

const idOf = (number: number) => `0197c0de-0000-7000-8000-${String(number).padStart(12, '0')}`;

const person = (number: number, ...roles: readonly [office: string, role: string][]): PassportHolder => ({
  kind: 'ACCOUNT',
  subject: idOf(number),
  roles: roles.map(([office, role]) => ({ office, role })),
});

const member = (number: number, manager: boolean): PassportHolder => ({
  ...person(number),
  memberships: [{ organisation: idOf(number + 100), manager, recap: manager, invoices: manager }],
});

const program = (number: number, office: string, ...scopes: readonly string[]): PassportHolder => ({
  kind: 'CLIENT',
  subject: idOf(number),
  roles: [{ office, role: 'PROGRAM' }],
  scopes,
});

/** A program of an organisation, whose it is as its passport says it. */
const programOf = (number: number, ...scopes: readonly string[]): PassportHolder => ({
  ...program(number, 'COUNTER', ...scopes),
  memberships: [{ organisation: idOf(number + 100), manager: false, recap: false, invoices: false }],
});

const service = (name: string): PassportHolder => ({ kind: 'SUBGRAPH', subject: name });

/** Everybody who may stand at a subgraph's door, for the printed matrices: each of them has a line in every one. */
export const askers = {
  nobody: { kind: 'ANONYMOUS', subject: null },
  'insured person': person(1),
  collaborator: member(2, false),
  manager: member(3, true),
  'insurance officer': person(4, ['INSURANCE', 'OFFICER']),
  'insurance finance': person(5, ['INSURANCE', 'FINANCE']),
  'insurance administrator': person(6, ['INSURANCE', 'ADMINISTRATOR']),
  'population officer': person(7, ['POPULATION', 'OFFICER']),
  'population finance': person(11, ['POPULATION', 'FINANCE']),
  'population administrator': person(8, ['POPULATION', 'ADMINISTRATOR']),
  'providers officer': person(13, ['PERSONAL_SERVICES', 'OFFICER']),
  'providers finance': person(14, ['PERSONAL_SERVICES', 'FINANCE']),
  'providers administrator': person(15, ['PERSONAL_SERVICES', 'ADMINISTRATOR']),
  'provider program': programOf(9, 'CLIENTS', 'PAYMENT_REQUESTS', 'EVENTS'),
  'payments program': programOf(17, 'PAYMENT_REQUESTS'),
  'dashboard program': program(10, 'INSURANCE', 'FIGURES', 'ADHOC'),
  'population dashboard': program(12, 'POPULATION', 'FIGURES', 'ADHOC'),
  'providers dashboard': program(16, 'PERSONAL_SERVICES', 'FIGURES', 'ADHOC'),
  gateway: service('gateway'),
  identity: service('identity'),
  invoices: service('invoices'),
  billing: service('billing'),
} as const satisfies Readonly<Record<string, PassportHolder>>;

export type AskerName = keyof typeof askers;

export const askerNames = Object.keys(askers) as readonly AskerName[];
