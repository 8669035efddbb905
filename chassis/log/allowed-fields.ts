/**
 * What a log line may carry, and the shape each value must have. The list is closed: a field that is not here is
 * dropped, and so is a value of another shape. An e-mail address, a phone number, an AVS number or a code of six
 * digits fits none of the shapes.
 */
const shapes = {
  /** Ids and hashes that this house makes: letters, digits, dashes; at least one letter, so that no plain number fits. */
  id: /^(?=.*[a-z])[\w-]{1,100}$/i,
  /** Names that stand in the code: of operations, fields, tables, tasks, reasons, routes. Never a person's words. */
  name: /^(?:$|[a-z_/*:][\w.:/*,-]{0,150}$)/i,
  /** PostgreSQL's code of an error: five characters. */
  sqlState: /^[0-9A-Z]{5}$/,
  /** A machine's name or address with its port, or an address on the web without user, password and query. */
  place:
    /^(?:(?:https?|postgres(?:ql)?):\/\/)?(?:[a-z][\w.-]*|\d{1,3}(?:\.\d{1,3}){3}|\[?[\da-f]*:[\da-f:]*\]?)(?::\d{1,5})?(?:\/[\w./-]*)?$/i,
  /** An ISO 8601 instant, day or duration. */
  time: /^(?:\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?|P[\dYMWDTHS.]+)$/,
  number: 'number',
  flag: 'boolean',
} as const;

type Shape = keyof typeof shapes;

const fields = {
  account: 'id',
  session: 'id',
  client: 'id',
  organisation: 'id',
  beneficiary: 'id',
  bankAccount: 'id',
  claim: 'id',
  payout: 'id',
  payment: 'id',
  refund: 'id',
  batch: 'id',
  file: 'id',
  challenge: 'id',
  message: 'id',
  subject: 'id',
  request: 'id',
  document: 'id',
  job: 'id',
  bug: 'id',
  trace: 'id',
  span: 'id',
  passport: 'id',
  key: 'id',
  worker: 'id',
  supergraph: 'id',
  service: 'name',
  subgraph: 'name',
  caller: 'name',
  issuer: 'name',
  audience: 'name',
  kind: 'name',
  office: 'name',
  role: 'name',
  locale: 'name',
  operation: 'name',
  field: 'name',
  fields: 'name',
  action: 'name',
  status: 'name',
  from: 'name',
  to: 'name',
  code: 'name',
  problem: 'name',
  reason: 'name',
  limit: 'name',
  channel: 'name',
  method: 'name',
  route: 'name',
  task: 'name',
  queue: 'name',
  pool: 'name',
  table: 'name',
  database: 'name',
  migration: 'name',
  setting: 'name',
  layout: 'name',
  mode: 'name',
  process: 'name',
  signal: 'name',
  version: 'name',
  sqlState: 'sqlState',
  address: 'place',
  host: 'place',
  at: 'time',
  until: 'time',
  runAt: 'time',
  httpStatus: 'number',
  port: 'number',
  pid: 'number',
  exitCode: 'number',
  count: 'number',
  total: 'number',
  attempt: 'number',
  maxAttempts: 'number',
  statements: 'number',
  parameters: 'number',
  connections: 'number',
  bytes: 'number',
  depth: 'number',
  cost: 'number',
  durationMs: 'number',
  waitedMs: 'number',
  retryInSeconds: 'number',
  rowVersion: 'number',
  ready: 'flag',
  cached: 'flag',
  replayed: 'flag',
  draining: 'flag',
} as const satisfies Record<string, Shape>;

/** A field that a log line may carry. */
export type AllowedField = keyof typeof fields;

/** Stands where a value was that does not have its field's shape. */
export const withheld = '[withheld]';

/** The second net: personal numbers and tokens that could slip through a shape which suits names. */
const personal = [
  /[^\s@]@[^\s@]/, // e-mail address, or a password in an address
  /(?<!\d)756[\s.]?\d{4}[\s.]?\d{4}[\s.]?\d{2}(?!\d)/, // AVS number
  /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]){11,30}\b/, // IBAN
  /\b(?:CH|LI)\d{2}(?:\s?[A-Z0-9]){17}\b/i, // IBAN as people type it
  /\+\d[\d\s().-]{7,}/, // phone number
  /\b0\d{2}\s?\d{3}\s?\d{2}\s?\d{2}\b/, // phone number within Switzerland
  /\beyJ[\w-]{8,}/, // JSON web token
];

/** Whether a text looks as if it held a personal number, an address or a token. */
export function looksPersonal(text: string): boolean {
  return personal.some((pattern) => pattern.test(text));
}

/** A count or a time that we measure is smaller; an AVS number is not. */
const largest = 1e12;

/** The fields that may be logged: unknown ones and values that are not plain are dropped, misshapen ones withheld. */
export function allowedFields(
  given: Readonly<Record<string, unknown>>,
): Record<string, string | number | boolean | null> {
  const allowed: Record<string, string | number | boolean | null> = {};
  for (const [field, value] of Object.entries(given)) {
    if (!Object.hasOwn(fields, field)) continue;
    const shape = shapes[fields[field as AllowedField]];
    if (value === null || typeof value === 'boolean') allowed[field] = value;
    else if (typeof value === 'number')
      allowed[field] = shape === 'number' && Math.abs(value) < largest ? value : withheld;
    else if (typeof value === 'string') allowed[field] = fits(value, shape) ? value : withheld;
  }
  return allowed;
}

function fits(value: string, shape: RegExp | string): boolean {
  return shape instanceof RegExp && shape.test(value) && !looksPersonal(value);
}
