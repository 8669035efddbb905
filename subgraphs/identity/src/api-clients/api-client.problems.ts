import { defineProblems } from '@guichet/chassis/problems/problem.ts';

export const apiClientProblems = defineProblems('identity', {
  API_CLIENT_OWNER: {
    description: 'A program belongs to one organisation or to one office: both were named, or neither.',
    fr: "Un programme appartient à une organisation ou à un office : indiquez l'un des deux.",
    de: 'Ein Programm gehört einer Organisation oder einem Amt: Geben Sie eines von beiden an.',
    it: "Un programma appartiene a un'organizzazione o a un ufficio: indichi uno dei due.",
    en: 'A program belongs to an organisation or to an office: name one of the two.',
  },
  SANDBOX_NEEDS_PROVIDER: {
    description:
      'A sandbox program is for an organisation that applied as a provider and was not refused; its admission need not be waited for.',
    fr: "Le bac à sable est ouvert aux entreprises qui ont demandé leur admission comme prestataire. Faites d'abord cette demande.",
    de: 'Die Sandbox steht Unternehmen offen, die ein Gesuch als Anbieter gestellt haben. Stellen Sie zuerst dieses Gesuch.',
    it: "La sandbox è aperta alle imprese che hanno chiesto l'ammissione come fornitore. Presenti prima questa domanda.",
    en: 'The sandbox is open to companies that have applied as a provider. Apply first.',
  },
  API_CLIENTS_FULL: {
    description: 'The organisation, or the office, has fifty living programs: end one of them first.',
    fr: "Il y a déjà {limit} programmes. Révoquez d'abord ceux qui ne servent plus.",
    de: 'Es gibt bereits {limit} Programme. Widerrufen Sie zuerst jene, die nicht mehr gebraucht werden.',
    it: 'Ci sono già {limit} programmi. Revochi prima quelli che non servono più.',
    en: 'There are {limit} programs already. Revoke those that are no longer used first.',
  },
  ADDRESS_RANGE_MALFORMED: {
    description: 'A range of addresses is not CIDR: 203.0.113.0/24, 2001:db8::/48, or one address.',
    fr: "Cette plage d'adresses n'est pas valable. Ecrivez-la comme 203.0.113.0/24 ou 2001:db8::/48.",
    de: 'Dieser Adressbereich ist ungültig. Schreiben Sie ihn wie 203.0.113.0/24 oder 2001:db8::/48.',
    it: 'Questo intervallo di indirizzi non è valido. Lo scriva come 203.0.113.0/24 o 2001:db8::/48.',
    en: 'This range of addresses is not valid. Write it as 203.0.113.0/24 or 2001:db8::/48.',
  },
  ADDRESS_RANGES_TOO_MANY: {
    description: 'More than twenty ranges of addresses.',
    fr: "Vous avez saisi {count} plages d'adresses ; {limit} au plus sont acceptées.",
    de: 'Sie haben {count} Adressbereiche erfasst; höchstens {limit} sind möglich.',
    it: 'Ha inserito {count} intervalli di indirizzi; ne sono accettati al massimo {limit}.',
    en: 'You typed {count} ranges of addresses; at most {limit} are accepted.',
  },
  EXPIRY_OUT_OF_RANGE: {
    description: 'The last day is past, or more than two years away.',
    fr: "Le dernier jour se situe entre aujourd'hui et le {latest}.",
    de: 'Der letzte Tag liegt zwischen heute und dem {latest}.',
    it: "L'ultimo giorno è compreso tra oggi e il {latest}.",
    en: 'The last day is between today and {latest}.',
  },
  SECRETS_FULL: {
    description: 'The program has two live secrets: revoke one before making another.',
    fr: "Ce programme a déjà deux secrets. Révoquez d'abord celui qui ne sert plus.",
    de: 'Dieses Programm hat bereits zwei Geheimnisse. Widerrufen Sie zuerst jenes, das nicht mehr gebraucht wird.',
    it: 'Questo programma ha già due segreti. Revochi prima quello che non serve più.',
    en: 'This program has two secrets already. Revoke the one that is no longer used first.',
  },
  API_CLIENT_ENDED: {
    description: 'The program was revoked, or its last day is over: make a new one.',
    fr: 'Ce programme est révoqué ou échu. Créez-en un nouveau.',
    de: 'Dieses Programm ist widerrufen oder abgelaufen. Erstellen Sie ein neues.',
    it: 'Questo programma è revocato o scaduto. Ne crei uno nuovo.',
    en: 'This program is revoked or expired. Make a new one.',
  },
});

/** What the fields are called on the page. */
export const apiClientLabels = {
  name: { fr: 'Nom', de: 'Name', it: 'Nome', en: 'Name' },
  idempotencyKey: {
    fr: "Clé d'idempotence",
    de: 'Idempotenzschlüssel',
    it: 'Chiave di idempotenza',
    en: 'Idempotency key',
  },
  scopes: { fr: 'Droits', de: 'Rechte', it: 'Diritti', en: 'Scopes' },
} as const;
