CREATE TABLE "activation_link" (
	"token_hash" text NOT NULL,
	"office" text NOT NULL,
	"client_link_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"replaced_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "activation_link_office_token_hash_pk" PRIMARY KEY("office","token_hash")
);
--> statement-breakpoint
CREATE TABLE "client_link_transition" (
	"office" text NOT NULL,
	"client_link_id" uuid NOT NULL,
	"link_version" integer DEFAULT 1 NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "client_link_transition_office_client_link_id_link_version_pk" PRIMARY KEY("office","client_link_id","link_version")
);
--> statement-breakpoint
CREATE TABLE "client_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"provider_id" uuid NOT NULL,
	"account_id" uuid,
	"status" text NOT NULL,
	"reference" text,
	"title" text NOT NULL,
	"person" text NOT NULL,
	"email_fingerprint" text NOT NULL,
	"mobile_phone_fingerprint" text NOT NULL,
	"iban_fingerprint" text NOT NULL,
	"activation_sent_at" timestamp (3) with time zone,
	"activation_expires_at" timestamp (3) with time zone,
	"active_since" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"registered_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"step_version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sepa_mandate" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"account_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"iban" text NOT NULL,
	"iban_fingerprint" text NOT NULL,
	"bic" text NOT NULL,
	"holder" text NOT NULL,
	"text_version" text NOT NULL,
	"text" text NOT NULL,
	"accepted_at" timestamp (3) with time zone NOT NULL,
	"last_used_on" date,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "sepa_mandate_reference" UNIQUE("office","reference")
);
--> statement-breakpoint
CREATE TABLE "provider_event" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"provider_id" uuid NOT NULL,
	"key" text NOT NULL,
	"type" text NOT NULL,
	"client_id" uuid,
	"payment_request_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "provider_event_key" UNIQUE("office","key")
);
--> statement-breakpoint
CREATE TABLE "provider_transition" (
	"office" text NOT NULL,
	"provider_id" uuid NOT NULL,
	"provider_version" integer DEFAULT 1 NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"actor" text NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "provider_transition_office_provider_id_provider_version_pk" PRIMARY KEY("office","provider_id","provider_version")
);
--> statement-breakpoint
CREATE TABLE "provider" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"organisation_id" uuid NOT NULL,
	"siret" text NOT NULL,
	"iban" text NOT NULL,
	"iban_fingerprint" text NOT NULL,
	"holder" text NOT NULL,
	"status" text NOT NULL,
	"reason" text,
	"applied_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "provider_organisation" UNIQUE("office","organisation_id"),
	CONSTRAINT "provider_siret" UNIQUE("office","siret")
);
--> statement-breakpoint
ALTER TABLE "activation_link" ADD CONSTRAINT "activation_link_client_link_id_client_link_id_fk" FOREIGN KEY ("client_link_id") REFERENCES "public"."client_link"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_link_transition" ADD CONSTRAINT "client_link_transition_client_link_id_client_link_id_fk" FOREIGN KEY ("client_link_id") REFERENCES "public"."client_link"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_link" ADD CONSTRAINT "client_link_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client_link" ADD CONSTRAINT "client_link_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sepa_mandate" ADD CONSTRAINT "sepa_mandate_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_event" ADD CONSTRAINT "provider_event_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_transition" ADD CONSTRAINT "provider_transition_provider_id_provider_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."provider"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider" ADD CONSTRAINT "provider_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activation_link_of_link" ON "activation_link" USING btree ("client_link_id");--> statement-breakpoint
CREATE INDEX "activation_link_expires" ON "activation_link" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "client_link_reference" ON "client_link" USING btree ("office","provider_id","reference") WHERE "client_link"."reference" is not null;--> statement-breakpoint
CREATE INDEX "client_link_page" ON "client_link" USING btree ("office","provider_id","registered_at","id");--> statement-breakpoint
CREATE INDEX "client_link_updated" ON "client_link" USING btree ("office","provider_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "client_link_of_provider" ON "client_link" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "client_link_of_account" ON "client_link" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "client_link_email" ON "client_link" USING btree ("office","email_fingerprint");--> statement-breakpoint
CREATE UNIQUE INDEX "sepa_mandate_open" ON "sepa_mandate" USING btree ("office","account_id") WHERE "sepa_mandate"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "sepa_mandate_of_account" ON "sepa_mandate" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "provider_event_page" ON "provider_event" USING btree ("office","provider_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "provider_event_of_provider" ON "provider_event" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "provider_of_organisation" ON "provider" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "provider_by_status" ON "provider" USING btree ("office","status","applied_at","id");--> statement-breakpoint
COMMENT ON TABLE "provider_transition" IS 'append-only';--> statement-breakpoint
COMMENT ON TABLE "client_link_transition" IS 'append-only';--> statement-breakpoint
COMMENT ON TABLE "provider_event" IS 'append-only';