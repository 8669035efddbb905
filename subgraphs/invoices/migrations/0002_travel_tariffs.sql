-- What the insurance pays for travel and meals (form 318.632.1), each rate from its first day on. A later rate comes as a
-- further row by a further migration, and ends the one before. The first day of the kilometre's rate is not confirmed.
INSERT INTO "tariff" ("office", "code", "valid_from", "amount_minor", "source", "is_verified") VALUES
	('INSURANCE', 'TRAVEL_KILOMETRE', '2020-01-01', 45, 'Guide du guichet AI, ch. 4.2.5 (45 ct par km) ; date d''effet à confirmer', false),
	('INSURANCE', 'TRAVEL_DAY_5_TO_8_HOURS', '1992-01-01', 1150, 'Art. 90 al. 4 let. a RAI (RS 831.201)', true),
	('INSURANCE', 'TRAVEL_DAY_OVER_8_HOURS', '1992-01-01', 1900, 'Art. 90 al. 4 let. b RAI (RS 831.201)', true),
	('INSURANCE', 'TRAVEL_LODGING', '1992-01-01', 3750, 'Art. 90 al. 4 let. c RAI (RS 831.201)', true);
