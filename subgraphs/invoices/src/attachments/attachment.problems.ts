import { defineProblems } from '@guichet/chassis/problems/problem.ts';

/** What may be wrong with a document of a claim. */
export const attachmentProblems = defineProblems('invoices', {
  ATTACHMENT_EMPTY: {
    description: 'The file has no bytes.',
    fr: 'Ce fichier est vide. Choisissez-en un autre.',
    de: 'Diese Datei ist leer. Wählen Sie eine andere.',
    it: 'Questo file è vuoto. Ne scelga un altro.',
    en: 'This file is empty. Choose another one.',
  },
  ATTACHMENT_TOO_LARGE: {
    description: 'The file has more bytes than a document may have: 10 MiB.',
    fr: 'Ce fichier dépasse {limit}. Réduisez-le ou partagez-le en plusieurs fichiers.',
    de: 'Diese Datei ist grösser als {limit}. Verkleinern Sie sie oder teilen Sie sie auf.',
    it: 'Questo file supera {limit}. Lo riduca o lo divida in più file.',
    en: 'This file is larger than {limit}. Make it smaller, or split it.',
  },
  ATTACHMENT_TYPE_NOT_ACCEPTED: {
    description: 'The file is neither PDF, JPEG, PNG nor HEIC: by its announced type, or by its own bytes.',
    fr: "Ce fichier n'est ni un PDF ni une photo JPEG, PNG ou HEIC. Joignez le document dans un de ces formats.",
    de: 'Diese Datei ist weder ein PDF noch ein Foto im Format JPEG, PNG oder HEIC. Fügen Sie das Dokument in einem dieser Formate bei.',
    it: 'Questo file non è né un PDF né una foto JPEG, PNG o HEIC. Alleghi il documento in uno di questi formati.',
    en: 'This file is neither a PDF nor a JPEG, PNG or HEIC photo. Attach the document in one of these formats.',
  },
  ATTACHMENT_HARMFUL: {
    description: 'The examination found something harmful in the file. Its bytes are gone.',
    fr: "L'examen de ce fichier a trouvé un contenu dangereux : il a été supprimé. Joignez un autre fichier.",
    de: 'Bei der Prüfung dieser Datei wurde schädlicher Inhalt gefunden: Sie wurde gelöscht. Fügen Sie eine andere Datei bei.',
    it: "L'esame di questo file ha trovato un contenuto pericoloso: il file è stato eliminato. Alleghi un altro file.",
    en: 'The examination of this file found harmful content: it was deleted. Attach another file.',
  },
  ATTACHMENT_ACTIVE: {
    description:
      'The PDF runs a program, sends something, plays something, leads to a file or carries files. Printed as a PDF it is paper again.',
    fr: "Ce PDF contient des éléments actifs : programme, fichier joint, formulaire qui s'envoie ou lien vers un fichier. Ouvrez-le, choisissez « Imprimer », puis « Enregistrer au format PDF », et joignez ce nouveau fichier.",
    de: 'Dieses PDF enthält aktive Elemente: ein Programm, eine angehängte Datei, ein Formular, das sich versendet, oder einen Link auf eine Datei. Öffnen Sie es, wählen Sie «Drucken» und dann «Als PDF speichern», und fügen Sie diese neue Datei bei.',
    it: 'Questo PDF contiene elementi attivi: un programma, un file allegato, un modulo che si invia o un link a un file. Lo apra, scelga «Stampa», poi «Salva come PDF», e alleghi questo nuovo file.',
    en: 'This PDF has active parts: a program, an attached file, a form that sends itself, or a link to a file. Open it, choose “Print”, then “Save as PDF”, and attach that new file.',
  },
  ATTACHMENT_PROTECTED: {
    description: 'The PDF is encrypted: it opens with a password, or forbids something without one.',
    fr: 'Ce PDF est protégé par un mot de passe ou ne peut pas être modifié. Ouvrez-le, choisissez « Imprimer », puis « Enregistrer au format PDF », et joignez ce nouveau fichier.',
    de: 'Dieses PDF ist mit einem Passwort oder gegen Änderungen geschützt. Öffnen Sie es, wählen Sie «Drucken» und dann «Als PDF speichern», und fügen Sie diese neue Datei bei.',
    it: 'Questo PDF è protetto da una password o non può essere modificato. Lo apra, scelga «Stampa», poi «Salva come PDF», e alleghi questo nuovo file.',
    en: 'This PDF is protected by a password or against changes. Open it, choose “Print”, then “Save as PDF”, and attach that new file.',
  },
  ATTACHMENT_DAMAGED: {
    description: 'The file is of an accepted type by its first bytes, and can not be read to its end.',
    fr: "Ce fichier est incomplet ou abîmé. S'il s'ouvre chez vous, enregistrez-le ou photographiez-le à nouveau, et joignez le nouveau fichier.",
    de: 'Diese Datei ist unvollständig oder beschädigt. Wenn sie sich bei Ihnen öffnet, speichern oder fotografieren Sie sie erneut, und fügen Sie die neue Datei bei.',
    it: 'Questo file è incompleto o danneggiato. Se da lei si apre, lo salvi o lo fotografi di nuovo, e alleghi il nuovo file.',
    en: 'This file is incomplete or damaged. If it opens for you, save it or take the photo again, and attach the new file.',
  },
  ATTACHMENT_DISGUISED: {
    description:
      'The file is two things at once: a PDF or a picture, and a web page, an archive, a program or another document.',
    fr: "Ce fichier contient autre chose que le document qu'il montre. Enregistrez-le à nouveau (un PDF par « Imprimer », puis « Enregistrer au format PDF » ; une photo par une copie d'écran), et joignez le nouveau fichier.",
    de: 'Diese Datei enthält anderes als das Dokument, das sie zeigt. Speichern Sie sie neu (ein PDF mit «Drucken» und dann «Als PDF speichern», ein Foto mit einem Bildschirmfoto), und fügen Sie die neue Datei bei.',
    it: 'Questo file contiene altro rispetto al documento che mostra. Lo salvi di nuovo (un PDF con «Stampa», poi «Salva come PDF»; una foto con una schermata), e alleghi il nuovo file.',
    en: 'This file holds something other than the document that it shows. Save it anew (a PDF by “Print”, then “Save as PDF”; a photo by a screenshot), and attach the new file.',
  },
  ATTACHMENT_BLOATED: {
    description:
      'Opened, the file gets larger than a document is: more than 64 million points of a picture, 4 MiB of notes about it, 1000 pages, 256 MiB in one drawing of a PDF, or a minute to read it.',
    fr: 'Une fois ouvert, ce fichier devient beaucoup trop grand pour un document. Réduisez la photo ou la résolution du scan, ou partagez le document en plusieurs fichiers.',
    de: 'Geöffnet wird diese Datei viel zu gross für ein Dokument. Verkleinern Sie das Foto oder die Auflösung des Scans, oder teilen Sie das Dokument auf.',
    it: 'Una volta aperto, questo file diventa troppo grande per un documento. Riduca la foto o la risoluzione della scansione, o divida il documento in più file.',
    en: 'Once opened, this file gets far too large for a document. Make the photo or the resolution of the scan smaller, or split the document.',
  },
  ATTACHMENT_ANIMATED: {
    description: 'The PNG is an animation.',
    fr: "Cette image est animée. Joignez une photo ou une copie d'écran.",
    de: 'Dieses Bild ist animiert. Fügen Sie ein Foto oder ein Bildschirmfoto bei.',
    it: 'Questa immagine è animata. Alleghi una foto o una schermata.',
    en: 'This picture is animated. Attach a photo or a screenshot.',
  },
  ATTACHMENT_TOO_MANY_ANNOUNCED: {
    description: 'The account has announced too many files within an hour that were sent with no claim.',
    fr: 'Vous avez préparé {limit} fichiers en une heure, le maximum. Envoyez votre demande, ou réessayez plus tard.',
    de: 'Sie haben innerhalb einer Stunde {limit} Dateien vorbereitet, mehr geht nicht. Senden Sie Ihr Gesuch oder versuchen Sie es später erneut.',
    it: "Ha preparato {limit} file in un'ora, il massimo. Invii la domanda o riprovi più tardi.",
    en: 'You have prepared {limit} files within an hour, the most there may be. Send your claim, or try again later.',
  },
  ATTACHMENT_LENGTH_DIFFERS: {
    description:
      'The bytes that were sent are not as many as were announced. The same ticket may be used again.',
    fr: "Le fichier n'est pas arrivé en entier. Réessayez.",
    de: 'Die Datei ist nicht vollständig angekommen. Versuchen Sie es erneut.',
    it: 'Il file non è arrivato per intero. Riprovi.',
    en: 'The file did not arrive whole. Try again.',
  },
  ATTACHMENT_RECEIVED: {
    description: 'The bytes of this file came before, or are being sent again: a ticket takes them once.',
    fr: 'Ce fichier est déjà arrivé.',
    de: 'Diese Datei ist bereits angekommen.',
    it: 'Questo file è già arrivato.',
    en: 'This file has already arrived.',
  },
  ATTACHMENT_NO_SPACE: {
    description: 'There is no space left for files. Nothing was kept; an operator is told by the log.',
    fr: "Ce fichier ne peut pas être gardé pour l'instant. Réessayez dans un moment.",
    de: 'Diese Datei kann zurzeit nicht gespeichert werden. Versuchen Sie es in einem Moment erneut.',
    it: 'Questo file per ora non può essere conservato. Riprovi tra poco.',
    en: "This file can't be kept at the moment. Try again shortly.",
  },
  ATTACHMENT_UNKNOWN: {
    description: 'There is no such file, or not for this account: both answer the same.',
    fr: 'Ce document est introuvable. Retirez-le, puis ajoutez-le de nouveau.',
    de: 'Dieses Dokument wurde nicht gefunden. Entfernen Sie es und fügen Sie es neu hinzu.',
    it: 'Questo documento non è stato trovato. Lo tolga, poi lo aggiunga di nuovo.',
    en: 'This document could not be found. Remove it, then add it again.',
  },
  ATTACHMENT_NOT_READY: {
    description: 'The file is still awaited or being examined. The claim can be sent as soon as it is ready.',
    fr: 'Le document « {name} » est encore en cours de vérification. Attendez un instant, puis réessayez.',
    de: 'Das Dokument «{name}» wird noch geprüft. Warten Sie einen Augenblick und versuchen Sie es erneut.',
    it: 'Il documento «{name}» è ancora in fase di verifica. Attenda un istante, poi riprovi.',
    en: 'The document “{name}” is still being checked. Wait a moment, then try again.',
  },
  ATTACHMENT_REFUSED: {
    description: 'The file was refused after its bytes came, and can be sent with no claim.',
    fr: 'Le document « {name} » a été refusé. Retirez-le, puis ajoutez-en un autre.',
    de: 'Das Dokument «{name}» wurde abgelehnt. Entfernen Sie es und fügen Sie ein anderes hinzu.',
    it: 'Il documento «{name}» è stato rifiutato. Lo tolga, poi ne aggiunga un altro.',
    en: 'The document “{name}” was refused. Remove it, then add another one.',
  },
  ATTACHMENT_TAKEN: {
    description: 'The file belongs to another claim already. To send it again, upload it again.',
    fr: 'Le document « {name} » appartient déjà à une autre demande. Retirez-le, puis ajoutez-le de nouveau.',
    de: 'Das Dokument «{name}» gehört bereits zu einem anderen Gesuch. Entfernen Sie es und fügen Sie es neu hinzu.',
    it: "Il documento «{name}» appartiene già a un'altra domanda. Lo tolga, poi lo aggiunga di nuovo.",
    en: 'The document “{name}” already belongs to another claim. Remove it, then add it again.',
  },
  ATTACHMENT_TOO_MANY: {
    description: 'The claim has more documents than a claim takes.',
    fr: 'Une demande accepte {limit} documents au plus ; celle-ci en a {count}.',
    de: 'Ein Gesuch fasst höchstens {limit} Dokumente; dieses hat {count}.',
    it: 'Una domanda accetta al massimo {limit} documenti; questa ne ha {count}.',
    en: 'A claim takes at most {limit} documents; this one has {count}.',
  },
});
