import type { SafetyWording } from '../../safety.wording.ts';

const newPassword = 'Waren Sie es nicht? Wählen Sie ein neues Passwort';
const notYou = 'Wenn Sie es nicht waren, wählen Sie sofort ein neues Passwort und rufen Sie uns an.';

export const de: SafetyWording = {
  facts: {
    newEmail: 'Neue Adresse',
    phone: 'Neues Telefon',
    at: 'Datum und Zeit',
    device: 'Gerät',
    unknownDevice: 'unbekannt',
    iban: 'IBAN',
    mandate: 'Eindeutige Mandatsreferenz',
    creditor: 'Gläubiger',
  },
  factors: { PASSKEY: 'Passkey', AUTHENTICATOR: 'Authentifizierungs-App' },
  doors: {
    safety: { action: 'Sicherheit meines Kontos prüfen', other: newPassword, closing: [notYou] },
    bank: { action: 'Meine Bankkonten ansehen', other: newPassword, closing: [notYou] },
    password: { action: 'Neues Passwort wählen' },
    call: {},
    own: {},
  },
  letters: {
    PASSWORD_CHANGED: {
      subject: 'Ihr Passwort wurde geändert',
      preview: 'Die anderen offenen Sitzungen sind beendet.',
      opening: [
        'Das Passwort Ihres Kontos wurde soeben geändert. Zur Sicherheit sind die anderen offenen Sitzungen beendet.',
        'Wenn Sie es waren, müssen Sie nichts tun. Wenn Sie es nicht waren, wählen Sie sofort ein neues Passwort und rufen Sie uns an.',
      ],
    },
    EMAIL_CHANGE: {
      subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse',
      preview: 'Noch ein Klick, dann verwendet sie Ihr Konto.',
      opening: [
        'Diese E-Mail-Adresse wurde für ein Konto am Schalter angegeben. Bestätigen Sie sie, um sich damit anzumelden und unsere Mitteilungen zu erhalten. Bis dahin gilt die bisherige Adresse.',
      ],
      action: 'Diese E-Mail-Adresse bestätigen',
      hint: 'Der Link gilt nur eine gewisse Zeit. In Ihrem Konto können Sie einen neuen anfordern.',
      closing: [
        'Wenn Sie es nicht waren, beachten Sie diese E-Mail nicht: Ohne Bestätigung ändert sich nichts.',
      ],
    },
    EMAIL_CHANGE_ASKED: {
      subject: 'Eine neue E-Mail-Adresse wurde angegeben',
      preview: 'Noch ist nichts geändert.',
      opening: [
        'Für Ihr Konto wurde mit Ihrem Passwort eine neue E-Mail-Adresse angegeben. Solange sie nicht bestätigt ist, ändert sich nichts.',
      ],
    },
    EMAIL_CHANGED: {
      subject: 'Ihre E-Mail-Adresse wurde geändert',
      preview: 'Ihr Konto verwendet jetzt eine andere Adresse.',
      opening: [
        'Ihr Konto am Schalter verwendet jetzt eine andere E-Mail-Adresse. Die anderen offenen Sitzungen sind beendet, und an diese Adresse schreiben wir Ihnen nicht mehr.',
        'Wenn Sie es nicht waren, rufen Sie uns sofort an: Vielleicht verwendet jemand anderes Ihr Konto.',
      ],
    },
    EMAIL_TAKEN: {
      subject: 'Diese E-Mail-Adresse hat bereits ein Konto',
      preview: 'Jemand hat sie für ein anderes Konto angegeben.',
      opening: [
        'Jemand hat soeben diese E-Mail-Adresse für ein anderes Konto am Schalter angegeben. Sie hat bereits ein eigenes: Es wurde nichts geändert.',
        'Wenn Sie es waren, melden Sie sich bei dem Konto mit dieser Adresse an oder wählen Sie dafür ein neues Passwort.',
      ],
      action: 'Anmelden',
      other: 'Passwort vergessen?',
      closing: [
        'Wenn Sie es nicht waren, beachten Sie diese E-Mail nicht: Niemand hat erfahren, dass Sie ein Konto haben.',
      ],
    },
    MOBILE_PHONE_CHANGED: {
      subject: 'Ihre Mobilnummer wurde geändert',
      preview: 'Die Anmeldecodes gehen jetzt an eine andere Nummer.',
      opening: [
        'Die Mobilnummer Ihres Kontos wurde soeben geändert. Die Anmeldecodes gehen jetzt an die neue Nummer, und die anderen offenen Sitzungen sind beendet.',
      ],
    },
    SECOND_FACTOR_ADDED: {
      subject: 'Ein Anmeldemittel wurde hinzugefügt',
      preview: 'Ihr Konto hat ein weiteres Anmeldemittel.',
      opening: ['Ihrem Konto wurde soeben ein Anmeldemittel hinzugefügt.'],
    },
    SECOND_FACTOR_REMOVED: {
      subject: 'Ein Anmeldemittel wurde entfernt',
      preview: 'Ihr Konto hat ein Anmeldemittel weniger.',
      opening: ['Soeben wurde ein Anmeldemittel aus Ihrem Konto entfernt. Es öffnet nichts mehr.'],
    },
    RECOVERY_CODES_MADE: {
      subject: 'Sie haben neue Notfallcodes',
      preview: 'Die bisherigen gelten nicht mehr.',
      opening: [
        'Für Ihr Konto wurden soeben neue Notfallcodes erstellt. Die bisherigen gelten nicht mehr. Bewahren Sie die neuen sicher auf: Wir können sie Ihnen kein zweites Mal zeigen.',
      ],
    },
    RECOVERY_CODE_USED: {
      subject: 'Ein Notfallcode wurde verwendet',
      preview:
        '{left, plural, =0 {Sie haben keinen mehr.} one {Sie haben noch einen.} other {Sie haben noch #.}}',
      opening: [
        'Jemand hat sich soeben mit einem Ihrer Notfallcodes bei Ihrem Konto angemeldet. {left, plural, =0 {Sie haben keinen mehr: Erstellen Sie neue.} one {Sie haben noch einen: Erstellen Sie neue.} other {Sie haben noch #.}}',
      ],
    },
    NEW_SIGN_IN: {
      subject: 'Anmeldung auf einem neuen Gerät',
      preview: 'Waren Sie das?',
      opening: [
        'Jemand hat sich soeben auf einem Gerät bei Ihrem Konto angemeldet, das wir nicht kennen. Wenn Sie es waren, müssen Sie nichts tun.',
      ],
    },
    MANDATE_GIVEN: {
      subject: 'Ihr SEPA-Lastschriftmandat',
      preview: 'Bewahren Sie seine Referenz auf: Sie steht auf Ihren Kontoauszügen.',
      opening: [
        'Sie haben soeben ein SEPA-Lastschriftmandat erteilt. Es gilt für die Zahlungsanfragen aller Dienstleister, die Sie am Schalter annehmen.',
        'Sie können von Ihrer Bank die Erstattung einer Lastschrift innert 8 Wochen ab der Belastung Ihres Kontos verlangen.',
      ],
    },
    BANK_ACCOUNT_ADDED: {
      subject: 'Ein Bankkonto wurde hinzugefügt',
      preview: 'Ihre Rückerstattungen können darauf überwiesen werden.',
      opening: [
        'Ihrem Konto am Schalter wurde soeben ein Bankkonto hinzugefügt. Ihre Rückerstattungen können darauf überwiesen werden.',
      ],
    },
    BANK_ACCOUNT_CHANGED: {
      subject: 'Ein Bankkonto wurde geändert',
      preview: 'Für Ihre nächsten Rückerstattungen gilt die Änderung.',
      opening: [
        'Ein Bankkonto Ihres Kontos am Schalter wurde soeben geändert. Für bereits eingereichte Gesuche gilt das darin angegebene Konto.',
      ],
    },
    BANK_ACCOUNT_REMOVED: {
      subject: 'Ein Bankkonto wurde entfernt',
      preview: 'Für Ihre Gesuche steht es nicht mehr zur Auswahl.',
      opening: [
        'Soeben wurde ein Bankkonto aus Ihrem Konto am Schalter entfernt. Für bereits eingereichte Gesuche gilt das darin angegebene Konto.',
      ],
    },
    DATA_EXPORT_READY: {
      subject: 'Die Kopie Ihrer Daten ist bereit',
      preview: 'Sie können sie bis am {day} herunterladen.',
      opening: [
        'Die Kopie der Daten, die der Schalter über Sie aufbewahrt, ist bereit. Sie können sie bis am {day} herunterladen; danach wird sie gelöscht.',
      ],
      action: 'Meine Daten herunterladen',
      hint: 'Sie werden gebeten, sich anzumelden. Die Kopie enthält besonders schützenswerte Daten: Bewahren Sie sie sicher auf.',
      other: 'Haben Sie sie nicht verlangt? Wählen Sie ein neues Passwort',
    },
    ACCOUNT_CLOSED: {
      subject: 'Ihr Konto ist geschlossen',
      preview: 'Was wir löschen und was die Stelle aufbewahrt.',
      opening: [
        'Ihr Konto am Schalter ist geschlossen. Ihre E-Mail-Adresse, Ihr Passwort, Ihr Telefon und Ihre Anmeldemittel sind vergessen; Ihre Entwürfe und nie eingereichte Dokumente sind gelöscht.',
        'Die Stelle bewahrt die Gesuche, die Sie eingereicht haben, mit den Dokumenten zehn Jahre auf, wie es das Gesetz verlangt. Ein Gesuch in Bearbeitung wird zu Ende geführt; an diese Adresse schreiben wir Ihnen nicht mehr, die Stelle antwortet Ihnen per Post.',
      ],
      closing: ['Wenn Sie es nicht waren, rufen Sie uns sofort an.'],
    },
  },
};
