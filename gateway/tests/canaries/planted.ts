import type { Vault } from '@guichet/chassis/vault/vault.ts';
import { type Belongings, openBelongings } from '@guichet/stack/scenes/belongings.ts';
import type { Models, Owner } from '@guichet/stack/scenes/claim-belongings.ts';
import type { Plot, Row } from '@guichet/stack/testing/plot.ts';
import type { Names } from './write-query.ts';

/**
 * Who may read a canary: the office that treats the files, the one that the company asked, the one that treats orders, the providers' office,
 * its administrator who keeps its dashboards, each office that has to do with the organisation, or nobody but the owner.
 */
export const readers = ['own', 'file', 'company', 'order', 'services', 'dashboard', 'organisation'] as const;
export type Readers = (typeof readers)[number];

/** How a canary of these readers begins. No other text of the house does. */
export const songOf = (readers: Readers) => `zq7${readers}`;

/** Digits that stand in a sealed AVS number, IBAN and telephone of the other, and nowhere else. */
export const sealedDigits = ['7654321098', '4835012345678009', '797654321'] as const;

/** What stands in digits of a client as his provider registered him, and in his mandate: telephone, day of birth, IBAN. */
export const clientDigits = ['698765431', '1931-02-28', '30006000019182736450101'] as const;
const clientIban = `FR76${clientDigits[2]}`;

const sealed: Readonly<Record<string, readonly [purpose: string, text: string]>> = {
  'identity.account.mobile_phone': ['identity.mobile-phone', '+41797654321'],
  'identity.phone_change.mobile_phone': ['identity.mobile-phone', '+41797654321'],
  'identity.beneficiary.avs_number': ['identity.avs-number', '7567654321098'],
  'identity.bank_account.iban': ['identity.iban', 'CH5604835012345678009'],
  'invoices.claim_submission.avs_number': ['invoices.avs-number', '7567654321098'],
  'invoices.claim_submission.iban': ['invoices.iban', 'CH5604835012345678009'],
  'invoices.claim_payment.iban': ['invoices.iban', 'CH5604835012345678009'],
  'billing.payout.iban': ['billing.iban', 'CH5604835012345678009'],
  'billing.order_line.answers': ['billing.answers', '{"FAMILY_NAME":"zq7order answer"}'],
  'identity.client_link.person': ['identity.client-person', clientSinging()],
  'identity.sepa_mandate.iban': ['identity.iban', clientIban],
  'identity.provider.iban': ['identity.iban', clientIban],
  'identity.webhook_endpoint.secret': ['identity.webhook-secret', 'whsec_zq7own'],
  'billing.payment_request.iban': ['billing.payment-request.iban', clientIban],
};

/** The nine data of a registration: his provider's programs read them, and nobody else but what an account takes over. */
function clientSinging(): string {
  const [phone, birthDate] = clientDigits;
  const song = songOf('own');
  return JSON.stringify({
    ...{
      title: 'MRS',
      familyName: `${song} family`,
      usualName: `${song} usual`,
      givenNames: `${song} given`,
    },
    birthPlace: { country: 'FR', department: '069', communeCode: '123', town: `${song} born` },
    ...{
      birthDate,
      mobilePhone: `+33${phone}`,
      email: `${song}-client@exemple.fr`,
      address: `${song} street`,
    },
    ...{ postalCode: '69003', town: `${song} town`, country: 'FR', bic: 'AGRIFRPP', iban: clientIban },
    holder: `${song} holder`,
  });
}

/** Columns with words of the house, keys and hashes. Every other text is a canary: a new column is one by itself. */
const silent = new Set([
  ...['office', 'kind', 'status', 'locale', 'contact_channel', 'relation', 'purpose', 'service_group'],
  ...[
    'owner_office',
    'form',
    'currency',
    'from_status',
    'to_status',
    'by_side',
    'variant',
    'refusal',
    'channel',
  ],
  ...['settlement', 'card_reason', 'postage', 'month', 'side', 'service_code', 'edition_from'],
  ...[
    'password_hash',
    'token_hash',
    'secret_hash',
    'content_hash',
    'hash',
    'sha256',
    'invitation_token_hash',
  ],
  ...['type', 'title', 'nature', 'unit', 'validation', 'contest_reason', 'failure', 'pause_reason'],
  ...['previous_secret', 'request_hash'],
  ...['storage_key', 'file_key', 'credential_id', 'public_key', 'secret', 'name_key', 'given_name_key'],
  // Only who is played in a sandbox has one.
  'sandbox_client',
]);
const isSilent = (column: string) => silent.has(column) || column.endsWith('_fingerprint');

