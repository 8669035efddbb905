CREATE TABLE "claim_document" (
	"office" text NOT NULL,
	"claim_id" uuid NOT NULL,
	"owner_account_id" uuid NOT NULL,
	"claim_version" integer NOT NULL,
	"storage_key" text NOT NULL,
	"file_key" text NOT NULL,
	"sha256" text NOT NULL,
	"size" integer NOT NULL,
	"drawn_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claim_document_office_claim_id_claim_version_pk" PRIMARY KEY("office","claim_id","claim_version")
);
--> statement-breakpoint
COMMENT ON TABLE "claim_document" IS 'append-only';
--> statement-breakpoint
ALTER TABLE "claim_submission" ADD COLUMN "locale" text DEFAULT 'fr' NOT NULL;--> statement-breakpoint
ALTER TABLE "claim_document" ADD CONSTRAINT "claim_document_claim_id_claim_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claim"("id") ON DELETE no action ON UPDATE no action;