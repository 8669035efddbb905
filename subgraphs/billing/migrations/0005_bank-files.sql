CREATE TABLE "bank_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"bank_message_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"doubt" text NOT NULL,
	"reference" text,
	"payout_id" uuid,
	"amount_minor" bigint,
	"currency" text,
	"booked_on" date NOT NULL,
	"reason_code" text,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"settled_by" uuid,
	"settled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "bank_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"kind" text NOT NULL,
	"message_id" text NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" text NOT NULL,
	"file_key" text NOT NULL,
	"file_size" integer NOT NULL,
	"imported_by" uuid NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL,
	"executed" integer NOT NULL,
	"rejected" integer NOT NULL,
	"returned" integer NOT NULL,
	"repeated" integer NOT NULL,
	"ignored" integer NOT NULL,
	"unmatched" integer NOT NULL,
	CONSTRAINT "bank_message_bytes" UNIQUE("office","sha256"),
	CONSTRAINT "bank_message_reference" UNIQUE("office","kind","message_id")
);
--> statement-breakpoint
CREATE TABLE "payout_batch_entry" (
	"office" text NOT NULL,
	"batch_id" uuid NOT NULL,
	"payout_id" uuid NOT NULL,
	CONSTRAINT "payout_batch_entry_office_batch_id_payout_id_pk" PRIMARY KEY("office","batch_id","payout_id")
);
--> statement-breakpoint
CREATE TABLE "payout_batch" (
	"id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"status" text NOT NULL,
	"currency" text NOT NULL,
	"count" integer NOT NULL,
	"amount_minor" bigint NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"released_by" uuid,
	"released_at" timestamp (3) with time zone,
	"execution_on" date,
	"undone_by" uuid,
	"undone_at" timestamp (3) with time zone,
	"storage_key" text,
	"file_key" text,
	"file_size" integer,
	"sha256" text,
	"answer" text,
	"answered_on" date,
	CONSTRAINT "payout_batch_two_people" CHECK ("payout_batch"."released_by" <> "payout_batch"."made_by"),
	CONSTRAINT "payout_batch_file" CHECK (("payout_batch"."status" = 'RELEASED') = ("payout_batch"."storage_key" is not null and "payout_batch"."released_by" is not null))
);
--> statement-breakpoint
ALTER TABLE "payout" ADD COLUMN "holder_address" text;--> statement-breakpoint
ALTER TABLE "payout" ADD COLUMN "holder_postal_code" text;--> statement-breakpoint
ALTER TABLE "payout" ADD COLUMN "holder_town" text;--> statement-breakpoint
ALTER TABLE "payout" ADD COLUMN "holder_country" text;--> statement-breakpoint
ALTER TABLE "bank_entry" ADD CONSTRAINT "bank_entry_bank_message_id_bank_message_id_fk" FOREIGN KEY ("bank_message_id") REFERENCES "public"."bank_message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bank_entry" ADD CONSTRAINT "bank_entry_payout_id_payout_id_fk" FOREIGN KEY ("payout_id") REFERENCES "public"."payout"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_batch_entry" ADD CONSTRAINT "payout_batch_entry_batch_id_payout_batch_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."payout_batch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_batch_entry" ADD CONSTRAINT "payout_batch_entry_payout_id_payout_id_fk" FOREIGN KEY ("payout_id") REFERENCES "public"."payout"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bank_entry_open" ON "bank_entry" USING btree ("office","recorded_at","id") WHERE "bank_entry"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "bank_message_page" ON "bank_message" USING btree ("office","imported_at","id");--> statement-breakpoint
CREATE INDEX "payout_batch_entry_of_payout" ON "payout_batch_entry" USING btree ("payout_id");--> statement-breakpoint
CREATE INDEX "payout_batch_page" ON "payout_batch" USING btree ("office","made_at","id");--> statement-breakpoint
comment on table "bank_message" is 'append-only';--> statement-breakpoint
comment on table "payout_batch_entry" is 'append-only';
