import { readFileSync } from 'node:fs';
import { environment } from '@guichet/chassis/config/environment.ts';
import type { PassportHolder } from '@guichet/chassis/passport/passport.ts';
import type { SubgraphName } from '@guichet/chassis/subgraph/door.ts';
import { openBelongings } from '@guichet/stack/scenes/belongings.ts';
import { readModels } from '@guichet/stack/scenes/model-rows.ts';
import { type AskerName, askerNames, askers } from '@guichet/stack/testing/askers.ts';
import { type AskDoor, openDoorsteps } from '@guichet/stack/testing/doorsteps.ts';
import { openPlot, type Plot } from '@guichet/stack/testing/plot.ts';
import { recordProof, rounds } from '@guichet/stack/testing/proof.ts';
import { openTestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chance, chanceOf } from './canaries/chance.ts';
import {
  clientDigits,
  readers as kinds,
  plantOther,
  type Readers,
  sealedDigits,
  songOf,
} from './canaries/planted.ts';
import { type Matter, type Names, type QueryWriter, queryWriter, schemaOf } from './canaries/write-query.ts';
import { openRealHouse, type RealHouse } from './real-house/real-house.ts';

const sdl = (file: string) => readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8');
const writerOf = (file: string) => queryWriter(schemaOf(sdl(file)));
const subgraphs = ['identity', 'invoices', 'billing'] as const;
const writers = {
  gateway: writerOf('api.graphql'),
  identity: writerOf('subgraphs/identity.graphql'),
  invoices: writerOf('subgraphs/invoices.graphql'),
  billing: writerOf('subgraphs/billing.graphql'),
} satisfies Record<SubgraphName | 'gateway', QueryWriter>;

/** People and programs; the services ask nothing of their own will. */
const attackers = askerNames.filter((who) => askers[who].kind !== 'SUBGRAPH');
/** Whose office the canaries of a file, or of a company that asked, are for. */
const readersAt: Partial<Record<AskerName, readonly Readers[]>> = {
  'insurance officer': ['file'],
  'insurance finance': ['file'],
  'population officer': ['company', 'order', 'organisation'],
  'population finance': ['company', 'order', 'organisation'],
  'providers officer': ['services', 'organisation'],
  'providers finance': ['services', 'organisation'],
  'providers administrator': ['dashboard'],
};
const headers: Partial<Record<AskerName, Record<string, string>>> = {};

const count = rounds(300, 10_000);
const opened = new AsyncDisposableStack();
let house: RealHouse;
let plot: Plot;
let askDoor: AskDoor;
let names: Names;
let otherSession = '';
let dashboard = '';
let owner: { account: string; organisation: string };

beforeAll(async () => {
  const running = opened.use(await openTestSubgraphs());
  // Ten thousand questions of programs are more than a budget is for.
  const budgets = { provider: 1_000_000_000, dashboard: 1_000_000_000 };
  house = opened.use(await openRealHouse(running, 'LOCAL', { budgets }));
  plot = opened.use(openPlot(running));
  askDoor = await openDoorsteps(running);
  const { vault } = running.running.identity;
  const models = await readModels(plot, askDoor);
  ({ names, owner, session: otherSession, dashboard } = await plantOther(plot, models, vault));
  const belongings = openBelongings(plot, models, vault);
  for (const who of attackers) {
    const { kind, subject, roles = [], memberships = [], scopes = [] }: PassportHolder = askers[who];
    if (subject === null) continue;
    const organisation = memberships[0]?.organisation ?? crypto.randomUUID();
    const mine = { account: subject, organisation };
    if (kind === 'CLIENT') {
      const dashboard = memberships.length === 0 && { office: roles[0]?.office ?? 'INSURANCE' };
      if (!dashboard) {
        await belongings.organisation(mine);
        await belongings.provider(mine);
      }
      const program = await belongings.program({ ...mine, ...dashboard }, { id: subject, scopes });
      headers[who] = { authorization: `Bearer ${await belongings.accessToken(mine, program)}` };
      await plot.read(
        'identity',
        `update access_token set expires_at = now() + interval '1 day', scopes = $1::text::text[] where client_id = $2`,
        [`{${scopes.join(',')}}`, program],
      );
      continue;
    }
    await belongings.account(mine);
    await belongings.beneficiary(mine);
    await belongings.bankAccount(mine);
    for (const { office, role } of roles)
      await plot.insert('identity', 'account_role', { office, account_id: subject, role });
    for (const { manager } of memberships) {
      await belongings.organisation(mine);
      await belongings.membership(mine, { is_manager: manager });
      if (manager) await belongings.provider(mine);
    }
    headers[who] = await signedIn(belongings, mine);
  }
});
afterAll(() => opened.disposeAsync());

