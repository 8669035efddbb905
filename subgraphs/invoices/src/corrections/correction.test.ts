import { describe, expect, test } from 'vitest';
import { whatChanged } from './correction.ts';

type Form = Parameters<typeof whatChanged>[0];
type HandedIn = Parameters<typeof whatChanged>[1];

/** What was handed in on a form. */
const text = (form: object, beside: object = {}): HandedIn => ({
  claimVersion: 1,
  submittedAt: Temporal.Instant.from('2026-09-30T10:00:00Z'),
  typed: { beneficiaryId: 'theo', decisionNumber: '320/2024/123456/0', form, ...beside },
  beneficiary: 'Favre Théo',
  bankAccount: 'CH00 1, Claire',
  files: [],
  totalMinor: 10_000n,
});

/** What an officer reads of a correction, one line a change. */
function told(form: Form, before: HandedIn, after: HandedIn, marked: readonly string[] = []) {
  const { changes, untouched, filesAdded, filesRemoved } = whatChanged(
    form,
    before,
    after,
    marked.map((path) => path.split('.')),
    'fr',
  );
  return [
    ...changes.map(({ kind, group, label, before: was, after: is }) =>
      [kind, group ?? '-', label, `${was ?? '-'} → ${is ?? '-'}`].join(' | '),
    ),
    ...filesAdded.map((name) => `+ ${name}`),
    ...filesRemoved.map((name) => `- ${name}`),
    ...untouched.map(({ group, label }) => `UNTOUCHED | ${group ?? '-'} | ${label}`),
  ];
}

describe('on form 318.632.1', () => {
  const [carouge, rolle, nyon] = ['Carouge', 'Rolle', 'Nyon'].map((arrival, index) => ({
    startDate: `0${index + 1}.09.2026`,
    reason: 'MEDICAL_MEASURE',
    departure: 'Genève',
    arrival,
    means: 'CAR',
    kilometres: `${10 + index}`,
  }));
  const travel = (...trips: readonly unknown[]) => text({ travel: { trips, meals: null } });

  test('a kilometre that was corrected is one change, under the trip’s own name', () => {
    expect(
      told('TRAVEL', travel(carouge, rolle), travel(carouge, { ...rolle, kilometres: '74.8' }), [
        'form.travel.trips.1.kilometres',
      ]),
    ).toEqual(['CHANGED | Trajet 2 | Nombre de kilomètres | 11 → 74.8']);
  });

  test('a trip that was taken away from the start does not make the others differ', () => {
    const changes = told('TRAVEL', travel(carouge, rolle, nyon), travel(rolle, nyon), [
      'form.travel.trips.2.kilometres',
    ]);
    expect(changes.filter((line) => line.startsWith('REMOVED | Trajet 1 | '))).toHaveLength(6);
    // What was marked in the third trip stands in the second one now, as it was.
    expect(changes.slice(6)).toEqual(['UNTOUCHED | Trajet 2 | Nombre de kilomètres']);
  });

  test('a trip that was put in between is told with what it says', () => {
    const changes = told('TRAVEL', travel(carouge, nyon), travel(carouge, rolle, nyon));
    expect(changes).toContain("ADDED | Trajet 2 | Lieu d'arrivée | - → Rolle");
    expect(changes.every((line) => line.startsWith('ADDED | Trajet 2 | '))).toBe(true);
  });

  test('an accompanying person, and meals that were not asked before', () => {
    const before = text({ travel: { trips: [{ ...carouge, companions: [{ amount: '12' }] }], meals: null } });
    const meals = { periodStart: '01.09.2026', lodging: { announced: '1', days: ['2026-09-07'] } };
    const after = text({ travel: { trips: [{ ...carouge, companions: [{ amount: '14' }] }], meals } });
    expect(told('TRAVEL', before, after)).toEqual([
      'CHANGED | Trajet 1, Accompagnant 1 | Montant | 12 → 14',
      'CHANGED | - | Début de la période comptable | - → 01.09.2026',
      "CHANGED | - | Logement à l'extérieur, Nombre | - → 1",
      "CHANGED | - | Logement à l'extérieur, Jours | - → 2026-09-07",
    ]);
  });
});

