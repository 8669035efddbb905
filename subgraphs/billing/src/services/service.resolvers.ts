import { toDecimalString } from '@guichet/schema/scalars/money.ts';
import type { Resolvers } from '../__generated__/resolver-types.ts';
import { addService } from './add-service.ts';
import { changeService } from './change-service.ts';
import { listServiceHistories } from './list-service-histories.ts';
import { listServices } from './list-services.ts';
import { postageTitles } from './postage.ts';
import { inEachLanguage, inSequence } from './service.ts';
import { setServiceFee } from './set-service-fee.ts';
import { withdrawService } from './withdraw-service.ts';
import { workingDaysAfter } from './working-days.ts';

export const serviceResolvers = {
  Query: {
    services: (_root, page, context) => listServices(context, page),
    service: (_root, { code }, { loaders }) => loaders.serviceByCode.load(code),
    serviceHistories: (_root, _arguments, context) => listServiceHistories(context),
  },
  Mutation: {
    addService: (_root, typed, context) => addService(context, typed),
    changeService: (_root, typed, context) => changeService(context, typed),
    setServiceFee: (_root, typed, context) => setServiceFee(context, typed),
    withdrawService: (_root, typed, context) => withdrawService(context, typed),
  },
  Service: {
    __resolveReference: ({ code }, { loaders }) => loaders.serviceByCode.load(code),
    fee: ({ feeMinor, currency }) =>
      feeMinor === null || currency === null ? null : { amount: toDecimalString(feeMinor), currency },
    feeIsVerified: ({ feeMinor, feeIsVerified }) => feeMinor !== null && feeIsVerified === true,
    delivery: ({ deliveryMode: mode, minWorkingDays, maxWorkingDays, today }) => ({
      ...{ mode, minWorkingDays, maxWorkingDays },
      expectedFrom: workingDaysAfter(today, minWorkingDays),
      expectedUntil: workingDaysAfter(today, maxWorkingDays),
    }),
    postageChoices: ({ postage }) => postage,
  },
  PostageChoice: {
    title: ({ code }, _arguments, { locale }) => postageTitles[code][locale],
    amount: ({ amountMinor }) =>
      amountMinor === null ? null : { amount: toDecimalString(BigInt(amountMinor)), currency: 'CHF' },
  },
  ServiceQuestion: {
    label: ({ label }, _arguments, { locale }) => label[locale],
    hint: ({ hint }, _arguments, { locale }) => hint?.[locale] ?? null,
    labels: ({ label }) => label,
    hints: ({ hint }) => hint,
  },
  QuestionChoice: {
    label: ({ label }, _arguments, { locale }) => label[locale],
    labels: ({ label }) => label,
  },
  ServiceHistory: {
    title: ({ editions }, _arguments, { locale }) => editions.at(-1)?.wordings[locale].title ?? '',
    editions: ({ editions }) => inSequence(editions),
    fees: ({ fees }) => inSequence(fees),
  },
  ServiceEdition: {
    titles: ({ wordings }) => inEachLanguage(wordings, 'title'),
    descriptions: ({ wordings }) => inEachLanguage(wordings, 'description'),
    postageChoices: ({ postage }) => postage,
  },
  ServiceFee: {
    amount: ({ amountMinor, currency }) =>
      amountMinor === null ? null : { amount: toDecimalString(amountMinor), currency },
  },
} satisfies Resolvers;