/** Tables whose rows an office reads, or that of a request. */
const readersOf = (table: string, office: unknown): Readers => {
  if (
    /^(claim(_line|_transition|_submission|_payment)?|other_invoice|payout(_transition)?|beneficiary|bank_account)$/.test(
      table,
    )
  )
    return office === 'INSURANCE' ? 'file' : 'services';
  if (/^(service_order|order_line|order_transition)$/.test(table))
    return office === 'POPULATION' ? 'order' : 'services';
  if (/^(provider|client_link|payment_request)(_line|_transition)?$/.test(table) || table === 'sepa_mandate')
    return 'services';
  if (table === 'organisation') return 'organisation';
  if (/^api_client(_secret)?$/.test(table) && office === 'PERSONAL_SERVICES') return 'dashboard';
  return table === 'service_access' || table === 'membership' ? 'company' : 'own';
};

/** A plot where every text that is written is a canary: it says in which column it stands. */
export async function canaryPlot(plot: Plot, vault: Vault): Promise<Plot> {
  const texts = new Map<string, readonly string[]>();
  for (const subgraph of ['identity', 'invoices', 'billing'] as const)
    for (const row of await plot.read(
      subgraph,
      `select table_name as name, array_agg(column_name::text) as columns from information_schema.columns
       where table_schema = 'public' and data_type = 'text' and is_generated = 'NEVER' group by table_name`,
    ))
      texts.set(`${subgraph}.${String(row['name'])}`, row['columns'] as readonly string[]);
  return {
    ...plot,
    async insert(subgraph, table, row) {
      const place = `${subgraph}.${table}`;
      const song = songOf(readersOf(table, row['office']));
      const said: Record<string, unknown> = { ...row };
      for (const column of texts.get(place) ?? []) {
        const [purpose, text] = sealed[`${place}.${column}`] ?? [];
        if (purpose && text) said[column] = await vault.seal(purpose, text);
        else if (!isSilent(column)) said[column] = `${song} ${table} ${column}`;
      }
      if (table === 'account' || table === 'membership') said['email'] = `${song}-${table}@exemple.ch`;
      if (table === 'claim' || table === 'payout')
        said['reference'] = `${song} ${String(row['id'] ?? row['claim_id'])}`;
      if (table === 'payment_request') said['invoice_number'] = `${song} ${String(row['id'])}`;
      if (table === 'claim_draft') said['typed'] = draftSinging(song);
      if (table === 'claim_submission') said['content'] = handedInSinging(song);
      if (table === 'organisation') {
        const [address, postalCode] = [`${song} billing`, '1201'];
        said['billing_address'] = {
          recipient: `${song} recipient`,
          address,
          postalCode,
          town: song,
          country: 'CH',
        };
        said['branches'] = [`${song} branch`];
      }
      await plot.insert(subgraph, table, said);
    },
  };
}

const draftSinging = (song: string): Row => ({
  ...{
    decisionNumber: `${song} decision`,
    decisionNumberDescription: `${song} words`,
    remark: `${song} remark`,
  },
  form: {
    otherInvoice: {
      invoiceNumber: `${song} invoice`,
      lines: [{ description: `${song} line`, quantity: '1', unitPrice: '77.77', tariffPosition: song }],
    },
  },
});

/** What was handed in, as the claim's history reads it back. */
const handedInSinging = (song: string): string =>
  JSON.stringify({
    typed: draftSinging(song),
    beneficiary: { familyName: `${song} family`, givenName: `${song} given` },
    bankAccount: { holder: `${song} holder` },
    attachments: [{ name: `${song}.pdf`, sha256: '0'.repeat(64) }],
    total: '77.77',
  });

