import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// Where a relation is required, what depends on a deleted record goes with it ("cascade"): Payload writes "set null", which Postgres refuses.
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."part_mark" AS ENUM('notInThisLanguage', 'joinedWithNext', 'onlyInThisLanguage');
  CREATE TYPE "public"."source_change" AS ENUM('minor', 'protective');
  CREATE TYPE "public"."form_standing" AS ENUM('house', 'other', 'avoid');
  CREATE TYPE "public"."enum_terms_kind" AS ENUM('person', 'place', 'group', 'term');
  CREATE TYPE "public"."enum_assignments_workers_role" AS ENUM('translator', 'reviser');
  CREATE TYPE "public"."enum_assignments_workers_standing" AS ENUM('active', 'asking', 'left');
  CREATE TYPE "public"."enum_answers_answer" AS ENUM('accepted', 'objected', 'nameOff');
  CREATE TYPE "public"."enum_assignments_state" AS ENUM('wanted', 'claimed', 'inWork', 'inReview', 'ready', 'published');
  CREATE TYPE "public"."release_change" AS ENUM('normal', 'minor', 'protective');
  CREATE TYPE "public"."enum_notices_kind" AS ENUM('assigned', 'claimed', 'joinAsked', 'joined', 'handedIn', 'sentBack', 'finalText', 'finalAnswered', 'published', 'sourceChanged', 'sourceChangedUrgent', 'creditChanged', 'quiet', 'fileTaken');
  CREATE TYPE "public"."enum_users_muted_mail" AS ENUM('assigned', 'claimed', 'joinAsked', 'joined', 'handedIn', 'sentBack', 'finalText', 'finalAnswered', 'published', 'sourceChanged', 'sourceChangedUrgent', 'creditChanged', 'quiet', 'fileTaken');
  CREATE TABLE "tr_note" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"text" jsonb,
  	"block_name" varchar
  );
  
  CREATE TABLE "_tr_note_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"text" jsonb,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "terms_forms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" varchar NOT NULL,
  	"form" varchar NOT NULL,
  	"standing" "form_standing" DEFAULT 'house' NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum_terms_kind" DEFAULT 'term' NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "assignments_workers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"translator_id" integer NOT NULL,
  	"role" "enum_assignments_workers_role" NOT NULL,
  	"standing" "enum_assignments_workers_standing" NOT NULL
  );
  
  CREATE TABLE "answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"translator_id" integer NOT NULL,
  	"answer" "enum_answers_answer" NOT NULL,
  	"hash" varchar NOT NULL,
  	"note" varchar,
  	"answered_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "assignments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"original_id" integer NOT NULL,
  	"language" varchar NOT NULL,
  	"translation_id" integer,
  	"state" "enum_assignments_state" DEFAULT 'wanted',
  	"editor_id" integer,
  	"due_on" timestamp(3) with time zone,
  	"brief" varchar,
  	"exchanges_all" numeric DEFAULT 0,
  	"exchanges_done" numeric DEFAULT 0,
  	"words_all" numeric DEFAULT 0,
  	"words_done" numeric DEFAULT 0,
  	"behind" numeric DEFAULT 0,
  	"urgent" boolean DEFAULT false,
  	"last_work_at" timestamp(3) with time zone,
  	"reminded_at" timestamp(3) with time zone,
  	"sent_back_note" varchar,
  	"handed_in" jsonb,
  	"go_ahead_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "source_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"sequence" numeric NOT NULL,
  	"hash" varchar NOT NULL,
  	"words" varchar,
  	"part" jsonb,
  	"change" "release_change" DEFAULT 'normal' NOT NULL,
  	"released_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"user_id" integer NOT NULL,
  	"kind" "enum_notices_kind" NOT NULL,
  	"assignment_id" integer,
  	"reason" varchar,
  	"read_at" timestamp(3) with time zone,
  	"mailed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_muted_mail" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_muted_mail",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "qa" ADD COLUMN "made_from" varchar;
  ALTER TABLE "qa" ADD COLUMN "behind_since" timestamp(3) with time zone;
  ALTER TABLE "qa" ADD COLUMN "done" boolean DEFAULT false;
  ALTER TABLE "qa" ADD COLUMN "note" varchar;
  ALTER TABLE "qa" ADD COLUMN "mark" "part_mark";
  ALTER TABLE "qa" ADD COLUMN "change" "source_change";
  ALTER TABLE "narration" ADD COLUMN "made_from" varchar;
  ALTER TABLE "narration" ADD COLUMN "behind_since" timestamp(3) with time zone;
  ALTER TABLE "narration" ADD COLUMN "done" boolean DEFAULT false;
  ALTER TABLE "narration" ADD COLUMN "note" varchar;
  ALTER TABLE "narration" ADD COLUMN "mark" "part_mark";
  ALTER TABLE "narration" ADD COLUMN "change" "source_change";
  ALTER TABLE "figure" ADD COLUMN "made_from" varchar;
  ALTER TABLE "figure" ADD COLUMN "behind_since" timestamp(3) with time zone;
  ALTER TABLE "figure" ADD COLUMN "done" boolean DEFAULT false;
  ALTER TABLE "figure" ADD COLUMN "note" varchar;
  ALTER TABLE "figure" ADD COLUMN "mark" "part_mark";
  ALTER TABLE "figure" ADD COLUMN "change" "source_change";
  ALTER TABLE "quote" ADD COLUMN "made_from" varchar;
  ALTER TABLE "quote" ADD COLUMN "behind_since" timestamp(3) with time zone;
  ALTER TABLE "quote" ADD COLUMN "done" boolean DEFAULT false;
  ALTER TABLE "quote" ADD COLUMN "note" varchar;
  ALTER TABLE "quote" ADD COLUMN "mark" "part_mark";
  ALTER TABLE "quote" ADD COLUMN "change" "source_change";
  ALTER TABLE "interviews" ADD COLUMN "head_change" "source_change";
  ALTER TABLE "interviews" ADD COLUMN "head_made_from" varchar;
  ALTER TABLE "interviews" ADD COLUMN "may_be_incomplete" boolean DEFAULT false;
  ALTER TABLE "interviews" ADD COLUMN "set_aside" jsonb;
  ALTER TABLE "interviews" ADD COLUMN "revision" numeric;
  ALTER TABLE "interviews" ADD COLUMN "first_publication" jsonb;
  ALTER TABLE "interviews" ADD COLUMN "credit_reason" varchar;
  ALTER TABLE "_qa_v" ADD COLUMN "made_from" varchar;
  ALTER TABLE "_qa_v" ADD COLUMN "behind_since" timestamp(3) with time zone;
  ALTER TABLE "_qa_v" ADD COLUMN "done" boolean DEFAULT false;
  ALTER TABLE "_qa_v" ADD COLUMN "note" varchar;
  ALTER TABLE "_qa_v" ADD COLUMN "mark" "part_mark";
  ALTER TABLE "_qa_v" ADD COLUMN "change" "source_change";
  ALTER TABLE "_narration_v" ADD COLUMN "made_from" varchar;
  ALTER TABLE "_narration_v" ADD COLUMN "behind_since" timestamp(3) with time zone;
  ALTER TABLE "_narration_v" ADD COLUMN "done" boolean DEFAULT false;
  ALTER TABLE "_narration_v" ADD COLUMN "note" varchar;
  ALTER TABLE "_narration_v" ADD COLUMN "mark" "part_mark";
  ALTER TABLE "_narration_v" ADD COLUMN "change" "source_change";
  ALTER TABLE "_figure_v" ADD COLUMN "made_from" varchar;
  ALTER TABLE "_figure_v" ADD COLUMN "behind_since" timestamp(3) with time zone;
  ALTER TABLE "_figure_v" ADD COLUMN "done" boolean DEFAULT false;
  ALTER TABLE "_figure_v" ADD COLUMN "note" varchar;
  ALTER TABLE "_figure_v" ADD COLUMN "mark" "part_mark";
  ALTER TABLE "_figure_v" ADD COLUMN "change" "source_change";
  ALTER TABLE "_quote_v" ADD COLUMN "made_from" varchar;
  ALTER TABLE "_quote_v" ADD COLUMN "behind_since" timestamp(3) with time zone;
  ALTER TABLE "_quote_v" ADD COLUMN "done" boolean DEFAULT false;
  ALTER TABLE "_quote_v" ADD COLUMN "note" varchar;
  ALTER TABLE "_quote_v" ADD COLUMN "mark" "part_mark";
  ALTER TABLE "_quote_v" ADD COLUMN "change" "source_change";
  ALTER TABLE "_interviews_v" ADD COLUMN "version_head_change" "source_change";
  ALTER TABLE "_interviews_v" ADD COLUMN "version_head_made_from" varchar;
  ALTER TABLE "_interviews_v" ADD COLUMN "version_may_be_incomplete" boolean DEFAULT false;
  ALTER TABLE "_interviews_v" ADD COLUMN "version_set_aside" jsonb;
  ALTER TABLE "_interviews_v" ADD COLUMN "version_revision" numeric;
  ALTER TABLE "_interviews_v" ADD COLUMN "version_first_publication" jsonb;
  ALTER TABLE "_interviews_v" ADD COLUMN "version_credit_reason" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "terms_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "assignments_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "source_texts_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "notices_id" integer;
  ALTER TABLE "tr_note" ADD CONSTRAINT "tr_note_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tr_note_v" ADD CONSTRAINT "_tr_note_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_interviews_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_forms" ADD CONSTRAINT "terms_forms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assignments_workers" ADD CONSTRAINT "assignments_workers_translator_id_translators_id_fk" FOREIGN KEY ("translator_id") REFERENCES "public"."translators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assignments_workers" ADD CONSTRAINT "assignments_workers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_translator_id_translators_id_fk" FOREIGN KEY ("translator_id") REFERENCES "public"."translators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "answers" ADD CONSTRAINT "answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_original_id_interviews_id_fk" FOREIGN KEY ("original_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_translation_id_interviews_id_fk" FOREIGN KEY ("translation_id") REFERENCES "public"."interviews"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_editor_id_users_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "source_texts" ADD CONSTRAINT "source_texts_source_id_interviews_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "notices" ADD CONSTRAINT "notices_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_muted_mail" ADD CONSTRAINT "users_muted_mail_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "tr_note_order_idx" ON "tr_note" USING btree ("_order");
  CREATE INDEX "tr_note_parent_id_idx" ON "tr_note" USING btree ("_parent_id");
  CREATE INDEX "tr_note_path_idx" ON "tr_note" USING btree ("_path");
  CREATE INDEX "tr_note_key_idx" ON "tr_note" USING btree ("key");
  CREATE INDEX "_tr_note_v_order_idx" ON "_tr_note_v" USING btree ("_order");
  CREATE INDEX "_tr_note_v_parent_id_idx" ON "_tr_note_v" USING btree ("_parent_id");
  CREATE INDEX "_tr_note_v_path_idx" ON "_tr_note_v" USING btree ("_path");
  CREATE INDEX "_tr_note_v_key_idx" ON "_tr_note_v" USING btree ("key");
  CREATE INDEX "terms_forms_order_idx" ON "terms_forms" USING btree ("_order");
  CREATE INDEX "terms_forms_parent_id_idx" ON "terms_forms" USING btree ("_parent_id");
  CREATE INDEX "terms_forms_language_idx" ON "terms_forms" USING btree ("language");
  CREATE INDEX "terms_title_idx" ON "terms" USING btree ("title");
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE INDEX "assignments_workers_order_idx" ON "assignments_workers" USING btree ("_order");
  CREATE INDEX "assignments_workers_parent_id_idx" ON "assignments_workers" USING btree ("_parent_id");
  CREATE INDEX "assignments_workers_translator_idx" ON "assignments_workers" USING btree ("translator_id");
  CREATE INDEX "answers_order_idx" ON "answers" USING btree ("_order");
  CREATE INDEX "answers_parent_id_idx" ON "answers" USING btree ("_parent_id");
  CREATE INDEX "answers_translator_idx" ON "answers" USING btree ("translator_id");
  CREATE INDEX "assignments_original_idx" ON "assignments" USING btree ("original_id");
  CREATE INDEX "assignments_language_idx" ON "assignments" USING btree ("language");
  CREATE UNIQUE INDEX "assignments_translation_idx" ON "assignments" USING btree ("translation_id");
  CREATE INDEX "assignments_state_idx" ON "assignments" USING btree ("state");
  CREATE INDEX "assignments_editor_idx" ON "assignments" USING btree ("editor_id");
  CREATE INDEX "assignments_due_on_idx" ON "assignments" USING btree ("due_on");
  CREATE INDEX "assignments_behind_idx" ON "assignments" USING btree ("behind");
  CREATE INDEX "assignments_urgent_idx" ON "assignments" USING btree ("urgent");
  CREATE INDEX "assignments_last_work_at_idx" ON "assignments" USING btree ("last_work_at");
  CREATE INDEX "assignments_updated_at_idx" ON "assignments" USING btree ("updated_at");
  CREATE INDEX "assignments_created_at_idx" ON "assignments" USING btree ("created_at");
  CREATE UNIQUE INDEX "original_language_idx" ON "assignments" USING btree ("original_id","language");
  CREATE INDEX "state_language_idx" ON "assignments" USING btree ("state","language");
  CREATE INDEX "source_texts_source_idx" ON "source_texts" USING btree ("source_id");
  CREATE INDEX "source_texts_updated_at_idx" ON "source_texts" USING btree ("updated_at");
  CREATE INDEX "source_texts_created_at_idx" ON "source_texts" USING btree ("created_at");
  CREATE UNIQUE INDEX "source_key_sequence_idx" ON "source_texts" USING btree ("source_id","key","sequence");
  CREATE INDEX "notices_user_idx" ON "notices" USING btree ("user_id");
  CREATE INDEX "notices_assignment_idx" ON "notices" USING btree ("assignment_id");
  CREATE INDEX "notices_mailed_at_idx" ON "notices" USING btree ("mailed_at");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE INDEX "users_muted_mail_order_idx" ON "users_muted_mail" USING btree ("order");
  CREATE INDEX "users_muted_mail_parent_idx" ON "users_muted_mail" USING btree ("parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assignments_fk" FOREIGN KEY ("assignments_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_source_texts_fk" FOREIGN KEY ("source_texts_id") REFERENCES "public"."source_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notices_fk" FOREIGN KEY ("notices_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("terms_id");
  CREATE INDEX "payload_locked_documents_rels_assignments_id_idx" ON "payload_locked_documents_rels" USING btree ("assignments_id");
  CREATE INDEX "payload_locked_documents_rels_source_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("source_texts_id");
  CREATE INDEX "payload_locked_documents_rels_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("notices_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "tr_note" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_tr_note_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "terms_forms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "assignments_workers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "assignments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "source_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "users_muted_mail" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "tr_note" CASCADE;
  DROP TABLE "_tr_note_v" CASCADE;
  DROP TABLE "terms_forms" CASCADE;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "assignments_workers" CASCADE;
  DROP TABLE "answers" CASCADE;
  DROP TABLE "assignments" CASCADE;
  DROP TABLE "source_texts" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "users_muted_mail" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_terms_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_assignments_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_source_texts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_notices_fk";
  
  DROP INDEX "payload_locked_documents_rels_terms_id_idx";
  DROP INDEX "payload_locked_documents_rels_assignments_id_idx";
  DROP INDEX "payload_locked_documents_rels_source_texts_id_idx";
  DROP INDEX "payload_locked_documents_rels_notices_id_idx";
  ALTER TABLE "qa" DROP COLUMN "made_from";
  ALTER TABLE "qa" DROP COLUMN "behind_since";
  ALTER TABLE "qa" DROP COLUMN "done";
  ALTER TABLE "qa" DROP COLUMN "note";
  ALTER TABLE "qa" DROP COLUMN "mark";
  ALTER TABLE "qa" DROP COLUMN "change";
  ALTER TABLE "narration" DROP COLUMN "made_from";
  ALTER TABLE "narration" DROP COLUMN "behind_since";
  ALTER TABLE "narration" DROP COLUMN "done";
  ALTER TABLE "narration" DROP COLUMN "note";
  ALTER TABLE "narration" DROP COLUMN "mark";
  ALTER TABLE "narration" DROP COLUMN "change";
  ALTER TABLE "figure" DROP COLUMN "made_from";
  ALTER TABLE "figure" DROP COLUMN "behind_since";
  ALTER TABLE "figure" DROP COLUMN "done";
  ALTER TABLE "figure" DROP COLUMN "note";
  ALTER TABLE "figure" DROP COLUMN "mark";
  ALTER TABLE "figure" DROP COLUMN "change";
  ALTER TABLE "quote" DROP COLUMN "made_from";
  ALTER TABLE "quote" DROP COLUMN "behind_since";
  ALTER TABLE "quote" DROP COLUMN "done";
  ALTER TABLE "quote" DROP COLUMN "note";
  ALTER TABLE "quote" DROP COLUMN "mark";
  ALTER TABLE "quote" DROP COLUMN "change";
  ALTER TABLE "interviews" DROP COLUMN "head_change";
  ALTER TABLE "interviews" DROP COLUMN "head_made_from";
  ALTER TABLE "interviews" DROP COLUMN "may_be_incomplete";
  ALTER TABLE "interviews" DROP COLUMN "set_aside";
  ALTER TABLE "interviews" DROP COLUMN "revision";
  ALTER TABLE "interviews" DROP COLUMN "first_publication";
  ALTER TABLE "interviews" DROP COLUMN "credit_reason";
  ALTER TABLE "_qa_v" DROP COLUMN "made_from";
  ALTER TABLE "_qa_v" DROP COLUMN "behind_since";
  ALTER TABLE "_qa_v" DROP COLUMN "done";
  ALTER TABLE "_qa_v" DROP COLUMN "note";
  ALTER TABLE "_qa_v" DROP COLUMN "mark";
  ALTER TABLE "_qa_v" DROP COLUMN "change";
  ALTER TABLE "_narration_v" DROP COLUMN "made_from";
  ALTER TABLE "_narration_v" DROP COLUMN "behind_since";
  ALTER TABLE "_narration_v" DROP COLUMN "done";
  ALTER TABLE "_narration_v" DROP COLUMN "note";
  ALTER TABLE "_narration_v" DROP COLUMN "mark";
  ALTER TABLE "_narration_v" DROP COLUMN "change";
  ALTER TABLE "_figure_v" DROP COLUMN "made_from";
  ALTER TABLE "_figure_v" DROP COLUMN "behind_since";
  ALTER TABLE "_figure_v" DROP COLUMN "done";
  ALTER TABLE "_figure_v" DROP COLUMN "note";
  ALTER TABLE "_figure_v" DROP COLUMN "mark";
  ALTER TABLE "_figure_v" DROP COLUMN "change";
  ALTER TABLE "_quote_v" DROP COLUMN "made_from";
  ALTER TABLE "_quote_v" DROP COLUMN "behind_since";
  ALTER TABLE "_quote_v" DROP COLUMN "done";
  ALTER TABLE "_quote_v" DROP COLUMN "note";
  ALTER TABLE "_quote_v" DROP COLUMN "mark";
  ALTER TABLE "_quote_v" DROP COLUMN "change";
  ALTER TABLE "_interviews_v" DROP COLUMN "version_head_change";
  ALTER TABLE "_interviews_v" DROP COLUMN "version_head_made_from";
  ALTER TABLE "_interviews_v" DROP COLUMN "version_may_be_incomplete";
  ALTER TABLE "_interviews_v" DROP COLUMN "version_set_aside";
  ALTER TABLE "_interviews_v" DROP COLUMN "version_revision";
  ALTER TABLE "_interviews_v" DROP COLUMN "version_first_publication";
  ALTER TABLE "_interviews_v" DROP COLUMN "version_credit_reason";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "terms_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "assignments_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "source_texts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "notices_id";
  DROP TYPE "public"."part_mark";
  DROP TYPE "public"."source_change";
  DROP TYPE "public"."form_standing";
  DROP TYPE "public"."enum_terms_kind";
  DROP TYPE "public"."enum_assignments_workers_role";
  DROP TYPE "public"."enum_assignments_workers_standing";
  DROP TYPE "public"."enum_answers_answer";
  DROP TYPE "public"."enum_assignments_state";
  DROP TYPE "public"."release_change";
  DROP TYPE "public"."enum_notices_kind";
  DROP TYPE "public"."enum_users_muted_mail";`)
}
