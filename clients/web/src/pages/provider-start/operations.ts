/** What the quick start asks the graph, as it stands in the commands: held against the provider's contract by a test. */
export const operations = {
  preview:
    'query Try($input: RegisterClientInput!) { previewClient(input: $input) { isAcceptable problems { path code message } } }',
  register:
    'mutation Register($input: RegisterClientInput!, $key: ID!) { registerClient(input: $input, idempotencyKey: $key) { client { id linkStatus } problems { path code message } } }',
  ask: 'mutation Ask($input: CreatePaymentRequestInput!, $key: ID!) { createPaymentRequest(input: $input, idempotencyKey: $key) { paymentRequest { id status total { amount currency } clientShare { amount currency } windowEndsAt } problems { path code message } } }',
  events:
    'query Events($after: String) { events(first: 50, after: $after) { nodes { id type at clientId paymentRequestId } pageInfo { endCursor } } }',
} as const;

/** A client as the quick start registers her: all nine data, and that she is the beneficiary. */
export const clientInput = {
  title: 'MRS',
  familyName: 'Perrin',
  givenNames: 'Odette Marie',
  birthDate: '1948-03-14',
  birthPlace: { country: 'FR', department: '69', communeCode: '123', town: 'Lyon' },
  mobilePhone: '06 12 34 56 78',
  email: 'odette.perrin@exemple.fr',
  address: '12 rue des Tilleuls',
  postalCode: '69001',
  town: 'Lyon',
  country: 'FR',
  bank: { iban: 'FR76 3000 6000 0112 3456 7890 189', bic: 'AGRIFRPP', holder: 'Odette Perrin' },
  isBeneficiary: true,
} as const;

/** Two hours of housework of one day. */
export function requestInput(clientId: string, day: string) {
  return {
    clientId,
    birthDate: clientInput.birthDate,
    invoiceNumber: 'F-0001',
    invoiceDate: day,
    periodStart: day,
    periodEnd: day,
    lines: [{ nature: 'HOUSEWORK', quantity: '2', unit: 'HOUR', unitPriceCents: 2300, totalCents: 4600 }],
    totalCents: 4600,
  };
}
