// The package's own entry warns of every Node that does not call itself LTS, so the two modules that it re-exports are
// imported themselves. Their types are the package's.
declare module 'oidc-provider/lib/provider.js' {
  export { default as Provider } from 'oidc-provider';
}
declare module 'oidc-provider/lib/helpers/errors.js' {
  import { errors } from 'oidc-provider';
  export import InvalidScope = errors.InvalidScope;
  export import OIDCProviderError = errors.OIDCProviderError;
}
