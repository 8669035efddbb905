export type RecapId = string & { readonly __brand: 'RecapId' };
