import { gather } from '@guichet/chassis/problems/fields.ts';
import type { Problem } from '@guichet/chassis/problems/problem.ts';
import { describe, expect, test } from 'vitest';
import { said, statements } from '../forms/auxiliary-means/testing/means-entries.ts';
import { benefitsFrom } from './benefit.ts';
import { type BenefitEntry, readNewBenefit } from './read-statement.ts';

const named = (text: string) => ({ fr: text, de: text, it: text, en: text });
const codesOn = (list: ReturnType<typeof benefitsFrom>, day: string) =>
  list
    .on(day)
    .flatMap(({ subdivisions }) => subdivisions.flatMap(({ benefits }) => benefits.map(({ code }) => code)));

describe('the list of auxiliary means', () => {
  test('stands in the order of its numbers, section by section', () => {
    expect(codesOn(benefitsFrom(statements.toReversed()), '2026-02-28')).toEqual([
      '13.01',
      '13.02',
      '10.04',
      '10.05',
      '5.06',
      '11.02',
      '9.01',
      '9.02',
      '14.06',
    ]);
  });

  test('loses a benefit on the day on which it ends, and its section with the last one', () => {
    const list = benefitsFrom(statements);
    expect(list.find('13.02', '2026-02-28')).toMatchObject({ code: '13.02', printedForm: '318.635' });
    expect(list.find('13.02', '2026-03-01')).toBeNull();
    const ended = [said('13.01', '318.635/13', { version: 2, validFrom: '2026-03-01', isOffered: false })];
    const sections = benefitsFrom([...statements, ...ended])
      .on('2026-03-01')
      .map(({ code }) => code);
    expect(sections).not.toContain('318.635');
  });

  test('holds what was said last from its day on, whatever was said before of later days', () => {
    const list = benefitsFrom([
      said('318.639', null),
      said('318.639/9', '318.639'),
      said('9.01', '318.639/9', { title: named('first') }),
      said('9.01', '318.639/9', { version: 2, validFrom: '2027-01-01', title: named('second') }),
      said('9.01', '318.639/9', { version: 3, validFrom: '2026-12-01', title: named('third') }),
    ]);
    const days = ['2026-11-30', '2026-12-01', '2027-01-01'];
    expect(days.map((day) => list.find('9.01', day)?.title.fr)).toEqual(['first', 'third', 'third']);
    expect(list.find('9.01', '1976-12-31')).toBeNull();
  });
});

describe('a benefit that an administrator adds', () => {
  const wanted: BenefitEntry = {
    code: '9.03',
    within: '318.639/9',
    validFrom: '1.1.2027',
    title: named('Scooter'),
    source: 'OMAI',
    ownShare: '100',
  };
  const read = (changes: BenefitEntry) => {
    const problems: Problem[] = [];
    const report = gather(problems, 'fr');
    const statement = readNewBenefit({ ...wanted, ...changes }, benefitsFrom(statements), ['input'], report);
    return { statement, problems: problems.map(({ path, code }) => `${path.slice(1).join('.')} ${code}`) };
  };

  test('stands in a subdivision from its day on', () => {
    expect(read({})).toMatchObject({
      problems: [],
      statement: { code: '9.03', version: 1, validFrom: '2027-01-01', ownShareMinor: 10_000n, note: null },
    });
  });

  test('that ended before is offered again, as the next version', () => {
    expect(read({ code: '13.02' })).toMatchObject({ problems: [], statement: { version: 3 } });
  });

  test.each<[BenefitEntry, string]>([
    [{ code: '9.3' }, 'code AUXILIARY_MEANS_CODE_MALFORMED'],
    [{ code: '9.01' }, 'code AUXILIARY_MEANS_CODE_TAKEN'],
    [{ code: null }, 'code FIELD_REQUIRED'],
    [{ within: '9.01' }, 'within VALUE_NOT_IN_LIST'],
    [{ within: '318.639' }, 'within VALUE_NOT_IN_LIST'],
    [{ validFrom: '30.2.2027' }, 'validFrom DATE_NOT_IN_CALENDAR'],
    [{ title: { fr: 'Scooter', de: 'Scooter', it: 'Scooter' } }, 'title.en FIELD_REQUIRED'],
    [{ note: { fr: 'x' } }, 'note.de FIELD_REQUIRED'],
    [{ minimumAge: -1 }, 'minimumAge AUXILIARY_MEANS_YEARS_UNLIKELY'],
    [{ minimumAge: 121 }, 'minimumAge AUXILIARY_MEANS_YEARS_UNLIKELY'],
    [{ year: 'x' }, 'year AMOUNT_MALFORMED'],
    [{ source: ' ' }, 'source FIELD_REQUIRED'],
  ])('with %o is refused', (changes, problem) => {
    const { statement, problems } = read(changes);
    expect(statement).toBeNull();
    expect(problems).toContain(problem);
  });
});
