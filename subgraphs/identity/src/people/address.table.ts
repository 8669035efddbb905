import { text } from 'drizzle-orm/pg-core';

/** Where a person lives. Null for people of the office, whose address nobody asked for. */
export const addressColumns = () => ({
  /** Street and number. */
  address: text('address'),
  postalCode: text('postal_code'),
  town: text('town'),
  /** Two letters of ISO 3166-1. */
  country: text('country'),
});