/** What the other has: a person, a company that asked an office, a program, a dashboard, and rows of another office. */
export async function plantOther(
  plot: Plot,
  models: Models,
  vault: Vault,
): Promise<{
  readonly names: Names;
  readonly owner: Owner;
  readonly session: string;
  /** A program of the providers' office, which its administrator may change. */
  readonly dashboard: string;
}> {
  const belongings = openBelongings(await canaryPlot(plot, vault), models, vault);
  const owner = { account: crypto.randomUUID(), organisation: crypto.randomUUID() };
  const names: Record<string, string[]> = { account: [await belongings.account(owner)] };
  const session = crypto.randomUUID();
  names['organisation'] = [await belongings.organisation(owner)];
  const membership = await belongings.membership(owner, { is_manager: true });
  const invited = await belongings.invited({ ...owner, account: crypto.randomUUID() }, crypto.randomUUID());
  names['membership'] = [membership, invited];
  names['access'] = [await belongings.serviceAccess(owner, { requested_by: membership })];
  const dashboard = await belongings.program({ ...owner, office: 'PERSONAL_SERVICES' });
  names['client'] = [await belongings.program(owner), dashboard];
  names['secret'] = names['client'];
  names['session'] = [await belongings.session(owner, session)];
  names['factor'] = [await belongings.factor(owner)];
  names['export'] = [await belongings.dataExport(owner)];
  names['change'] = [await belongings.phoneChange(owner)];
  names['ceremony'] = [await belongings.ceremony(owner, 'ADD_PASSKEY')];
  names['authenticator'] = [await belongings.ceremony(owner, 'ADD_AUTHENTICATOR')];
  for (const office of ['POPULATION', 'PERSONAL_SERVICES'])
    names['order'] = [...(names['order'] ?? []), await belongings.order({ ...owner, office })];
  for (const office of ['INSURANCE', 'PERSONAL_SERVICES']) {
    for (const [thing, id] of Object.entries(await plantFiles(belongings, { ...owner, office })))
      names[thing] = [...(names[thing] ?? []), id];
  }
  Object.assign(names, await plantServed(belongings, owner, names));
  return { names, owner, session, dashboard };
}

/** What the other has as a provider, and as the client of his own company: a link, a mandate, and a payment that he contested. */
async function plantServed(
  belongings: Belongings,
  owner: Owner,
  { client = [] }: Names,
): Promise<Record<string, string[]>> {
  const provider = await belongings.provider(owner);
  await belongings.mandate(owner);
  const clientLink = await belongings.client(owner);
  const asked = await belongings.paymentRequest(owner, clientLink);
  const at = new Date().toISOString();
  const contested = await belongings.paymentRequest(owner, clientLink, {
    ...{ status: 'CONTESTED', contest_reason: 'OTHER', contested_at: at },
  });
  const endpoint = await belongings.webhookEndpoint(owner);
  return {
    ...{ provider: [provider], clientLink: [clientLink], client: [...client, clientLink] },
    ...{ paymentRequest: [asked, contested], webhookEndpoint: [endpoint], endpoint: [endpoint] },
    delivery: [await belongings.webhookDelivery(owner, endpoint)],
  };
}

async function plantFiles(belongings: Belongings, owner: Owner): Promise<Record<string, string>> {
  const beneficiary = await belongings.beneficiary(owner);
  const bankAccount = await belongings.bankAccount(owner);
  const parties = { beneficiary_id: beneficiary, bank_account_id: bankAccount };
  const claim = await belongings.claim(owner, parties);
  const corrects = await belongings.claim(owner, { ...parties, status: 'TO_COMPLETE' });
  return {
    ...{ beneficiary, bankAccount, claim, corrects },
    payout: await belongings.payout(owner, claim, { beneficiary_id: beneficiary }),
    draft: await belongings.draft(owner, { corrects }),
    decisionNumber: await belongings.decisionNumber(owner, beneficiary),
    attachment: await belongings.attachment(owner, {
      status: 'READY',
      sha256: 'x',
      storage_key: 'x',
      file_key: 'x',
    }),
  };
}
