/** The account is signed in, and this page is for others. */
export class NotForThisAccount extends Error {}
