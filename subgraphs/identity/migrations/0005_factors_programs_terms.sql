CREATE TABLE "access_token" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"client_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "access_token_token" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "api_client_secret" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"client_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"hint" text NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_client" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"kind" text NOT NULL,
	"organisation_id" uuid,
	"owner_office" text,
	"name" text NOT NULL,
	"scopes" text[] NOT NULL,
	"address_ranges" text[] NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_client_owner" CHECK (("api_client"."kind" = 'PROVIDER') = ("api_client"."organisation_id" is not null) and ("api_client"."kind" = 'DASHBOARD') = ("api_client"."owner_office" is not null))
);
--> statement-breakpoint
CREATE TABLE "known_device" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"account_id" uuid NOT NULL,
	"token_fingerprint" text NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "known_device_token" UNIQUE("office","token_fingerprint","account_id")
);
--> statement-breakpoint
CREATE TABLE "second_factor_ceremony" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"purpose" text NOT NULL,
	"account_id" uuid,
	"secret" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recovery_code" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"account_id" uuid NOT NULL,
	"code_fingerprint" text NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "recovery_code_of_account" UNIQUE("office","account_id","code_fingerprint")
);
--> statement-breakpoint
CREATE TABLE "second_factor" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"secret" text,
	"last_step" bigint,
	"credential_id" text,
	"public_key" text,
	"sign_count" bigint,
	"transports" text[],
	"last_used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "second_factor_credential" UNIQUE("office","credential_id"),
	CONSTRAINT "second_factor_whole" CHECK (case "second_factor"."kind"
        when 'AUTHENTICATOR' then "second_factor"."secret" is not null
        when 'PASSKEY' then "second_factor"."credential_id" is not null and "second_factor"."public_key" is not null and "second_factor"."sign_count" is not null
        else false end)
);
--> statement-breakpoint
CREATE TABLE "role_change" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"is_granted" boolean NOT NULL,
	"by_account_id" uuid,
	"at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "terms_acceptance" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"account_id" uuid NOT NULL,
	"text" text NOT NULL,
	"version" date NOT NULL,
	"accepted_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "terms_acceptance_once" UNIQUE("office","account_id","text","version")
);
--> statement-breakpoint
CREATE TABLE "terms_version" (
	"office" text NOT NULL,
	"text" text NOT NULL,
	"version" date NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "terms_version_office_text_version_pk" PRIMARY KEY("office","text","version")
);
--> statement-breakpoint
ALTER TABLE "session" DROP CONSTRAINT "session_account_id_account_id_fk";
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "browser" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "system" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "device_id" uuid;--> statement-breakpoint
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_client_id_api_client_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."api_client"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_client_secret" ADD CONSTRAINT "api_client_secret_client_id_api_client_id_fk" FOREIGN KEY ("client_id") REFERENCES "public"."api_client"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_client" ADD CONSTRAINT "api_client_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_device" ADD CONSTRAINT "known_device_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factor_ceremony" ADD CONSTRAINT "second_factor_ceremony_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_token_of_client" ON "access_token" USING btree ("client_id");--> statement-breakpoint
CREATE INDEX "access_token_expires" ON "access_token" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "api_client_secret_of_client" ON "api_client_secret" USING btree ("client_id","created_at");--> statement-breakpoint
CREATE INDEX "api_client_of_organisation" ON "api_client" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "api_client_of_office" ON "api_client" USING btree ("owner_office","created_at");--> statement-breakpoint
CREATE INDEX "known_device_account" ON "known_device" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "known_device_seen" ON "known_device" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "second_factor_ceremony_account" ON "second_factor_ceremony" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "second_factor_ceremony_expires" ON "second_factor_ceremony" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "second_factor_authenticator" ON "second_factor" USING btree ("office","account_id") WHERE "second_factor"."kind" = 'AUTHENTICATOR';--> statement-breakpoint
CREATE INDEX "second_factor_account" ON "second_factor" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "role_change_newest" ON "role_change" USING btree ("office","at","id");--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;