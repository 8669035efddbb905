ALTER TABLE "provider" DROP CONSTRAINT "provider_organisation";--> statement-breakpoint
DROP INDEX "provider_siret";--> statement-breakpoint
ALTER TABLE "api_client" ADD COLUMN "is_sandbox" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "provider" ADD COLUMN "is_sandbox" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "provider_siret" ON "provider" USING btree ("office","siret") WHERE "provider"."status" <> 'REFUSED' and not "provider"."is_sandbox";--> statement-breakpoint
ALTER TABLE "provider" ADD CONSTRAINT "provider_organisation" UNIQUE("office","organisation_id","is_sandbox");--> statement-breakpoint
ALTER TABLE "api_client" ADD CONSTRAINT "api_client_sandbox" CHECK (not "api_client"."is_sandbox" or "api_client"."kind" = 'PROVIDER');