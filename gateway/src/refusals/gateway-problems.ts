import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What the gateway refuses before any subgraph is asked. `{limit}` is what is allowed, `{figure}` what was sent. */
export const gatewayProblems = defineProblems('gateway', {
  TWO_CREDENTIALS: {
    description:
      'The request carries a session cookie and an Authorization header. Send one of the two. HTTP 400.',
    fr: "Envoyez soit le cookie de session, soit l'en-tête Authorization, pas les deux.",
    de: 'Senden Sie entweder das Sitzungscookie oder den Header Authorization, nicht beide.',
    it: "Invii il cookie di sessione oppure l'intestazione Authorization, non entrambi.",
    en: 'Send either the session cookie or the Authorization header, not both.',
  },
  CROSS_SITE_REQUEST: {
    description:
      'A request with a session cookie must be a POST of application/json whose Origin is exactly that of the counter (PUBLIC_URL). HTTP 403.',
    fr: 'Une requête avec un cookie de session doit être un POST application/json venant de {limit}.',
    de: 'Eine Anfrage mit Sitzungscookie muss ein POST mit application/json von {limit} sein.',
    it: 'Una richiesta con un cookie di sessione deve essere un POST application/json proveniente da {limit}.',
    en: 'A request with a session cookie must be a POST of application/json that comes from {limit}.',
  },
  UNKNOWN_DOCUMENT: {
    description:
      'No trusted document has this `documentId`. Build the client and the gateway from the same commit. HTTP 400.',
    fr: 'Ce documentId est inconnu : le client et la passerelle viennent de versions différentes. Rechargez la page.',
    de: 'Diese documentId ist unbekannt: Client und Gateway haben verschiedene Versionen. Laden Sie die Seite neu.',
    it: 'Questo documentId è sconosciuto: client e gateway hanno versioni diverse. Ricarichi la pagina.',
    en: 'This documentId is unknown: the client and the gateway come from different versions. Reload the page.',
  },
  TRUSTED_DOCUMENTS_ONLY: {
    description:
      "Sessions and callers without credentials may send only the documents of schema/operations, by id or by exact text. Send `documentId`, or call as an API client with `Authorization: Bearer …`, or as an officer with the role EXPLORER. On one's own machine TRUSTED_DOCUMENTS_ONLY=0 lets any text in. HTTP 400.",
    fr: 'Seuls les documents connus sont acceptés ici : envoyez leur documentId ou leur texte exact. Un programme envoie les siens avec Authorization: Bearer ; en développement, TRUSTED_DOCUMENTS_ONLY=0 les laisse passer.',
    de: 'Hier werden nur bekannte Dokumente angenommen: Senden Sie ihre documentId oder ihren genauen Text. Ein Programm sendet eigene mit Authorization: Bearer; bei der Entwicklung lässt TRUSTED_DOCUMENTS_ONLY=0 sie durch.',
    it: 'Qui sono accettati solo i documenti conosciuti: invii il loro documentId o il testo esatto. Un programma invia i propri con Authorization: Bearer; in sviluppo TRUSTED_DOCUMENTS_ONLY=0 li lascia passare.',
    en: 'Only known documents are accepted here: send their documentId or their exact text. A program sends its own with Authorization: Bearer; in development TRUSTED_DOCUMENTS_ONLY=0 lets them in.',
  },
  QUERIES_ONLY: {
    description:
      'Whoever reads only may send queries of his own, no mutations: a dashboard, an officer in the explorer. HTTP 400.',
    fr: 'Seules des requêtes de lecture (query) sont acceptées ici.',
    de: 'Hier werden nur lesende Abfragen (query) angenommen.',
    it: 'Qui sono accettate solo richieste di lettura (query).',
    en: 'Only reading operations (query) are accepted here.',
  },
  BODY_TOO_LARGE: {
    description: 'The body of the request has more bytes than allowed. HTTP 413.',
    fr: 'Le corps de la requête dépasse {limit} octets.',
    de: 'Der Inhalt der Anfrage überschreitet {limit} Bytes.',
    it: 'Il corpo della richiesta supera {limit} byte.',
    en: 'The body of the request has more than {limit} bytes.',
  },
  BATCH_REFUSED: {
    description: 'A request carries one operation; an array of operations is refused. HTTP 400.',
    fr: 'Une requête porte {limit} opération ; celle-ci en porte {figure}.',
    de: 'Eine Anfrage trägt {limit} Operation; diese trägt {figure}.',
    it: 'Una richiesta porta {limit} operazione; questa ne porta {figure}.',
    en: 'A request carries {limit} operation; this one carries {figure}.',
  },
  TOO_MANY_TOKENS: {
    description:
      'The document has more lexical tokens than allowed; counting stops at the first too many. HTTP 400.',
    fr: 'Le document dépasse {limit} lexèmes.',
    de: 'Das Dokument hat mehr als {limit} Tokens.',
    it: 'Il documento supera {limit} token.',
    en: 'The document has more than {limit} tokens.',
  },
  TOO_DEEP: {
    description:
      'Fields are nested deeper than allowed. What is below __schema and __type is not counted. HTTP 400.',
    fr: 'Les champs sont imbriqués sur {figure} niveaux ; {limit} sont permis.',
    de: 'Die Felder sind {figure} Ebenen tief verschachtelt; erlaubt sind {limit}.',
    it: 'I campi sono annidati su {figure} livelli; ne sono permessi {limit}.',
    en: 'Fields are nested {figure} levels deep; {limit} are allowed.',
  },
  TOO_MANY_ALIASES: {
    description: 'The operation has more aliases than allowed, each spread of a fragment counted. HTTP 400.',
    fr: "L'opération a {figure} alias ; {limit} sont permis.",
    de: 'Die Operation hat {figure} Aliase; erlaubt sind {limit}.',
    it: "L'operazione ha {figure} alias; ne sono permessi {limit}.",
    en: 'The operation has {figure} aliases; {limit} are allowed.',
  },
  TOO_MANY_ROOT_FIELDS: {
    description: 'The operation asks more root fields than allowed. HTTP 400.',
    fr: "L'opération demande {figure} champs racine ; {limit} sont permis.",
    de: 'Die Operation fragt {figure} Wurzelfelder ab; erlaubt sind {limit}.',
    it: "L'operazione chiede {figure} campi radice; ne sono permessi {limit}.",
    en: 'The operation asks {figure} root fields; {limit} are allowed.',
  },
  TOO_MANY_FIELDS: {
    description:
      'The operation selects more fields than allowed, each spread of a fragment counted. HTTP 400.',
    fr: "L'opération sélectionne {figure} champs ; {limit} sont permis.",
    de: 'Die Operation wählt {figure} Felder aus; erlaubt sind {limit}.',
    it: "L'operazione seleziona {figure} campi; ne sono permessi {limit}.",
    en: 'The operation selects {figure} fields; {limit} are allowed.',
  },
  TOO_MANY_DIRECTIVES: {
    description:
      'The operation has more directives than allowed, each spread of a fragment counted. HTTP 400.',
    fr: "L'opération a {figure} directives ; {limit} sont permises.",
    de: 'Die Operation hat {figure} Direktiven; erlaubt sind {limit}.',
    it: "L'operazione ha {figure} direttive; ne sono permesse {limit}.",
    en: 'The operation has {figure} directives; {limit} are allowed.',
  },
  ONCE_PER_OPERATION: {
    description:
      'The field guesses or sends something (a code, a password, a link, an e-mail), so that an operation selects it once, whatever its aliases and fragments, and also where it is skipped. The field stands in `field`. HTTP 400.',
    fr: 'Une opération ne contient {field} que {limit} fois ; celle-ci le contient {figure} fois.',
    de: 'Eine Operation enthält {field} nur {limit} Mal; diese enthält es {figure} Mal.',
    it: "Un'operazione contiene {field} solo {limit} volta; questa lo contiene {figure} volte.",
    en: 'An operation contains {field} only {limit} time; this one contains it {figure} times.',
  },
  LIST_TOO_LONG: {
    description:
      'A list is asked for with more items than it gives at once, by a literal or a variable. The list stands in `field`. Ask for the rest with `after`. HTTP 400.',
    fr: '{field} donne au plus {limit} éléments à la fois ; {figure} sont demandés.',
    de: '{field} gibt höchstens {limit} Elemente auf einmal; verlangt sind {figure}.',
    it: '{field} dà al massimo {limit} elementi alla volta; ne sono chiesti {figure}.',
    en: '{field} gives at most {limit} items at once; {figure} are asked for.',
  },
  TOO_EXPENSIVE: {
    description:
      'The operation costs more points than one may: the schema says what each field costs (`@cost`) and how long its lists are (`@listSize`). Ask for fewer items, or less of each. HTTP 400.',
    fr: "L'opération coûte {figure} points ; {limit} sont permis.",
    de: 'Die Operation kostet {figure} Punkte; erlaubt sind {limit}.',
    it: "L'operazione costa {figure} punti; ne sono permessi {limit}.",
    en: 'The operation costs {figure} points; {limit} are allowed.',
  },
  BUDGET_SPENT: {
    description:
      'The budget of the caller does not hold what the operation costs: `limit` points flow into it in a minute. `retryAfterSeconds`, and the header Retry-After, say when it will. A text that is new to the house costs 100 points more. HTTP 429.',
    fr: "L'opération prend {figure} points sur un budget de {limit} par minute, qui ne les a plus. Réessayez dans {retryAfterSeconds} s.",
    de: 'Die Operation nimmt {figure} Punkte aus einem Budget von {limit} pro Minute, das sie nicht mehr hat. Versuchen Sie es in {retryAfterSeconds} s erneut.',
    it: "L'operazione prende {figure} punti da un budget di {limit} al minuto, che non li ha più. Riprovi tra {retryAfterSeconds} s.",
    en: 'The operation takes {figure} points from a budget of {limit} a minute that has them no more. Try again in {retryAfterSeconds} s.',
  },
  TOO_MANY_AT_ONCE: {
    description:
      'The caller has as many operations under way as he may: wait for an answer before the next. HTTP 429.',
    fr: 'Vous avez {limit} opérations en cours ; attendez une réponse avant la suivante.',
    de: 'Sie haben {limit} Operationen in Arbeit; warten Sie eine Antwort ab, bevor Sie die nächste senden.',
    it: 'Ha {limit} operazioni in corso; attenda una risposta prima della prossima.',
    en: 'You have {limit} operations under way; wait for an answer before the next.',
  },
  SUBGRAPH_UNAVAILABLE: {
    description:
      'A part of the house did not answer in time. Data that came from elsewhere is in the answer; ask again later. HTTP 200 beside partial data, 503 when nobody could tell who is calling.',
    fr: "Une partie du service ne répond pas pour l'instant. Réessayez dans un moment.",
    de: 'Ein Teil des Dienstes antwortet zurzeit nicht. Versuchen Sie es in einem Moment erneut.',
    it: 'Una parte del servizio al momento non risponde. Riprovi tra poco.',
    en: 'A part of the service does not answer at the moment. Try again shortly.',
  },
});
