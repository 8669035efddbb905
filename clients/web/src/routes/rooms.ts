import type { RouteObject } from 'react-router';

/** The rooms by the first part of their addresses. The first page brings the code of none of them, nor what they ask. */
export const rooms: Readonly<Record<string, () => Promise<readonly RouteObject[]>>> = {
  connexion: entry,
  inscription: entry,
  verification: entry,
  'mot-de-passe-oublie': entry,
  activation: entry,
  guichet: async () => {
    const rooms = await Promise.all([
      import('./guichet.ts').then(({ guichetRoutes }) => guichetRoutes),
      import('./claim-form.ts').then(({ claimFormRoutes }) => claimFormRoutes),
      import('./services.ts').then(({ servicesRoutes }) => servicesRoutes),
      import('./orders.ts').then(({ ordersRoutes }) => ordersRoutes),
      import('./finance-cases.ts').then(({ financeCasesRoutes }) => financeCasesRoutes),
      import('./provider-client.ts').then(({ providerClientRoutes }) => providerClientRoutes),
    ]);
    return rooms.flat();
  },
  compte: async () => {
    const [{ accountRoutes }, { safetyRoutes }] = await Promise.all([
      import('./account.ts'),
      import('./safety.ts'),
    ]);
    return [...accountRoutes, ...safetyRoutes];
  },
  entreprise: company,
  invitation: company,
  office: async () => {
    const rooms = await Promise.all([
      import('./office.ts').then(({ officeRoutes }) => officeRoutes),
      import('./office-figures.ts').then(({ officeFiguresRoutes }) => officeFiguresRoutes),
      import('./office-access.ts').then(({ officeAccessRoutes }) => officeAccessRoutes),
      import('./office-staff.ts').then(({ officeStaffRoutes }) => officeStaffRoutes),
      import('./office-payouts.ts').then(({ officePayoutsRoutes }) => officePayoutsRoutes),
      import('./office-debits.ts').then(({ officeDebitsRoutes }) => officeDebitsRoutes),
      import('./office-tariffs.ts').then(({ officeTariffsRoutes }) => officeTariffsRoutes),
      import('./office-services.ts').then(({ officeServicesRoutes }) => officeServicesRoutes),
      import('./office-finance.ts').then(({ officeFinanceRoutes }) => officeFinanceRoutes),
      import('./office-orders.ts').then(({ officeOrdersRoutes }) => officeOrdersRoutes),
      import('./office-providers.ts').then(({ officeProvidersRoutes }) => officeProvidersRoutes),
      import('./card-payments.ts').then(({ cardPaymentsRoutes }) => cardPaymentsRoutes),
    ]);
    return rooms.flat();
  },
  recapitulatif: async () => (await import('./recap.ts')).recapRoutes,
  developpeurs: async () => (await import('./developers.ts')).developersRoutes,
  aide: law,
  conditions: law,
  confidentialite: law,
  accessibilite: law,
};

async function entry(): Promise<readonly RouteObject[]> {
  return (await import('./entry.ts')).entryRoutes;
}

async function company(): Promise<readonly RouteObject[]> {
  const [{ companyRoutes }, { companyMoneyRoutes }, { companyProviderRoutes }] = await Promise.all([
    import('./company.ts'),
    import('./company-money.ts'),
    import('./company-provider.ts'),
  ]);
  return [...companyRoutes, ...companyMoneyRoutes, ...companyProviderRoutes];
}

async function law(): Promise<readonly RouteObject[]> {
  return (await import('./law.ts')).lawRoutes;
}
