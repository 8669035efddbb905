import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  parse,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { claimFormOf } from '../forms/form.ts';
import { formRooms } from '../forms/form-rooms.ts';
import { typedFields } from './typed-fields.ts';

const typed = {
  beneficiaryId: 'theo',
  decisionNumber: '320/2024/123456/0',
  attachmentIds: ['one'],
  remark: ' ',
  form: {
    travel: {
      trips: [
        { companions: null, kilometres: '12', means: 'CAR', needsCar: true, startDate: '07.09.2026' },
        { startDate: '08.09.2026', means: 'RETURN', companions: [{ amount: '12.–' }, { amount: null }] },
      ],
      meals: { periodStart: '01.09.2026', lodging: { announced: '2', days: ['2026-09-07', '2026-09-08'] } },
    },
  },
};

test('a form is read out as it was typed: entry by entry, by its own words, empty fields too', () => {
  const fields = typedFields(typed, 'TRAVEL', 'fr').map(({ path, group, label, value }) =>
    [path.join('.'), group ?? '-', label, value ?? '-'].join(' | '),
  );
  expect(fields).toEqual([
    'beneficiaryId | - | Bénéficiaire | -',
    'bankAccountId | - | IBAN | -',
    'decisionNumber | - | Numéro de décision | 320/2024/123456/0',
    'form.travel.trips.0.startDate | Trajet 1 | Date de début | 07.09.2026',
    'form.travel.trips.0.means | Trajet 1 | Type de billet | Voiture',
    'form.travel.trips.0.kilometres | Trajet 1 | Nombre de kilomètres | 12',
    "form.travel.trips.0.needsCar | Trajet 1 | Voiture nécessaire en raison de l'invalidité | Oui",
    'form.travel.trips.0.companions | Trajet 1 | Accompagnant | -',
    'form.travel.trips.1.startDate | Trajet 2 | Date de début | 08.09.2026',
    'form.travel.trips.1.means | Trajet 2 | Type de billet | Aller-retour',
    'form.travel.trips.1.companions.0.amount | Trajet 2, Accompagnant 1 | Montant | 12.–',
    'form.travel.trips.1.companions.1.amount | Trajet 2, Accompagnant 2 | Montant | -',
    'form.travel.meals.periodStart | - | Début de la période comptable | 01.09.2026',
    "form.travel.meals.lodging.announced | - | Logement à l'extérieur, Nombre | 2",
    "form.travel.meals.lodging.days | - | Logement à l'extérieur, Jours | 2026-09-07, 2026-09-08",
    'attachmentIds | - | Documents | -',
    'remark | - | Remarque | -',
  ]);
});

test('what no form can have typed is read without harm', () => {
  for (const wrong of [null, 'text', { form: 7 }, { form: { travel: [1] } }])
    expect(typedFields(wrong, 'TRAVEL', 'de')).toHaveLength(5);
});

describe('every open form has a word for', () => {
  const schema = buildASTSchema(
    parse(readFileSync(new URL('../../../../schema/subgraphs/invoices.graphql', import.meta.url), 'utf8')),
    { assumeValidSDL: true },
  );
  const input = schema.getType('ClaimFormInput');

  test.each(formRooms.map((room) => [room.form, room] as const))(
    'each field and choice of %s',
    (form, { typedWords }) => {
      const missing: string[] = [];
      const walk = (type: GraphQLInputType, name: string) => {
        const bare = getNullableType(type);
        if (isListType(bare)) {
          if (!typedWords.labels[name]) missing.push(name);
          walk(bare.ofType, name);
        } else if (isInputObjectType(bare)) {
          for (const field of Object.values(bare.getFields())) walk(field.type, field.name);
        } else {
          if (!typedWords.labels[name]) missing.push(name);
          if (isEnumType(bare))
            missing.push(
              ...bare.getValues().flatMap((value) => (typedWords.values[value.name] ? [] : [value.name])),
            );
        }
      };
      const member = isInputObjectType(input) ? input.getFields()[claimFormOf(form).member] : undefined;
      if (!member) throw new Error(`${form} has no member`);
      walk(member.type, claimFormOf(form).member);
      expect(missing).toEqual([]);
    },
  );
});
