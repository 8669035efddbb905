import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();

/** Figures of the offices, and a person's month and year. */
export function figureVisits({ claire, dufour, finance, girard }: Stage): readonly Visit[] {
  const ofMoney = ['commandes', 'factures', 'comptes', 'entreprises'].map((page) => ({
    ...{ name: `figures-${page}`, path: `/office/tableaux/${page}`, who: finance, until: heading },
  }));
  return [
    { name: 'figures-demandes', path: '/office/tableaux/demandes', who: dufour, until: heading },
    ...ofMoney,
    { name: 'figures-paiements', path: '/office/tableaux/paiements', who: girard, until: heading },
    // Addresses of a former release lead on.
    { name: 'office-figures', path: '/office/tableaux', who: dufour, until: heading },
    { name: 'finance-tableaux', path: '/office/finances/tableaux', who: finance, until: heading },
    {
      name: 'figures-by-service',
      isState: true,
      path: '/office/tableaux/commandes?par=prestation',
      who: finance,
      until: heading,
    },
    {
      name: 'figures-by-use',
      isState: true,
      path: '/office/tableaux/comptes?par=utilisation',
      who: dufour,
      until: heading,
    },
    {
      name: 'office-figures-empty',
      isState: true,
      path: '/office/tableaux/demandes?du=2020-01-01&au=2020-12-31',
      who: dufour,
      until: heading,
    },
    { name: 'recap', path: '/recapitulatif', who: claire, until: heading },
    { name: 'recap-empty', isState: true, path: '/recapitulatif/2020-02', who: claire, until: heading },
    {
      name: 'recap-year',
      path: `/recapitulatif/annee/${new Date().getFullYear()}`,
      who: claire,
      until: heading,
    },
  ];
}
