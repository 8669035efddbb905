import type { Executor } from '@guichet/chassis/postgres/database.ts';
import type { ServiceEdition } from './service.ts';
import { findEditionsByKey } from './service-history.repository.ts';

/** An edition as an order's line names it. */
export interface EditionName {
  readonly serviceCode: string;
  readonly editionFrom: string;
  readonly editionVersion: number;
}

/**
 * The editions that orders were made with, in the order of their names.
 * @throws Error for one that never was: editions are append-only, so an order names none.
 */
export async function readEditions(
  db: Executor,
  names: readonly EditionName[],
): Promise<readonly ServiceEdition[]> {
  const rows = await findEditionsByKey(
    db,
    names.map(({ serviceCode, editionFrom, editionVersion }) => ({
      code: serviceCode,
      valid_from: editionFrom,
      version: editionVersion,
    })),
  );
  const found = new Map(rows.map((row) => [`${row.code} ${row.validFrom} ${row.version}`, row]));
  return names.map(({ serviceCode, editionFrom, editionVersion }) => {
    const edition = found.get(`${serviceCode} ${editionFrom} ${editionVersion}`);
    if (!edition) throw new Error('An order names an edition that its service never had');
    return edition;
  });
}
