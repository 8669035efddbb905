import type { Refusal } from './refusal.ts';

/** Why an amount, a number, a day or a month was refused. */
export const figureRefusals = {
  AMOUNT_MALFORMED: {
    description: 'The text is no amount.',
    fr: 'Indiquez le montant en chiffres, sans la monnaie, par exemple 1 234.50.',
    de: 'Geben Sie den Betrag in Ziffern ein, ohne Währung, zum Beispiel 1 234.50.',
    it: "Indichi l'importo in cifre, senza la valuta, per esempio 1 234.50.",
    en: 'Enter the amount in figures, without the currency, for example 1 234.50.',
  },
  AMOUNT_NEGATIVE: {
    description: 'The amount is below zero.',
    fr: 'Indiquez le montant sans le signe moins.',
    de: 'Geben Sie den Betrag ohne Minuszeichen ein.',
    it: "Indichi l'importo senza il segno meno.",
    en: 'Enter the amount without the minus sign.',
  },
  AMOUNT_TOO_LARGE: {
    description: 'The amount is larger than 999 999 999.99, the most that a payment can carry.',
    fr: 'Indiquez un montant de 999 999 999.99 au plus.',
    de: 'Geben Sie einen Betrag von höchstens 999 999 999.99 ein.',
    it: 'Indichi un importo di 999 999 999.99 al massimo.',
    en: 'Enter an amount of 999 999 999.99 at most.',
  },
  AMOUNT_TOO_MANY_DECIMALS: {
    description: 'The amount has more than two decimals. Nothing is rounded silently.',
    fr: 'Indiquez le montant avec deux décimales au plus, par exemple 12.35.',
    de: 'Geben Sie den Betrag mit höchstens zwei Nachkommastellen ein, zum Beispiel 12.35.',
    it: "Indichi l'importo con due decimali al massimo, per esempio 12.35.",
    en: 'Enter the amount with two decimals at most, for example 12.35.',
  },
  DATE_MALFORMED: {
    description: 'The text is no day.',
    fr: "Indiquez le jour, le mois et l'année, par exemple 02.09.2024.",
    de: 'Geben Sie Tag, Monat und Jahr ein, zum Beispiel 02.09.2024.',
    it: "Indichi il giorno, il mese e l'anno, per esempio 02.09.2024.",
    en: 'Enter the day, the month and the year, for example 02.09.2024.',
  },
  DATE_NOT_IN_CALENDAR: {
    description: 'The day does not exist, like 30 February.',
    fr: "Cette date n'existe pas dans le calendrier. Vérifiez le jour et le mois.",
    de: 'Dieses Datum gibt es im Kalender nicht. Prüfen Sie Tag und Monat.',
    it: 'Questa data non esiste nel calendario. Verifichi il giorno e il mese.',
    en: 'This date is not in the calendar. Check the day and the month.',
  },
  DATE_YEAR_UNLIKELY: {
    description: 'The year is before 1900 or after 2199.',
    fr: "Vérifiez l'année : elle s'écrit en quatre chiffres, par exemple 2024.",
    de: 'Prüfen Sie das Jahr: Es hat vier Ziffern, zum Beispiel 2024.',
    it: "Verifichi l'anno: si scrive con quattro cifre, per esempio 2024.",
    en: 'Check the year: it has four digits, for example 2024.',
  },
  NUMBER_MALFORMED: {
    description: 'The text is no number.',
    fr: 'Indiquez un nombre en chiffres, par exemple 2.5.',
    de: 'Geben Sie eine Zahl in Ziffern ein, zum Beispiel 2.5.',
    it: 'Indichi un numero in cifre, per esempio 2.5.',
    en: 'Enter a number in figures, for example 2.5.',
  },
  NUMBER_NEGATIVE: {
    description: 'The number is below zero.',
    fr: 'Indiquez le nombre sans le signe moins.',
    de: 'Geben Sie die Zahl ohne Minuszeichen ein.',
    it: 'Indichi il numero senza il segno meno.',
    en: 'Enter the number without the minus sign.',
  },
  NUMBER_TOO_LARGE: {
    description: 'The number is larger than the field accepts.',
    fr: 'Ce nombre est trop grand. Vérifiez la position du point décimal.',
    de: 'Diese Zahl ist zu gross. Prüfen Sie die Stelle des Dezimalpunkts.',
    it: 'Questo numero è troppo grande. Verifichi la posizione del punto decimale.',
    en: 'This number is too large. Check where the decimal point stands.',
  },
  NUMBER_TOO_MANY_DECIMALS: {
    description: 'The number has more decimals than the field accepts. Nothing is rounded silently.',
    fr: 'Ce nombre a trop de décimales. Indiquez-en moins.',
    de: 'Diese Zahl hat zu viele Nachkommastellen. Geben Sie weniger ein.',
    it: 'Questo numero ha troppi decimali. Ne indichi di meno.',
    en: 'This number has too many decimals. Enter fewer.',
  },
  YEAR_MONTH_MALFORMED: {
    description: 'The text is no month.',
    fr: "Indiquez le mois et l'année, par exemple 10.2026.",
    de: 'Geben Sie Monat und Jahr ein, zum Beispiel 10.2026.',
    it: "Indichi il mese e l'anno, per esempio 10.2026.",
    en: 'Enter the month and the year, for example 10.2026.',
  },
} as const satisfies Readonly<Record<string, Refusal>>;
