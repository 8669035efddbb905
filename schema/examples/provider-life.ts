// A provider's whole life with a sandbox program: five played clients, their payment requests, two days in a
// second, and how it all ends. It needs Node 24 or later and nothing else:
//
//   GUICHET=https://… CLIENT_ID=… CLIENT_SECRET=… node provider-life.ts

const guichet = process.env['GUICHET'] ?? 'http://localhost:4000';
// The secret belongs into your software's vault, not into its code.
const clientId = process.env['CLIENT_ID'] ?? '0199f000-0000-7000-8000-000000000813';
const clientSecret = process.env['CLIENT_SECRET'] ?? 'guichet_demonstration-bac-a-sable';

/** What the graph answers to a command: problems are data, each with its path and how to mend it. */
type Payload = { problems: { path: string[]; code: string; message: string }[] };

const granted = await fetch(`${guichet}/oauth/token`, {
  method: 'POST',
  headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
  body: new URLSearchParams({ grant_type: 'client_credentials' }),
});
if (!granted.ok) throw new Error(`No token: ${await granted.text()}`);
const token: { access_token: string; expires_in: number } = await granted.json();
console.log(`token           good for ${token.expires_in} seconds`);

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${guichet}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token.access_token}`,
      'content-type': 'application/json',
      'accept-language': 'en',
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Stops at the first problem: in this program nothing is wrong. */
function sound<Found extends Payload>(payload: Found): Found {
  const [problem] = payload.problems;
  if (problem) throw new Error(`${problem.code} ${problem.path.join('.')}: ${problem.message}`);
  return payload;
}

const { apiClient } = await ask<{ apiClient: { name: string; sandbox: boolean } }>(
  '{ apiClient { name sandbox } }',
);
if (!apiClient.sandbox) throw new Error('This is not a sandbox program: people would be written to.');

// Another run registers other people.
const run = Date.now().toString(36);
const person = {
  title: 'MRS',
  familyName: 'Perrin',
  birthDate: '1948-03-14',
  birthPlace: { country: 'FR', department: '69', communeCode: '123', town: 'Lyon' },
  mobilePhone: '06 12 34 56 78',
  address: '12 rue des Tilleuls',
  postalCode: '69001',
  town: 'Lyon',
  country: 'FR',
  bank: { iban: 'FR76 3000 6000 0112 3456 7890 189', bic: 'AGRIFRPP', holder: 'Odette Perrin' },
  isBeneficiary: true,
};

// Tried first: what would be refused is told at once, field by field, and nothing is written.
const { previewClient } = await ask<{ previewClient: Payload }>(
  'query Try($input: RegisterClientInput!) { previewClient(input: $input) { problems { path code message } } }',
  { input: { ...person, email: 'accepts@sandbox.guichet.example' } },
);
for (const { path, code, message } of previewClient.problems)
  console.log(`previewClient   ${path.join('.')} ${code}: ${message}`);

/** How each client is played, and with which event his story ends. */
const endings = {
  accepts: 'PAYMENT_REQUEST_PAID',
  refuses: 'CLIENT_REFUSED',
  contests: 'PAYMENT_REQUEST_CONTESTED',
  silent: 'PAYMENT_REQUEST_PAID',
  'debit-refused': 'PAYMENT_REQUEST_DEBIT_REFUSED',
};

/** The name of each client and of each request by its id. */
const names = new Map<string, string>();
/** The event that each of them has yet to come to. */
const open = new Map<string, string>();

for (const [name, ending] of Object.entries(endings)) {
  const input = {
    ...person,
    givenNames: `Odette ${name} ${run}`,
    email: `${name}+${run}@sandbox.guichet.example`,
  };
  const { registerClient } = await ask<{ registerClient: Payload & { client: { id: string } } }>(
    `mutation Register($input: RegisterClientInput!, $key: ID!) {
      registerClient(input: $input, idempotencyKey: $key) { client { id linkStatus } problems { path code message } }
    }`,
    { input, key: `${run} ${name}` },
  );
  const { client } = sound(registerClient);
  names.set(client.id, name);
  console.log(`registerClient  ${name}: ${client.id}`);
  if (name === 'refuses') open.set(client.id, ending);
  else open.set(await requestPayment(name, client.id), ending);
}

/** Two hours of housework of today, asked from a client: the amounts are in cents, and the total of the lines counts. */
async function requestPayment(name: string, client: string): Promise<string> {
  const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Zurich' });
  const input = {
    clientId: client,
    birthDate: person.birthDate,
    invoiceNumber: `${run}-${name}`,
    invoiceDate: day,
    periodStart: day,
    periodEnd: day,
    lines: [{ nature: 'HOUSEWORK', quantity: '2', unit: 'HOUR', unitPriceCents: 2300, totalCents: 4600 }],
    totalCents: 4600,
  };
  const { createPaymentRequest } = await ask<{
    createPaymentRequest: Payload & { paymentRequest: { id: string; clientShare: { amount: string } } };
  }>(
    `mutation Ask($input: CreatePaymentRequestInput!, $key: ID!) {
      createPaymentRequest(input: $input, idempotencyKey: $key) {
        paymentRequest { id clientShare { amount currency } } problems { path code message }
      }
    }`,
    { input, key: `${run} ${name} request` },
  );
  const { paymentRequest } = sound(createPaymentRequest);
  names.set(paymentRequest.id, name);
  console.log(
    `createPayment…  ${name}: ${input.invoiceNumber}, ${paymentRequest.clientShare.amount} EUR his share`,
  );
  return paymentRequest.id;
}

type Event = { type: string; clientId: string | null; paymentRequestId: string | null };

let after: string | null = null;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Follows the events of this run until it has seen enough. Where it stands in them, `after`, your software keeps. */
async function follow(isEnough: (name: string, type: string) => boolean): Promise<void> {
  const giveUp = Date.now() + 120_000;
  for (let enough = false; !enough; ) {
    const { events } = await ask<{ events: { nodes: Event[]; pageInfo: { endCursor: string | null } } }>(
      `query Events($after: String) {
        events(first: 100, after: $after) { nodes { type at clientId paymentRequestId } pageInfo { endCursor } }
      }`,
      { after },
    );
    after = events.pageInfo.endCursor ?? after;
    for (const { type, clientId: client, paymentRequestId } of events.nodes) {
      const id = paymentRequestId ?? client ?? '';
      const name = names.get(id);
      if (!name) continue;
      console.log(`event           ${name}: ${type}`);
      if (open.get(id) === type) open.delete(id);
      enough ||= isEnough(name, type);
    }
    if (Date.now() > giveUp) throw new Error(`Nothing more came; open: ${[...open.values()].join(', ')}`);
    // Webhooks spare you the waiting.
    if (events.nodes.length === 0) await pause(500);
  }
}

// Who keeps silent has 48 hours from when he was told; in the sandbox they pass at once.
await follow((name, type) => name === 'silent' && type === 'PAYMENT_REQUEST_AWAITING_CLIENT');
const { moveSandboxClock } = await ask<{ moveSandboxClock: Payload & { sandboxClock: { now: string } } }>(
  'mutation { moveSandboxClock(hours: 48) { sandboxClock { now } problems { path code message } } }',
);
console.log(`moveSandbox…    it is ${sound(moveSandboxClock).sandboxClock.now}`);
if (open.size > 0) await follow(() => open.size === 0);

// Events say what changed; the graph says how it stands.
const { paymentRequests } = await ask<{
  paymentRequests: { nodes: { id: string; status: string; validation: string | null }[] };
}>(
  `query Standing($invoiceNumbers: [String!]) {
    paymentRequests(filter: { invoiceNumbers: $invoiceNumbers }) { nodes { id status validation } }
  }`,
  { invoiceNumbers: Object.keys(endings).map((name) => `${run}-${name}`) },
);
for (const { id, status, validation } of paymentRequests.nodes)
  console.log(
    `paymentRequest  ${names.get(id)}: ${status}${validation ? ` (validated: ${validation})` : ''}`,
  );