test('on form 318.536, the figures that were corrected, and those marked that were not', () => {
  const june = { month: '2025-06', hours: '92.5', nights: '12', nightDegree: 'DEGREE_3' };
  const [before, after] = [june, { ...june, hours: '90', nightDegree: 'DEGREE_2' }].map(
    (assistanceContribution) => text({ assistanceContribution }),
  );
  const changes = told('ASSISTANCE_CONTRIBUTION', before as HandedIn, after as HandedIn, [
    'form.assistanceContribution.nights',
    'form.assistanceContribution.hours',
  ]);
  expect(changes).toHaveLength(3);
  expect(changes[0]).toMatch(/^CHANGED \| - \| .+ \| 92\.5 → 90$/);
  // A choice is said in the words of the form.
  expect(changes[1]).not.toContain('DEGREE');
  expect(changes[2]).toMatch(/^UNTOUCHED \| - \| /);
});

describe('on form 318.632', () => {
  const lines = ['Ergothérapie', 'Ergothérapie', 'Bilan'].map((description, index) => ({
    servedOn: `0${index + 4}.06.2026`,
    description,
    unitPrice: '95.55',
  }));
  const invoice = (...wanted: readonly number[]) => ({
    otherInvoice: { invoiceNumber: 'A-17', lines: wanted.map((place) => lines[place]) },
  });

  test('a line fewer, and a remark that says what a blank one did not', () => {
    const before = text(invoice(0, 1, 2), { remark: ' ' });
    const changes = told('OTHER_INVOICE', before, text(invoice(0, 2), { remark: 'Doublon' }));
    expect(changes.filter((line) => line.startsWith('REMOVED'))).toHaveLength(3);
    expect(changes.at(-1)).toBe('CHANGED | - | Remarque | - → Doublon');
  });

  test('a line that has nothing in common with the one before is another line', () => {
    const other = {
      otherInvoice: { lines: [{ servedOn: '01.09.2025', description: 'Taxi', unitPrice: '30' }] },
    };
    const only = { otherInvoice: { lines: [lines[0]] } };
    const kinds = told('OTHER_INVOICE', text(only), text(other)).map((line) => line.split(' | ')[0]);
    expect(kinds).toEqual(['REMOVED', 'REMOVED', 'REMOVED', 'ADDED', 'ADDED', 'ADDED']);
  });

  test('documents by their bytes, whatever they are called', () => {
    const files = (...names: readonly string[]) => ({
      files: names.map((name) => ({ name, mark: name.replace('renamed-', '') })),
    });
    const before = { ...text(invoice(0)), ...files('a.pdf', 'b.pdf') };
    const after = { ...text(invoice(0)), ...files('renamed-a.pdf', 'c.pdf') };
    expect(told('OTHER_INVOICE', before, after, ['attachmentIds'])).toEqual(['+ c.pdf', '- b.pdf']);
    expect(told('OTHER_INVOICE', before, before, ['attachmentIds'])).toEqual(['UNTOUCHED | - | Documents']);
  });

  test('another account and another insured person by their names', () => {
    const before = text(invoice(0));
    const after = { ...before, beneficiary: 'Favre Claire', bankAccount: 'CH00 2, Claire' };
    expect(told('OTHER_INVOICE', before, after, ['bankAccountId'])).toEqual([
      'CHANGED | - | Bénéficiaire | Favre Théo → Favre Claire',
      'CHANGED | - | IBAN | CH00 1, Claire → CH00 2, Claire',
    ]);
  });

  test('nothing at all: what was marked is said to stand as it was', () => {
    const same = text(invoice(0, 1));
    expect(told('OTHER_INVOICE', same, same)).toEqual([]);
    expect(told('OTHER_INVOICE', same, same, ['form.otherInvoice.lines.1.unitPrice'])).toEqual([
      expect.stringMatching(/^UNTOUCHED \| .+ 2 \| /),
    ]);
  });

  test('fifty lines that all differ are told line by line', () => {
    const many = (price: string) =>
      text({
        otherInvoice: {
          lines: Array.from({ length: 50 }, (_, day) => ({ servedOn: `${day}`, unitPrice: price })),
        },
      });
    const changes = told('OTHER_INVOICE', many('10'), many('11'));
    expect(changes).toHaveLength(50);
    expect(changes.every((line) => line.endsWith('10 → 11'))).toBe(true);
  });
});
