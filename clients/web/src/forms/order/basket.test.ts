import { describe, expect, it } from 'vitest';
import { type BasketLine, emptyBasket, mostLines, readBasket, withLine } from './basket.ts';
import { atBasket, atLine, orderInput } from './order-input.ts';

const line = (id: string, answers: Record<string, string> = { FAMILY_NAME: 'Favre', AVS_NUMBER: '' }) =>
  ({ id, service: 'RESIDENCE_CERTIFICATE', reference: '', answers }) satisfies BasketLine;
const basketOf = (...ids: readonly string[]) => ({ ...emptyBasket, lines: ids.map((id) => line(id)) });

describe('the basket', () => {
  it('takes a new line at its end, puts a changed one in its place, and never holds more than an order may', () => {
    expect(withLine(basketOf('a', 'b'), line('c')).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const changed = line('a', { FAMILY_NAME: 'Dupont' });
    expect(withLine(basketOf('a', 'b'), changed)).toEqual([changed, line('b')]);
    const full = basketOf(...Array.from({ length: mostLines }, (_, place) => `line ${place}`));
    expect(withLine(full, line('one more'))).toHaveLength(mostLines);
  });

  it('is empty when what was kept can’t be read, and leaves out what is no line', () => {
    expect(readBasket(null)).toEqual(emptyBasket);
    expect(readBasket('nothing')).toEqual(emptyBasket);
    expect(readBasket({ lines: [line('a'), { id: 1 }, null] }).lines).toEqual([line('a')]);
  });
});

describe('what is sent of a basket', () => {
  it('has every answer as typed, and no company name for an order in one’s own name', () => {
    const input = orderInput({ ...basketOf('a'), companyName: 'Atelier' }, null);
    expect(input.lines?.[0]?.answers).toEqual([
      { question: 'FAMILY_NAME', value: 'Favre' },
      { question: 'AVS_NUMBER', value: '' },
    ]);
    expect(input).toMatchObject({ membershipId: null, companyName: null, postage: 'LETTER_B' });
  });
});

describe('what is wrong with it', () => {
  const problem = (...path: readonly string[]) => ({ path, code: 'FIELD_REQUIRED', message: 'Manque.' });

  it('stands at the question by its code, whether the server names the code or the place', () => {
    const found = [
      problem('input', 'lines', '1', 'answers', 'FAMILY_NAME'),
      problem('lines', '1', 'answers', '1', 'value'),
      problem('lines', '1', 'reference'),
      problem('lines', '0', 'reference'),
    ];
    expect(atLine(found, 1, line('b')).map(({ field }) => field)).toEqual([
      'answer-FAMILY_NAME',
      'answer-AVS_NUMBER',
      'reference',
    ]);
  });

  it('stands at the line as a whole in the basket, and an address at its own fields', () => {
    const found = [problem('lines', '2', 'answers', 'FAMILY_NAME'), problem('delivery', 'town'), problem()];
    expect(atBasket(found).map(({ field }) => field)).toEqual(['lines-2', 'delivery-town', '']);
  });
});
