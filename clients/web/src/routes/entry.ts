import type { RouteObject } from 'react-router';

/** How a person comes in. */
export const entryRoutes: RouteObject[] = [
  {
    path: 'connexion',
    lazy: { Component: async () => (await import('../pages/sign-in/sign-in-page.tsx')).SignInPage },
  },
  {
    path: 'connexion/code',
    lazy: { Component: async () => (await import('../pages/sign-in/code-page.tsx')).CodePage },
  },
  {
    path: 'inscription',
    lazy: {
      Component: async () => (await import('../pages/registration/registration-page.tsx')).RegistrationPage,
    },
  },
  {
    path: 'verification/:token',
    lazy: {
      Component: async () => (await import('../pages/verification/verification-page.tsx')).VerificationPage,
    },
  },
  {
    path: 'activation',
    lazy: {
      Component: async () => (await import('../pages/activation/ask-activation-page.tsx')).AskActivationPage,
    },
  },
  {
    path: 'activation/:token',
    lazy: {
      Component: async () => (await import('../pages/activation/activation-page.tsx')).ActivationPage,
    },
  },
  {
    path: 'mot-de-passe-oublie',
    lazy: {
      Component: async () => (await import('../pages/password-reset/forgotten-page.tsx')).ForgottenPage,
    },
  },
  {
    path: 'mot-de-passe-oublie/:token',
    lazy: {
      Component: async () => (await import('../pages/password-reset/new-password-page.tsx')).NewPasswordPage,
    },
  },
];
