import { text } from 'drizzle-orm/pg-core';

/** Where a person lives. Null where nobody asked for it: people of the office, the holder of an early bank account. */
export const addressColumns = () => ({
  /** Street and number. */
  address: text('address'),
  postalCode: text('postal_code'),
  town: text('town'),
  /** Two letters of ISO 3166-1. */
  country: text('country'),
});
