CREATE TABLE "standing" (
	"office" text NOT NULL,
	"number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "standing_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"account_id" uuid,
	"organisation_id" uuid,
	"status" text NOT NULL,
	"uses" text[],
	"locale" text,
	"opened_at" timestamp (3) with time zone,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "standing_office_number_pk" PRIMARY KEY("office","number")
);
--> statement-breakpoint
CREATE INDEX "standing_of_account" ON "standing" USING btree ("office","opened_at","account_id","at","number") WHERE "standing"."subject" = 'ACCOUNT';--> statement-breakpoint
CREATE INDEX "standing_of_subject" ON "standing" USING btree ("subject","subject_id","at","number") WHERE "standing"."subject" <> 'ACCOUNT';--> statement-breakpoint
COMMENT ON TABLE "standing" IS 'append-only';--> statement-breakpoint
CREATE FUNCTION "note_account"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	status text := 'LAPSED';
	since timestamptz := clock_timestamp();
BEGIN
	IF TG_OP = 'DELETE' THEN
		INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "status", "uses", "locale", "opened_at", "at")
		VALUES (OLD.office, 'ACCOUNT', OLD.id, OLD.id, status, OLD.uses, OLD.locale, OLD.created_at, since);
		RETURN NULL;
	END IF;
	IF TG_OP = 'INSERT' THEN
		INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "status", "uses", "locale", "opened_at", "at")
		VALUES (NEW.office, 'ACCOUNT', NEW.id, NEW.id, 'UNVERIFIED', NEW.uses, NEW.locale, NEW.created_at, NEW.created_at);
		IF NEW.email_verified_at IS NULL THEN RETURN NULL; END IF;
		INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "status", "uses", "locale", "opened_at", "at")
		VALUES (NEW.office, 'ACCOUNT', NEW.id, NEW.id, 'VERIFIED', NEW.uses, NEW.locale, NEW.created_at, greatest(NEW.created_at, NEW.email_verified_at));
		RETURN NULL;
	END IF;
	-- A closed account is nobody's any more: what is taken out of it afterwards is no step.
	IF OLD.closed_at IS NOT NULL THEN RETURN NULL; END IF;
	status := CASE WHEN NEW.closed_at IS NOT NULL THEN 'CLOSED' WHEN NEW.email_verified_at IS NULL THEN 'UNVERIFIED' ELSE 'VERIFIED' END;
	IF status = 'CLOSED' THEN
		since := NEW.closed_at;
	ELSIF OLD.email_verified_at IS NULL AND NEW.email_verified_at IS NOT NULL THEN
		since := NEW.email_verified_at;
	ELSIF OLD.email_verified_at IS NOT DISTINCT FROM NEW.email_verified_at AND OLD.uses = NEW.uses AND OLD.locale = NEW.locale THEN
		RETURN NULL;
	END IF;
	-- Closing takes the uses out of the account: it is counted as what it was.
	INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "status", "uses", "locale", "opened_at", "at")
	VALUES (NEW.office, 'ACCOUNT', NEW.id, NEW.id, status, CASE WHEN status = 'CLOSED' THEN OLD.uses ELSE NEW.uses END, NEW.locale, NEW.created_at, since);
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "account_standing" AFTER INSERT OR UPDATE OR DELETE ON "account" FOR EACH ROW EXECUTE FUNCTION "note_account"();--> statement-breakpoint
CREATE FUNCTION "note_role"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' THEN
		INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "status", "at")
		VALUES (OLD.office, 'ROLE', md5(OLD.office || ' ' || OLD.account_id || ' ' || OLD.role)::uuid, OLD.account_id, 'GONE', clock_timestamp());
	ELSE
		INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "status", "at")
		VALUES (NEW.office, 'ROLE', md5(NEW.office || ' ' || NEW.account_id || ' ' || NEW.role)::uuid, NEW.account_id, 'HELD', NEW.created_at);
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "account_role_standing" AFTER INSERT OR DELETE ON "account_role" FOR EACH ROW EXECUTE FUNCTION "note_role"();--> statement-breakpoint
CREATE FUNCTION "note_membership"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' THEN
		INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "organisation_id", "status", "at")
		VALUES (OLD.office, 'MEMBERSHIP', OLD.id, OLD.account_id, OLD.organisation_id, 'GONE', clock_timestamp());
		RETURN NULL;
	END IF;
	IF TG_OP = 'UPDATE' AND OLD.status = NEW.status AND OLD.account_id IS NOT DISTINCT FROM NEW.account_id AND OLD.removed_at IS NOT DISTINCT FROM NEW.removed_at THEN
		RETURN NULL;
	END IF;
	INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "organisation_id", "status", "at")
	VALUES (NEW.office, 'MEMBERSHIP', NEW.id, NEW.account_id, NEW.organisation_id, CASE WHEN NEW.removed_at IS NULL THEN NEW.status ELSE 'GONE' END,
		CASE WHEN TG_OP = 'INSERT' THEN NEW.created_at ELSE clock_timestamp() END);
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "membership_standing" AFTER INSERT OR UPDATE OR DELETE ON "membership" FOR EACH ROW EXECUTE FUNCTION "note_membership"();--> statement-breakpoint
CREATE FUNCTION "note_access"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' AND OLD.status = NEW.status THEN RETURN NULL; END IF;
	IF TG_OP = 'INSERT' THEN
		INSERT INTO "standing" ("office", "subject", "subject_id", "organisation_id", "status", "at")
		VALUES (NEW.office, 'ACCESS', NEW.id, NEW.organisation_id, 'REQUESTED', NEW.requested_at);
		IF NEW.status = 'REQUESTED' THEN RETURN NULL; END IF;
	END IF;
	INSERT INTO "standing" ("office", "subject", "subject_id", "organisation_id", "status", "at")
	VALUES (NEW.office, 'ACCESS', NEW.id, NEW.organisation_id, NEW.status, CASE WHEN TG_OP = 'INSERT' THEN coalesce(NEW.decided_at, NEW.requested_at) ELSE clock_timestamp() END);
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "service_access_standing" AFTER INSERT OR UPDATE ON "service_access" FOR EACH ROW EXECUTE FUNCTION "note_access"();--> statement-breakpoint
-- What is there already stands as it does since the last that is known of it.
INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "status", "uses", "locale", "opened_at", "at")
	SELECT "office", 'ACCOUNT', "id", "id", 'UNVERIFIED', "uses", "locale", "created_at", "created_at" FROM "account";--> statement-breakpoint
INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "status", "uses", "locale", "opened_at", "at")
	SELECT "office", 'ACCOUNT', "id", "id", 'VERIFIED', "uses", "locale", "created_at", greatest("created_at", "email_verified_at") FROM "account" WHERE "email_verified_at" IS NOT NULL;--> statement-breakpoint
INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "status", "uses", "locale", "opened_at", "at")
	SELECT "office", 'ACCOUNT', "id", "id", 'CLOSED', "uses", "locale", "created_at", "closed_at" FROM "account" WHERE "closed_at" IS NOT NULL;--> statement-breakpoint
INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "status", "at")
	SELECT "office", 'ROLE', md5("office" || ' ' || "account_id" || ' ' || "role")::uuid, "account_id", 'HELD', "created_at" FROM "account_role";--> statement-breakpoint
INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "organisation_id", "status", "at")
	SELECT "office", 'MEMBERSHIP', "id", "account_id", "organisation_id", "status", "created_at" FROM "membership";--> statement-breakpoint
INSERT INTO "standing" ("office", "subject", "subject_id", "account_id", "organisation_id", "status", "at")
	SELECT "office", 'MEMBERSHIP', "id", "account_id", "organisation_id", 'GONE', "removed_at" FROM "membership" WHERE "removed_at" IS NOT NULL;--> statement-breakpoint
INSERT INTO "standing" ("office", "subject", "subject_id", "organisation_id", "status", "at")
	SELECT "office", 'ACCESS', "id", "organisation_id", 'REQUESTED', "requested_at" FROM "service_access";--> statement-breakpoint
INSERT INTO "standing" ("office", "subject", "subject_id", "organisation_id", "status", "at")
	SELECT "office", 'ACCESS', "id", "organisation_id", "status", coalesce("decided_at", "requested_at") FROM "service_access" WHERE "status" <> 'REQUESTED';
