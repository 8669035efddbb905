COMMENT ON TABLE "role_change" IS 'append-only';--> statement-breakpoint
COMMENT ON TABLE "terms_version" IS 'append-only';--> statement-breakpoint
COMMENT ON TABLE "terms_acceptance" IS 'append-only';--> statement-breakpoint
-- The words stand in src/terms/texts; a test holds these hashes against them.
INSERT INTO "terms_version" ("office", "text", "version", "sha256") VALUES
	('POPULATION', 'OFFICE', '2025-01-01', '476d300982ce4abf2f14bca5e2359edc56467bf3eee5a26708db540d791ea268'),
	('COUNTER', 'STATE', '2025-01-01', 'f670c88c7655205a198f67487d9254c991d6c07c5a9fe331b113a9b316be16ca');
