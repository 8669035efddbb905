import { companyAt } from './company.ts';
import type { Asker, Counter } from './counter.ts';
import type { TypedProblem } from './newcomer.ts';
import { programsAt } from './programs.ts';

/** A client in whom nothing is wrong, of whom a test changes what matters to it. */
export const marie = (some: Readonly<Record<string, unknown>> = {}) => ({
  title: 'MRS',
  familyName: 'Dupont',
  givenNames: 'Marie Hélène',
  birthDate: '14.03.1948',
  birthPlace: { country: 'FR', department: '69', communeCode: '123', town: 'Lyon' },
  mobilePhone: '06 12 34 56 78',
  email: 'marie.dupont@exemple.fr',
  address: '4 rue des Lilas',
  postalCode: '74100',
  town: 'Annemasse',
  country: 'FR',
  bank: { iban: 'FR76 3000 6000 0112 3456 7890 189', bic: 'AGRIFRPP', holder: 'Marie Dupont' },
  isBeneficiary: true,
  ...some,
});

export interface SeenClient {
  readonly id: string;
  readonly linkStatus: string;
  readonly closedAt: string | null;
  readonly reference: string | null;
  readonly email: string;
  readonly registeredAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

/** A payload, under names that each mutation shares. */
export interface ClientStep {
  readonly client: SeenClient | null;
  readonly problems: readonly TypedProblem[];
}

export interface SeenProvider {
  readonly id: string;
  readonly name: string;
  readonly status: string | null;
  readonly reason: string | null;
  readonly siret: string | null;
  readonly accountHint: string | null;
  readonly version: number;
}

export interface ProviderStep {
  readonly provider: SeenProvider | null;
  readonly problems: readonly TypedProblem[];
}

const client = `id linkStatus closedAt reference title familyName usualName givenNames birthDate
  birthPlace { country department communeCode town } mobilePhone email address postalCode town country
  accountHint accountHolder registeredAt updatedAt version`;
const problems = 'problems { path code message }';
const provider = 'id name address town siret accountHint status reason appliedAt version';

const documents = {
  register: `mutation ($input: RegisterClientInput!, $key: ID!) {
    step: registerClient(input: $input, idempotencyKey: $key) { client { ${client} } ${problems} } }`,
  update: `mutation ($id: ID!, $input: UpdateClientInput!, $version: Int!) {
    step: updateClient(id: $id, input: $input, version: $version) { client { ${client} } ${problems} } }`,
  apply: `mutation ($organisationId: ID!, $input: ProviderApplicationInput!, $key: ID!) {
    step: applyAsProvider(organisationId: $organisationId, input: $input, idempotencyKey: $key) { provider { ${provider} } ${problems} } }`,
  decide: `mutation ($id: ID!, $decision: ProviderDecision!, $reason: String, $version: Int!) {
    step: decideProvider(id: $id, decision: $decision, reason: $reason, version: $version) { provider { ${provider} } ${problems} } }`,
} as const;

/** SIRETs that pass their check digit. */
export const siretOf = (number: number): string => {
  const begun = `9${String(number).padStart(12, '0')}`;
  const sum = [...begun].toReversed().reduce((total, digit, place) => {
    const counted = place % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return `${begun}${(10 - (sum % 10)) % 10}`;
};

/** What providers do at a counter. */
export function providersAt(counter: Counter) {
  const company = companyAt(counter);
  const programs = programsAt(counter);
  let newest = 0;
  const at = async <Step>(asker: Asker, step: keyof typeof documents, variables: object): Promise<Step> => {
    const { data, codes } = await counter.ask<{ step: Step }>(documents[step], { ...variables }, asker);
    if (!data) throw new Error(codes.join());
    return data.step;
  };
  const application = () => {
    newest += 1;
    return { siret: siretOf(newest), iban: 'FR76 3000 6000 0112 3456 7890 189', holder: 'Aide à domicile' };
  };
  const officer = async () =>
    (await company.somebody({ roles: [{ office: 'PERSONAL_SERVICES', role: 'OFFICER' }] })).passport;
  const programOf = async (
    manager: string,
    organisationId: string,
    scopes: readonly string[] = ['CLIENTS'],
  ) => {
    const made = await programs.create(manager, { name: 'Facturation', organisationId, scopes });
    const id = made.apiClient?.id ?? '';
    return counter.sign({
      kind: 'CLIENT',
      subject: id,
      roles: [{ office: 'COUNTER', role: 'PROGRAM' }],
      scopes,
    });
  };
  const apply = (
    passport: string,
    organisationId: string,
    input: object = application(),
    key = `k${newest}`,
  ) => at<ProviderStep>({ passport }, 'apply', { organisationId, input, key });
  const decide = (passport: string, id: string, decision: string, version: number, reason?: string) =>
    at<ProviderStep>({ passport }, 'decide', { id, decision, version, reason });
  return {
    company,
    application,
    officer,
    programOf,
    apply,
    decide,
    /** A company whose provider is admitted, with a program. */
    admitted: async (scopes?: readonly string[]) => {
      const founded = await company.found();
      const applied = await apply(founded.passport, founded.id);
      const clerk = await officer();
      const id = applied.provider?.id ?? '';
      const { provider: admitted } = await decide(clerk, id, 'ADMIT', 1);
      if (admitted?.status !== 'ADMITTED') throw new Error('The provider was not admitted');
      const program = await programOf(founded.passport, founded.id, scopes);
      return { ...founded, providerId: id, officer: clerk, program };
    },
    register: (passport: string, input: object, key: string, asker: Asker = {}) =>
      at<ClientStep>({ ...asker, passport }, 'register', { input, key }),
    update: (passport: string, id: string, version: number, input: object) =>
      at<ClientStep>({ passport }, 'update', { id, version, input }),
    client: async (passport: string, id: string) =>
      (
        await counter.ask<{ client: SeenClient | null }>(
          `query ($id: ID!) { client(id: $id) { ${client} } }`,
          { id },
          { passport },
        )
      ).data?.client ?? null,
  };
}

/** Codes of problems with their paths. */
export const codesIn = ({ problems: found }: { readonly problems: readonly TypedProblem[] }) =>
  found.map(({ code, path }) => [code, ...path].join(' '));
