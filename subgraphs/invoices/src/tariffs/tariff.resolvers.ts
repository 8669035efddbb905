import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chf } from '../claims/chf.ts';
import { claimFormOf, claimForms } from '../forms/form.ts';
import { formRoomOf } from '../forms/form-rooms.ts';
import { removeTariff, setTariff } from './change-tariff.ts';
import { readTariffs } from './read-tariffs.ts';
import { askedToday } from './tariff.loaders.ts';
import { tariffTitles } from './tariff.wording.ts';
import { formOfTariff } from './tariff-forms.ts';
import { tariffCodes } from './tariffs.ts';

export const tariffResolvers = {
  Query: {
    async tariffs(_root, _arguments, context) {
      const { sequenceOf } = await readTariffs(context);
      return claimForms.flatMap((form) =>
        tariffCodes
          .filter((code) => formOfTariff(code) === form.code)
          .map((code) => ({ code, rates: sequenceOf(code) })),
      );
    },
  },
  Mutation: {
    setTariff: (_root, typed, context) => setTariff(context, typed),
    removeTariff: (_root, named, context) => removeTariff(context, named),
  },
  ClaimForm: {
    async tariffs({ code, on }, _arguments, { loaders }) {
      const paid = formRoomOf(code).tariffs;
      if (paid.length === 0) return [];
      return (await loaders.tariffsInForce.load(on ?? askedToday)).filter((tariff) =>
        paid.includes(tariff.code),
      );
    },
  },
  Tariff: {
    title: ({ code }, _arguments, { locale }) => tariffTitles[code][locale],
    amount: ({ amountMinor }) => chf(amountMinor),
  },
  TariffSequence: {
    title: ({ code }, _arguments, { locale }) => tariffTitles[code][locale],
    form: ({ code }) => claimFormOf(formOfTariff(code)),
  },
} satisfies Resolvers;