async function signedIn(belongings: ReturnType<typeof openBelongings>, mine: typeof owner) {
  const token = crypto.randomUUID();
  await belongings.session(mine, token);
  return { cookie: `guichet=${token}` };
}

test('the other reads his own canaries, so that they would be heard', async () => {
  const everything = `{ viewer { email familyName address sessions { device } secondFactors { name }
    bankAccounts { nodes { holder iban } } beneficiaries { nodes { familyName avsNumber decisionNumbers { number description } } }
    claims { nodes { reference remark decisionNumber lines { description } payout { id accountHolder } payments { accountHolder } } }
    claimDrafts { nodes { typed } }
    orders { nodes { number orderedBy recipient: delivery { recipient } lines { reference answers { value } } } }
    clientLinks { accountHint provider { name } mandate { reference accountHolder } }
    paymentRequests { nodes { invoiceNumber contest { comment } lines { description } history { reason } } }
    memberships { email familyName organisation { name branches serviceAccess { reason } apiClients { name secrets { hint } }
      provider { siret reason } } } } }`;
  const { text } = await ask({ cookie: `guichet=${otherSession}` }, { query: everything });
  const heard = new Set(text.match(new RegExp(`zq7(?:${kinds.join('|')})[\\w -]*`, 'g')));
  expect(heard.size, text).toBeGreaterThan(35);
  expect(text).toContain('zq7services payment_request contest_comment');
  expect(text).toContain('zq7services sepa_mandate holder');
  expect(text.replaceAll(/[ .]/g, '')).toContain(sealedDigits[0]);
  expect(text.replaceAll(/[ .]/g, '')).toContain(sealedDigits[1]);
});

