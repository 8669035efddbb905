CREATE TABLE "payment_request_line" (
	"office" text NOT NULL,
	"payment_request_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"nature" text NOT NULL,
	"description" text,
	"quantity" numeric(9, 2) NOT NULL,
	"unit" text NOT NULL,
	"unit_price_minor" bigint,
	"total_minor" bigint NOT NULL,
	CONSTRAINT "payment_request_line_office_payment_request_id_position_pk" PRIMARY KEY("office","payment_request_id","position")
);
--> statement-breakpoint
CREATE TABLE "payment_request_transition" (
	"office" text NOT NULL,
	"payment_request_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"request_version" integer DEFAULT 1 NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"actor" text NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "payment_request_transition_office_payment_request_id_request_version_pk" PRIMARY KEY("office","payment_request_id","request_version")
);
--> statement-breakpoint
CREATE TABLE "payment_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"status" text NOT NULL,
	"provider_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"provider_name" text NOT NULL,
	"client_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"invoice_number" text NOT NULL,
	"invoice_date" date NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"total_minor" bigint NOT NULL,
	"client_share_minor" bigint NOT NULL,
	"request_hash" text NOT NULL,
	"mandate_reference" text NOT NULL,
	"mandate_accepted_on" date NOT NULL,
	"iban" text NOT NULL,
	"account_holder" text NOT NULL,
	"notified_at" timestamp (3) with time zone,
	"window_ends_at" timestamp (3) with time zone,
	"reminded_at" timestamp (3) with time zone,
	"validation" text,
	"validated_at" timestamp (3) with time zone,
	"contest_reason" text,
	"contest_comment" text,
	"contested_at" timestamp (3) with time zone,
	"cancellation_reason" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payment_request_invoice" UNIQUE("office","provider_id","invoice_number"),
	CONSTRAINT "payment_request_total_positive" CHECK ("payment_request"."total_minor" > 0),
	CONSTRAINT "payment_request_window" CHECK (("payment_request"."window_ends_at" is null) = ("payment_request"."notified_at" is null))
);
--> statement-breakpoint
ALTER TABLE "payment_request_line" ADD CONSTRAINT "payment_request_line_payment_request_id_payment_request_id_fk" FOREIGN KEY ("payment_request_id") REFERENCES "public"."payment_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_request_transition" ADD CONSTRAINT "payment_request_transition_payment_request_id_payment_request_id_fk" FOREIGN KEY ("payment_request_id") REFERENCES "public"."payment_request"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "payment_request_due" ON "payment_request" USING btree ("window_ends_at","id") WHERE "payment_request"."status" = 'AWAITING_CLIENT';--> statement-breakpoint
CREATE INDEX "payment_request_to_tell" ON "payment_request" USING btree ("created_at") WHERE "payment_request"."status" = 'RECEIVED';--> statement-breakpoint
CREATE INDEX "payment_request_page" ON "payment_request" USING btree ("office","created_at","id");--> statement-breakpoint
CREATE INDEX "payment_request_of_provider" ON "payment_request" USING btree ("office","provider_id","created_at","id");--> statement-breakpoint
CREATE INDEX "payment_request_of_provider_updated" ON "payment_request" USING btree ("office","provider_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "payment_request_of_owner" ON "payment_request" USING btree ("owner_account_id","created_at","id");--> statement-breakpoint
CREATE INDEX "payment_request_of_client" ON "payment_request" USING btree ("office","client_id","created_at","id");--> statement-breakpoint
COMMENT ON TABLE "payment_request_line" IS 'append-only';--> statement-breakpoint
COMMENT ON TABLE "payment_request_transition" IS 'append-only';