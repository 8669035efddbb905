import type { Locale } from '@guichet/chassis/problems/problem.ts';

type Sentence = Readonly<Record<Locale, string>>;

/** What the local payment page says around the cards. */
export const cardPageWording = {
  name: {
    fr: 'Page de paiement locale',
    de: 'Lokale Zahlungsseite',
    it: 'Pagina di pagamento locale',
    en: 'Local payment page',
  },
  pay: {
    fr: 'Payer {amount}',
    de: '{amount} bezahlen',
    it: 'Pagare {amount}',
    en: 'Pay {amount}',
  },
  abort: {
    fr: 'Annuler le paiement',
    de: 'Zahlung abbrechen',
    it: 'Annullare il pagamento',
    en: 'Cancel the payment',
  },
  amount: { fr: 'Montant', de: 'Betrag', it: 'Importo', en: 'Amount' },
  reference: { fr: 'Référence', de: 'Referenz', it: 'Riferimento', en: 'Reference' },
  cards: { fr: "Carte d'essai", de: 'Testkarte', it: 'Carta di prova', en: 'Test card' },
  hint: {
    fr: "Aucune vraie carte n'est acceptée ici. Chaque carte a sa suite.",
    de: 'Echte Karten werden hier nicht angenommen. Jede Karte hat ihren eigenen Ablauf.',
    it: 'Qui non è accettata alcuna carta vera. Ogni carta ha un suo seguito.',
    en: 'No real card is taken here. Each card has its own course.',
  },
  used: {
    fr: 'Ce lien ne sert plus',
    de: 'Dieser Link gilt nicht mehr',
    it: 'Questo link non serve più',
    en: 'This link is no longer good',
  },
  usedMeans: {
    fr: "Une page de paiement s'ouvre une seule fois. Retournez à votre commande pour payer.",
    de: 'Eine Zahlungsseite öffnet sich nur einmal. Gehen Sie zurück zu Ihrer Bestellung, um zu zahlen.',
    it: 'Una pagina di pagamento si apre una sola volta. Torni al suo ordine per pagare.',
    en: 'A payment page opens only once. Go back to your order to pay.',
  },
  back: {
    fr: 'Retour au guichet',
    de: 'Zurück zum Schalter',
    it: 'Ritorno allo sportello',
    en: 'Back to the counter',
  },
  recorded: {
    fr: 'Paiement enregistré',
    de: 'Zahlung erfasst',
    it: 'Pagamento registrato',
    en: 'Payment recorded',
  },
  recordedMeans: {
    fr: "Avec cette carte, personne n'est averti : fermez cette fenêtre.",
    de: 'Mit dieser Karte wird niemand benachrichtigt: Schliessen Sie dieses Fenster.',
    it: 'Con questa carta nessuno viene avvisato: chiuda questa finestra.',
    en: 'With this card nobody is told: close this window.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