test('his own program reads the nine data of a registration, and billing the account of the mandate', async () => {
  const [program = ''] = names['client'] ?? [];
  const [link = ''] = names['clientLink'] ?? [];
  const nine = `query ($id: ID!) { client(id: $id) { title familyName usualName givenNames birthDate birthPlace { town }
    mobilePhone email address postalCode town accountHint accountHolder reference } }`;
  const asProgram = { kind: 'CLIENT', subject: program, scopes: ['CLIENTS'] } as const;
  const read = JSON.stringify(await askDoor('identity', asProgram, nine, { id: link }));
  for (const datum of ['family', 'usual', 'given', 'born', 'street', 'town', 'holder'])
    expect(read).toContain(`zq7own ${datum}`);
  expect(read).toContain('zq7own-client@exemple.fr');
  expect(read).toContain(clientDigits[0]);
  expect(read).toContain(clientDigits[1]);
  const debited = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ClientLink { billing { iban } } } }`;
  const of = [{ __typename: 'ClientLink', id: link }];
  const billing = JSON.stringify(await askDoor('identity', askers.billing, debited, { of }));
  expect(billing).toContain(clientDigits[2]);
});

test(`${count} generated questions that name another's rows bring back not a byte of his, and change nothing`, {
  timeout: 60_000 + count * 200,
}, async () => {
  const seed = Number(environment['SEED'] ?? Date.now() % 2 ** 31);
  const chance = chanceOf(seed);
  const before = await rowsOfTheOther();
  const figures = {
    reads: 0,
    commands: 0,
    'asked at the subgraphs’ own doors': 0,
    'answered with data': 0,
    'refused before any row was looked for': 0,
  };
  const leaks: string[] = [];
  const unlike: string[] = [];
  const bugs: string[] = [];
  for (let round = 0; round < count; round += 1) {
    const who = chance.one(attackers);
    const attacked = namesFor(who);
    const version = readersAt[who] ? 99 : 1;
    const matter = { chance, names: attacked, cursors: cursorsOf(attacked), version };
    const question = nextQuestion(chance, matter);
    figures[
      question.at !== 'gateway'
        ? 'asked at the subgraphs’ own doors'
        : question.isCommand
          ? 'commands'
          : 'reads'
    ] += 1;
    const twin = withAbsentNames(question, chance);
    const answer = await put(who, question);
    const absent = await put(who, twin);
    // A program's contract has few of these questions: to it the others are not valid.
    const refused = askers[who].kind !== 'CLIENT' ? answer : '';
    if (/GRAPHQL_VALIDATION_FAILED|"code":"(TOO_|LIST_|ONCE_|BUDGET_)/.test(refused))
      figures['refused before any row was looked for'] += 1;
    const told = `seed ${seed}, round ${round}, as ${who}: ${JSON.stringify(question)}`;
    if (heardIn(answer, who) !== null) leaks.push(`${heardIn(answer, who)} — ${told}`);
    if (!readersAt[who] && likeness(answer, question.isCommand) !== likeness(absent, question.isCommand))
      unlike.push(
        `${told}\n${likeness(answer, question.isCommand)}\n${likeness(absent, question.isCommand)}`,
      );
    if (!answer.includes('"data":null')) figures['answered with data'] += 1;
    if (answer.includes('INTERNAL_SERVER_ERROR')) bugs.push(told);
    if (leaks.length + unlike.length + bugs.length > 5) break;
  }
  expect(leaks).toEqual([]);
  expect(unlike).toEqual([]);
  expect(bugs).toEqual([]);
  expect(await rowsOfTheOther(), `seed ${seed}`).toEqual(before);
  expect(figures['refused before any row was looked for']).toBeLessThan(count / 50);
  expect(figures['answered with data']).toBeGreaterThan(count / 3);
  for (const who of attackers.filter((name) => askers[name].kind === 'ACCOUNT'))
    expect((await ask(headers[who] ?? {}, { query: '{ viewer { id } }' })).text).toContain(
      askers[who].subject,
    );
  await recordProof('canaries', 'Questions that name another’s rows', {
    'Through the gateway, and at the subgraphs’ own doors': {
      questions: count,
      ...figures,
      askers: attackers.join(', '),
      'each asked again with names of rows that are not there': count,
      'canaries that came back': leaks.length,
      'answered unlike a row that is not there': unlike.length,
      'rows of the other that changed': 0,
      seed,
    },
  });
});

/** What names another's rows: for who keeps the dashboards of an office, without its dashboard. */
function namesFor(who: AskerName): Names {
  if (who !== 'providers administrator') return names;
  return Object.fromEntries(
    Object.entries(names).map(([thing, ids]) => [thing, ids.filter((id) => id !== dashboard)]),
  );
}

interface Question {
  readonly at: SubgraphName | 'gateway';
  readonly isCommand: boolean;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

function nextQuestion(chance: Chance, matter: Matter): Question {
  if (!chance.onceIn(4)) {
    const isCommand = chance.onceIn(3);
    const { read, command } = writers.gateway;
    return { at: 'gateway', isCommand, query: isCommand ? command(matter) : read(matter) };
  }
  const at = chance.one(subgraphs);
  if (chance.onceIn(4)) return { at, isCommand: false, query: writers[at].read(matter) };
  return { at, isCommand: false, ...writers[at].entities(matter) };
}

/** The same question with names that nothing has. */
function withAbsentNames(question: Question, chance: Chance): Question {
  const known = new Set(Object.values(names).flat());
  const replaced = [...known].reduce(
    (text, name) => (text.includes(name) ? text.replaceAll(name, chance.uuid()) : text),
    JSON.stringify(question),
  );
  return JSON.parse(
    replaced.replaceAll(/idempotencyKey: \\"[^"]*\\"/g, `idempotencyKey: \\"${chance.uuid()}\\"`),
  ) as Question;
}

async function put(who: AskerName, { at, query, variables = {}, isCommand }: Question): Promise<string> {
  // What is counted against flooding would shut the door before a row is looked for.
  if (isCommand) await plot.read('identity', 'delete from capped_act');
  if (at === 'gateway') return (await ask(headers[who] ?? {}, { query, variables })).text;
  return JSON.stringify(await askDoor(at, askers[who], query, variables));
}

async function ask(credential: Record<string, string>, body: object): Promise<{ readonly text: string }> {
  const response = await fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(credential['authorization'] ? {} : { origin: house.url }),
      ...credential,
    },
    body: JSON.stringify(body),
  });
  return { text: await response.text() };
}

