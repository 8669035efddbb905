import { dufour } from '@guichet/stack/cast/cast.ts';
import { type GraphClient, openGraphClient } from '@guichet/stack/testing/graph-client.ts';
import { paper } from '@guichet/stack/testing/paper.ts';
import { readMailbox, signIn } from '@guichet/stack/testing/sign-in.ts';
import { openTestSubgraphs, type TestSubgraphs } from '@guichet/stack/testing/test-subgraphs.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as documents from './one-claim/documents.ts';
import { openRealHouse } from './real-house/real-house.ts';

let subgraphs: TestSubgraphs;
beforeAll(async () => {
  subgraphs = await openTestSubgraphs();
});
afterAll(() => subgraphs[Symbol.asyncDispose]());

/** Jobs carry mails, payouts and files to their end. */
const patience = { timeout: 30_000 };

const jane = {
  roles: ['INSURED', 'REPRESENTATIVE'],
  familyName: 'Doe',
  givenName: 'Jane',
  address: 'Rue du Rhône 12',
  postalCode: '1204',
  town: 'Genève',
  country: 'CH',
  iban: 'ch93 0076 2011 6238 5295 7',
  birthDate: '14.3.1984',
  avsNumber: '7569999000000',
  password: 'un mot de passe que personne ne devine',
  mobilePhone: '079 111 22 33',
  confirmsEntitlement: true,
};

/** Two ways by car of 37.4 km, four days and a night in the office's golden case: 143.66 CHF. */
const travel = {
  trips: [
    {
      startDate: '7.9.2026',
      endDate: '7.9.2026',
      reason: 'MEDICAL_MEASURE',
      departure: 'Carouge',
      arrival: 'Rolle',
      means: 'CAR',
      kilometres: '74.8',
      needsCar: true,
    },
  ],
  meals: {
    periodStart: '01.09.2026',
    periodEnd: '30.09.2026',
    days5To8Hours: { announced: '3', days: ['2026-09-07', '2026-09-08', '2026-09-09'] },
    daysOver8Hours: { announced: '2', days: ['2026-09-14', '2026-09-15'] },
    lodging: { announced: '1', days: ['2026-09-14'] },
  },
};

