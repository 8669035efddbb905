ALTER TABLE "provider" DROP CONSTRAINT "provider_siret";--> statement-breakpoint
ALTER TABLE "client_link" ADD COLUMN "person_fingerprint" text NOT NULL;--> statement-breakpoint
CREATE INDEX "client_link_person" ON "client_link" USING btree ("office","provider_id","person_fingerprint");--> statement-breakpoint
CREATE UNIQUE INDEX "provider_siret" ON "provider" USING btree ("office","siret") WHERE "provider"."status" <> 'REFUSED';