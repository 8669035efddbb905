-- What the population office sells. The fee of a certificate is published by the office; the other services stand in the
-- same regulation, and as long as nobody has confirmed their amount none is written down. First days of fees are not confirmed.
INSERT INTO "service" ("office", "code", "service_group", "delivery", "is_on_account", "offered_from") VALUES
	('POPULATION', 'RESIDENCE_CERTIFICATE', 'POPULATION', 'POST', true, '2022-11-04'),
	('POPULATION', 'DEPARTURE_CERTIFICATE', 'POPULATION', 'POST', true, '2022-11-04'),
	('POPULATION', 'ADDRESS_INQUIRY', 'POPULATION', 'POST', true, '2022-11-04'),
	('POPULATION', 'DOMICILE_DECLARATION', 'POPULATION', 'POST', false, '2022-11-04');
--> statement-breakpoint
INSERT INTO "service_fee" ("office", "code", "valid_from", "amount_minor", "source") VALUES
	('POPULATION', 'RESIDENCE_CERTIFICATE', '2022-11-04', 2500, 'RDROCPMC (rsGE F 2 20.08) ; tarif publié par l''office'),
	('POPULATION', 'DEPARTURE_CERTIFICATE', '2022-11-04', 2500, 'RDROCPMC (rsGE F 2 20.08) ; tarif publié par l''office'),
	('POPULATION', 'ADDRESS_INQUIRY', '2022-11-04', NULL, 'RDROCPMC (rsGE F 2 20.08), art. 3'),
	('POPULATION', 'DOMICILE_DECLARATION', '2022-11-04', NULL, 'RDROCPMC (rsGE F 2 20.08)');
--> statement-breakpoint
INSERT INTO "service_wording" ("office", "code", "locale", "title", "title_key", "description") VALUES
	('POPULATION', 'RESIDENCE_CERTIFICATE', 'fr', 'Attestation de résidence', 'attestation de residence', 'Certifie qu''une personne habite dans le canton, sur demande avec l''historique de ses séjours. Une attestation par personne.'),
	('POPULATION', 'RESIDENCE_CERTIFICATE', 'de', 'Wohnsitzbestätigung', 'wohnsitzbestatigung', 'Bestätigt, dass eine Person im Kanton wohnt, auf Wunsch mit ihren früheren Aufenthalten. Eine Bestätigung pro Person.'),
	('POPULATION', 'RESIDENCE_CERTIFICATE', 'it', 'Attestato di residenza', 'attestato di residenza', 'Certifica che una persona abita nel Cantone, su richiesta con lo storico dei suoi soggiorni. Un attestato per persona.'),
	('POPULATION', 'RESIDENCE_CERTIFICATE', 'en', 'Residence certificate', 'residence certificate', 'Certifies that a person lives in the canton, on request with the history of their stays. One certificate per person.'),
	('POPULATION', 'DEPARTURE_CERTIFICATE', 'fr', 'Attestation de départ', 'attestation de depart', 'Certifie qu''une personne quitte le canton. À demander au plus tôt 35 jours avant le départ.'),
	('POPULATION', 'DEPARTURE_CERTIFICATE', 'de', 'Wegzugsbestätigung', 'wegzugsbestatigung', 'Bestätigt, dass eine Person den Kanton verlässt. Frühestens 35 Tage vor dem Wegzug zu bestellen.'),
	('POPULATION', 'DEPARTURE_CERTIFICATE', 'it', 'Attestato di partenza', 'attestato di partenza', 'Certifica che una persona lascia il Cantone. Da chiedere al più presto 35 giorni prima della partenza.'),
	('POPULATION', 'DEPARTURE_CERTIFICATE', 'en', 'Departure certificate', 'departure certificate', 'Certifies that a person is leaving the canton. To be ordered at the earliest 35 days before leaving.'),
	('POPULATION', 'ADDRESS_INQUIRY', 'fr', 'Renseignement d''adresse', 'renseignement d''adresse', 'Communique l''adresse actuelle d''une personne dans le canton, d''après son nom, son prénom et son année de naissance.'),
	('POPULATION', 'ADDRESS_INQUIRY', 'de', 'Adressauskunft', 'adressauskunft', 'Nennt die heutige Adresse einer Person im Kanton, gestützt auf Name, Vorname und Geburtsjahr.'),
	('POPULATION', 'ADDRESS_INQUIRY', 'it', 'Informazione sull''indirizzo', 'informazione sull''indirizzo', 'Comunica l''indirizzo attuale di una persona nel Cantone, in base al cognome, al nome e all''anno di nascita.'),
	('POPULATION', 'ADDRESS_INQUIRY', 'en', 'Address information', 'address information', 'Gives the current address of a person in the canton, from their name, first name and year of birth.'),
	('POPULATION', 'DOMICILE_DECLARATION', 'fr', 'Déclaration de domicile', 'declaration de domicile', 'Pour une personne suisse qui séjourne la semaine dans une autre commune et garde son domicile dans le canton.'),
	('POPULATION', 'DOMICILE_DECLARATION', 'de', 'Heimatausweis', 'heimatausweis', 'Für Schweizerinnen und Schweizer, die unter der Woche in einer anderen Gemeinde leben und ihren Wohnsitz im Kanton behalten.'),
	('POPULATION', 'DOMICILE_DECLARATION', 'it', 'Dichiarazione di domicilio', 'dichiarazione di domicilio', 'Per una persona svizzera che durante la settimana soggiorna in un altro comune e mantiene il domicilio nel Cantone.'),
	('POPULATION', 'DOMICILE_DECLARATION', 'en', 'Declaration of domicile', 'declaration of domicile', 'For a Swiss person who stays in another commune during the week and keeps their domicile in the canton.');
