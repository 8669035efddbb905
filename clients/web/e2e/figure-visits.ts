import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import type { Visit } from './visits.ts';

const heading = (page: Page) => page.locator('h1').waitFor();

/** Figures of the office, and a person's month and year. */
export function figureVisits({ claire, dufour }: Stage): readonly Visit[] {
  return [
    { name: 'office-figures', path: '/office/tableaux', who: dufour, until: heading },
    {
      name: 'office-figures-empty',
      isState: true,
      path: '/office/tableaux?du=2020-01-01&au=2020-12-31',
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
