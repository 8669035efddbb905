/** The one of everybody in the demonstration. */
export const password = 'guichet-de-demonstration';