/** The first canary that the asker must not hear. */
function heardIn(answer: string, who: AskerName): string | null {
  const readers = readersAt[who] ?? [];
  const digits = answer.replaceAll(/[ .]/g, '');
  const songs = kinds.filter((one) => !readers.includes(one));
  const isOfFiles = readers.includes('file') || readers.includes('services');
  const numbers = [...(isOfFiles ? [sealedDigits[2]] : sealedDigits), ...clientDigits];
  return (
    songs.map(songOf).find((song) => answer.includes(song)) ??
    numbers.find((number) => digits.includes(number)) ??
    null
  );
}

/** An answer without what differs from one moment to the next; of a command, what it was refused for. */
function likeness(answer: string, isCommand: boolean): string {
  if (isCommand) return [...answer.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code).join(' ');
  const { data, errors = [] } = JSON.parse(answer) as { data?: unknown; errors?: readonly Refusal[] };
  // Two subgraphs refuse in the order in which they come to it, and below what a first refusal took away it is chance which
  // further ones are heard: a refusal is told by what it says and by the field of the question that it stands in.
  const refused = new Set(
    errors.map(({ message, path, extensions }) => JSON.stringify([message, path?.[0], extensions])),
  );
  return JSON.stringify({ data, refused: [...refused].sort() })
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '#')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '@')
    .replaceAll(/\/documents\/[\w.-]+/g, '/documents/#')
    .replaceAll(/"(start|end)?[cC]ursor":"[^"]*"/g, '"cursor":"#"');
}

interface Refusal {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: object;
}

/** Cursors as the other's lists hand them out: the instant and the id of a row, or the id alone. */
function cursorsOf(known: Names): readonly string[] {
  const ids = Object.values(known).flat();
  const now = Date.now();
  return ids.flatMap((id) => [`${now} ${id}`, id].map((text) => Buffer.from(text).toString('base64url')));
}

/** Every row that is the other's, as a fingerprint by table. */
async function rowsOfTheOther(): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const subgraph of subgraphs) {
    const tables = await plot.read(
      subgraph,
      `select table_name as name, array_agg(column_name::text) as columns from information_schema.columns
       where table_schema = 'public' and table_name !~ '^(audit_entry|capped_act|message|local_message|idempotency_key)'
       group by table_name order by table_name`,
    );
    for (const { name, columns } of tables) {
      const owners = [
        ...['owner_account_id', 'account_id', 'organisation_id', 'client_id', 'provider_id'],
        ...['client_link_id', 'endpoint_id', 'delivery_id', 'id'],
      ].filter((column) => (columns as readonly string[]).includes(column));
      if (owners.length === 0) continue;
      const mine = owners.map((column) => `t.${column}::text = any($1::text[])`).join(' or ');
      const [row] = await plot.read(
        subgraph,
        `select count(*)::int as rows, md5(string_agg(t::text, ' ' order by t::text)) as content from ${String(name)} t where ${mine}`,
        [`{${[owner.account, owner.organisation, ...Object.values(names).flat()].join(',')}}`],
      );
      found[`${subgraph}.${String(name)}`] = row;
    }
  }
  return found;
}