describe.each(['LOCAL', 'HTTP'] as const)('one claim over %s doors', (wire) => {
  test('goes from the registration to the payout', async () => {
    await using house = await openRealHouse(subgraphs, wire);
    const email = `jane.${wire.toLowerCase()}@exemple.ch`;
    const newestMail = async (subject: RegExp) =>
      (await readMailbox(house.url)).find(
        ({ to, subject: said }) => to === email && subject.test(said ?? ''),
      );
    const mail = (subject: RegExp) => vi.waitUntil(() => newestMail(subject), { ...patience, interval: 100 });

    // Jane registers: everything that is missing comes at once, then the same answer as for anybody.
    const visitor = openGraphClient(house.url);
    const empty = await visitor.ask<Answers>(documents.register, { input: { roles: ['INSURED'] } });
    expect(codesAt(empty.data?.registerAccount)).toMatchObject({
      familyName: 'FIELD_REQUIRED',
      iban: 'FIELD_REQUIRED',
      avsNumber: 'FIELD_REQUIRED',
      email: 'FIELD_REQUIRED',
    });
    const registered = await visitor.ask<Answers>(documents.register, { input: { ...jane, email } });
    expect(registered.data?.registerAccount).toMatchObject({ registration: { email }, problems: [] });

    // She signs in before she has read her mail: her claim must wait.
    const person = await signIn(house.url, { ...jane, email, mobilePhone: '+41 79 111 22 33' });
    const before = await person.ask<Own>(documents.choices);
    expect(before.data?.viewer.emailVerifiedAt).toBeNull();
    const own = before.data?.viewer;
    const input = {
      beneficiaryId: own?.beneficiaries.nodes[0]?.id,
      bankAccountId: own?.bankAccounts.nodes[0]?.id,
      decisionNumber: '320/2026/114 208',
      savesDecisionNumber: true,
      decisionNumberDescription: 'Réadaptation',
      form: { travel },
    };
    const early = await person.ask<Answers>(documents.submit, { input, key: 'early' });
    expect(early.data?.submitClaim.problems).toMatchObject([{ code: 'EMAIL_NOT_VERIFIED' }]);

    // The link in her mail verifies the address.
    const link = (await mail(/adresse/i))?.links[0] ?? '';
    const verified = await visitor.ask<Answers>(documents.verifyEmail, { token: link.split('/').at(-1) });
    expect(verified.data?.verifyEmail).toMatchObject({ verifiedAt: expect.any(String), problems: [] });

    // The amounts come from the server, the draft is kept, the ticket is uploaded.
    const previewed = await person.ask<Answers>(documents.preview, { input });
    expect(previewed.data?.previewClaim).toMatchObject({
      amounts: { total: { amount: '143.66' } },
      problems: [],
    });
    const saved = await person.ask<Answers>(documents.saveDraft, { input, key: 'draft' });
    const draft = saved.data?.saveClaimDraft.draft;
    expect(draft).toMatchObject({
      version: 1,
      typed: { form: { travel: { trips: [{ startDate: '7.9.2026' }] } } },
    });
    const ticket = await upload(person, house.url, 'billet.pdf', pdf);
    await expect
      .poll(async () => (await person.ask<Answers>(documents.attachments, { ids: [ticket] })).data, patience)
      .toMatchObject({ attachments: [{ status: 'READY', mediaType: 'application/pdf' }] });

    // « Envoyer la demande »: twice with one key is one claim, and the draft is gone.
    const sending = { input: { ...input, attachmentIds: [ticket] }, key: 'send', draft: draft?.id };
    const [sent, again] = await Promise.all([
      person.ask<Answers>(documents.submit, sending),
      person.ask<Answers>(documents.submit, sending),
    ]);
    const claim = sent.data?.submitClaim.claim;
    expect(claim).toMatchObject({
      status: 'IN_PROCESS',
      version: 1,
      reference: expect.stringMatching(/^318\.632\.1-/),
    });
    expect(again.data?.submitClaim.claim?.id).toBe(claim?.id);
    const twice = await person.ask<Answers>(documents.submit, { ...sending, key: 'other tab' });
    expect(twice.data?.submitClaim).toMatchObject({
      claim: { id: claim?.id },
      problems: [{ code: 'CLAIM_DRAFT_SENT' }],
    });

    // An officer reads it and asks for a correction; Jane hears of it, with a link to the form as she typed it.
    const id = claim?.id ?? '';
    const officer = await signIn(house.url, dufour);
    const list = await officer.ask<Answers>(documents.workList);
    expect(list.data?.claims.nodes.map((one) => one.id)).toContain(id);
    const message = 'Veuillez ajouter le billet du 8 septembre.';
    const asked = await officer.ask<Answers>(documents.requestCorrection, { id, version: 1, message });
    expect(asked.data?.requestClaimCorrection).toMatchObject({
      claim: { status: 'TO_COMPLETE', version: 2 },
    });
    const correction = await mail(/compléter/);
    expect(correction?.text).toContain(message);
    expect(correction?.links.map((one) => new URL(one).pathname)).toContain(
      `/guichet/demandes/${id}/correction`,
    );
    const toComplete = (await person.ask<Answers>(documents.guichet, { id })).data?.claim;
    expect(toComplete).toMatchObject({
      status: 'TO_COMPLETE',
      officerMessage: message,
      typed: { decisionNumber: '320/2026/114 208', form: { travel: { trips: [{ startDate: '7.9.2026' }] } } },
    });

    // « Modifier ma demande »: a trip more; then the office accepts what is now there, not what it saw before.
    const bus = { ...travel.trips[0], means: 'SINGLE', kilometres: null, needsCar: null, amount: '4.20' };
    const corrected = { ...sending.input, form: { travel: { ...travel, trips: [...travel.trips, bus] } } };
    const amended = await person.ask<Answers>(documents.amend, {
      id,
      version: 2,
      input: corrected,
      key: 'amend',
    });
    expect(amended.data?.amendClaim).toMatchObject({
      claim: { status: 'IN_PROCESS', version: 3, officerMessage: null },
      problems: [],
    });
    const late = await officer.ask<Answers>(documents.accept, { id, version: 1 });
    expect(late.data?.acceptClaim.problems).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    const accepted = await officer.ask<Answers>(documents.accept, { id, version: 3 });
    expect(accepted.data?.acceptClaim).toMatchObject({ claim: { status: 'ACCEPTED' }, problems: [] });
    expect((await mail(/accept/i))?.text).toContain('147.86');

    // The guichet's one question crosses the three subgraphs.
    await expect
      .poll(async () => (await person.ask<Answers>(documents.guichet, { id })).data?.claim, patience)
      .toMatchObject({
        status: 'ACCEPTED',
        total: { amount: '147.86', currency: 'CHF' },
        beneficiary: { givenName: 'Jane' },
        attachments: [{ fileName: 'billet.pdf', mediaType: 'application/pdf' }],
        payout: { status: 'PENDING', amount: { amount: '147.86' } },
        history: [
          { from: null, to: 'IN_PROCESS', by: 'OWNER' },
          { from: 'IN_PROCESS', to: 'TO_COMPLETE', by: 'OFFICE', reason: message },
          { from: 'TO_COMPLETE', to: 'IN_PROCESS', by: 'OWNER' },
          { from: 'IN_PROCESS', to: 'ACCEPTED', by: 'OFFICE' },
        ],
      });

    // The copy and the ticket are read with her session, and with no other.
    const read = (await person.ask<Answers>(documents.guichet, { id })).data?.claim;
    for (const url of [read?.document?.url, read?.attachments?.[0]?.url]) {
      const answer = await get(house.url, url ?? '', person);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      expect((await get(house.url, url ?? '', officer)).status).toBe(404);
    }
    // The number is there for the next time.
    const next = await person.ask<Own>(documents.choices);
    expect(next.data?.viewer.beneficiaries.nodes[0]?.decisionNumbers).toEqual([
      { number: '320/2026/114 208', description: 'Réadaptation' },
    ]);
  });
});

