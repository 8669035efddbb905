CREATE TABLE "card_payment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"order_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"partner_order_id" text NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"callback_key" uuid NOT NULL,
	"return_path" text NOT NULL,
	"token" text,
	"transaction_id" text,
	"capture_id" text,
	"status" text NOT NULL,
	"reason" text,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"page_expires_at" timestamp (3) with time zone,
	CONSTRAINT "card_payment_attempt" UNIQUE("office","order_id","attempt"),
	CONSTRAINT "card_payment_partner_order" UNIQUE("office","partner_order_id"),
	CONSTRAINT "card_payment_token" UNIQUE("office","token"),
	CONSTRAINT "card_payment_transaction" UNIQUE("office","transaction_id"),
	CONSTRAINT "card_payment_callback" UNIQUE("office","callback_key"),
	CONSTRAINT "card_payment_amount_positive" CHECK ("card_payment"."amount_minor" > 0),
	CONSTRAINT "card_payment_partner_order_short" CHECK ("card_payment"."partner_order_id" ~ '^[A-Za-z0-9]{3,18}$')
);
--> statement-breakpoint
CREATE TABLE "card_request" (
	"office" text NOT NULL,
	"id" uuid PRIMARY KEY NOT NULL,
	"payment_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"retries" integer DEFAULT 0 NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "card_transition" (
	"office" text NOT NULL,
	"payment_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"payment_version" integer DEFAULT 1 NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"reason" text,
	"actor" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "card_transition_office_payment_id_payment_version_pk" PRIMARY KEY("office","payment_id","payment_version")
);
--> statement-breakpoint
COMMENT ON TABLE "card_transition" IS 'append-only';
--> statement-breakpoint
ALTER TABLE "card_request" ADD CONSTRAINT "card_request_payment_id_card_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."card_payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card_transition" ADD CONSTRAINT "card_transition_payment_id_card_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."card_payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "card_payment_taken" ON "card_payment" USING btree ("office","order_id") WHERE "card_payment"."status" in ('AUTHORISED', 'CAPTURED');--> statement-breakpoint
CREATE INDEX "card_payment_unclear" ON "card_payment" USING btree ("office","opened_at","id") WHERE "card_payment"."status" = 'UNCLEAR';--> statement-breakpoint
CREATE UNIQUE INDEX "card_request_open" ON "card_request" USING btree ("office","payment_id","operation") WHERE "card_request"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "card_request_payment" ON "card_request" USING btree ("office","payment_id","operation");