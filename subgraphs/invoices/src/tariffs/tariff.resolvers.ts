import type { Resolvers } from '../__generated__/resolver-types.ts';
import { chf } from '../claims/chf.ts';
import { formRoomOf } from '../forms/form-rooms.ts';
import { askedToday } from './tariff.loaders.ts';
import { tariffTitles } from './tariff.wording.ts';

export const tariffResolvers = {
  ClaimForm: {
    async tariffs({ code, on }, _arguments, { loaders }) {
      const paid = formRoomOf(code)?.tariffs ?? [];
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
} satisfies Resolvers;