const pdf = new Uint8Array(paper());

async function upload(
  person: GraphClient,
  url: string,
  fileName: string,
  bytes: Uint8Array,
): Promise<string> {
  const input = { fileName, size: bytes.length, mediaType: 'application/pdf' };
  const created = await person.ask<Answers>(documents.createUpload, { input });
  const { attachment, uploadUrl } = created.data?.createUpload ?? {};
  const answer = await fetch(new URL(uploadUrl ?? '', url), {
    method: 'PUT',
    headers: { origin: url, cookie: person.cookie ?? '' },
    body: Buffer.from(bytes),
  });
  expect(answer.status).toBe(200);
  return attachment?.id ?? '';
}

function get(url: string, path: string, person: GraphClient): Promise<Response> {
  return fetch(new URL(path, url), { headers: { cookie: person.cookie ?? '' } });
}

interface Outcome {
  readonly claim?: { readonly id: string } | null;
  readonly draft?: { readonly id: string } | null;
  readonly attachment?: { readonly id: string };
  readonly uploadUrl?: string;
  readonly problems: readonly { readonly path: readonly string[]; readonly code: string }[];
}

/** What the program's documents answer, as far as it reads it itself. */
type Answers = Readonly<
  Record<
    | 'registerAccount'
    | 'verifyEmail'
    | 'previewClaim'
    | 'saveClaimDraft'
    | 'createUpload'
    | 'submitClaim'
    | 'amendClaim'
    | 'requestClaimCorrection'
    | 'acceptClaim',
    Outcome
  >
> & {
  readonly claims: { readonly nodes: readonly { readonly id: string }[] };
  readonly claim: {
    readonly document?: { readonly url: string };
    readonly attachments?: readonly { readonly url: string | null }[];
  } | null;
};

interface Own {
  readonly viewer: {
    readonly emailVerifiedAt: string | null;
    readonly beneficiaries: {
      readonly nodes: readonly { readonly id: string; readonly decisionNumbers: unknown }[];
    };
    readonly bankAccounts: { readonly nodes: readonly { readonly id: string }[] };
  };
}

function codesAt(outcome: Outcome | undefined): Record<string, string> {
  return Object.fromEntries((outcome?.problems ?? []).map(({ path, code }) => [path.join('.'), code]));
}
