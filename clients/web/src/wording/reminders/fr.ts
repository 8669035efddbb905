import { icu } from '../icu.ts';

const say = icu('fr');

/** Reminders at the desk of finance, in French. */
export const fr = {
  title: 'Rappels',
  lead: "Qui recevrait quoi ce jour-là. L'envoi se fait aussi de lui-même chaque matin.",
  caption: "Rappels à envoyer, le plus long retard d'abord",
  level: 'Lettre',
  invoice: 'Facture',
  open: 'Ouvert, CHF',
  passed: 'Délai passé',
  newTerm: 'Nouveau délai',
  paused: 'Attend : un dossier est ouvert',
  send: say<{ count: number }>('{count, plural, one {Envoyer # rappel} other {Envoyer # rappels}}'),
  sending: 'Envoi…',
  confirm: say<{ day: string }>('Envoyer les rappels au {day} ?'),
  means: say<{ count: number }>(
    "{count, plural, one {# lettre part avec un nouveau délai} other {# lettres partent avec un nouveau délai}}, sans frais. Chacune ne part qu'une fois.",
  ),
  sent: say<{ sent: number; paused: number }>(
    "{sent, plural, =0 {Aucun rappel n'était à envoyer.} one {# rappel est envoyé.} other {# rappels sont envoyés.}} {paused, plural, =0 {} one {# attend un dossier.} other {# attendent un dossier.}}",
  ),
  none: "Personne n'est à rappeler",
  noneMeans: 'Une facture ouverte apparaît ici dès que son délai est passé.',
  later: "Pour un jour à venir ou passé, c'est un aperçu : l'envoi se fait au jour même.",
} as const;
