CREATE TABLE "activation_code" (
	"client_link_id" uuid PRIMARY KEY NOT NULL,
	"office" text NOT NULL,
	"id" uuid NOT NULL,
	"link_version" integer NOT NULL,
	"code_fingerprint" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"resend_available_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "activation_code" ADD CONSTRAINT "activation_code_client_link_id_client_link_id_fk" FOREIGN KEY ("client_link_id") REFERENCES "public"."client_link"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activation_code_expires" ON "activation_code" USING btree ("expires_at");