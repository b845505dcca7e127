import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

// Where a relation is required, what depends on a deleted record goes with it ("cascade"): Payload writes "set null", which Postgres refuses.

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'ar');
  CREATE TYPE "public"."enum_who_protection" AS ENUM('named', 'pseudonym', 'described');
  CREATE TYPE "public"."part_mark" AS ENUM('notInThisLanguage', 'joinedWithNext', 'onlyInThisLanguage');
  CREATE TYPE "public"."source_change" AS ENUM('minor', 'protective');
  CREATE TYPE "public"."enum_by_role" AS ENUM('interviewer', 'writer', 'additionalReporting', 'photographer');
  CREATE TYPE "public"."enum_by_credited_as" AS ENUM('name', 'penName', 'withheld');
  CREATE TYPE "public"."enum_tr_role" AS ENUM('translator', 'interpreter', 'reviser');
  CREATE TYPE "public"."enum_tr_credited_as" AS ENUM('name', 'penName', 'withheld');
  CREATE TYPE "public"."enum_interviews_no_translator" AS ENUM('selfTranslated', 'machineTranslated', 'translatorUnknown');
  CREATE TYPE "public"."enum_interviews_talk_medium" AS ENUM('inPerson', 'phone', 'video', 'writing');
  CREATE TYPE "public"."enum_interviews_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__who_v_protection" AS ENUM('named', 'pseudonym', 'described');
  CREATE TYPE "public"."enum__by_v_role" AS ENUM('interviewer', 'writer', 'additionalReporting', 'photographer');
  CREATE TYPE "public"."enum__by_v_credited_as" AS ENUM('name', 'penName', 'withheld');
  CREATE TYPE "public"."enum__tr_v_role" AS ENUM('translator', 'interpreter', 'reviser');
  CREATE TYPE "public"."enum__tr_v_credited_as" AS ENUM('name', 'penName', 'withheld');
  CREATE TYPE "public"."enum__interviews_v_version_no_translator" AS ENUM('selfTranslated', 'machineTranslated', 'translatorUnknown');
  CREATE TYPE "public"."enum__interviews_v_version_talk_medium" AS ENUM('inPerson', 'phone', 'video', 'writing');
  CREATE TYPE "public"."enum__interviews_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__interviews_v_published_locale" AS ENUM('en', 'ar');
  CREATE TYPE "public"."form_standing" AS ENUM('house', 'other', 'avoid');
  CREATE TYPE "public"."enum_terms_kind" AS ENUM('person', 'place', 'group', 'term');
  CREATE TYPE "public"."enum_assignments_workers_role" AS ENUM('translator', 'reviser');
  CREATE TYPE "public"."enum_assignments_workers_standing" AS ENUM('active', 'asking', 'left');
  CREATE TYPE "public"."enum_answers_answer" AS ENUM('accepted', 'objected', 'nameOff');
  CREATE TYPE "public"."enum_assignments_state" AS ENUM('wanted', 'claimed', 'inWork', 'inReview', 'ready', 'published');
  CREATE TYPE "public"."release_change" AS ENUM('normal', 'minor', 'protective');
  CREATE TYPE "public"."enum_notices_kind" AS ENUM('assigned', 'claimed', 'joinAsked', 'joined', 'handedIn', 'sentBack', 'finalText', 'finalAnswered', 'published', 'sourceChanged', 'sourceChangedUrgent', 'creditChanged', 'quiet', 'fileTaken');
  CREATE TYPE "public"."enum_users_muted_mail" AS ENUM('assigned', 'claimed', 'joinAsked', 'joined', 'handedIn', 'sentBack', 'finalText', 'finalAnswered', 'published', 'sourceChanged', 'sourceChangedUrgent', 'creditChanged', 'quiet', 'fileTaken');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'editor', 'translator');
  CREATE TYPE "public"."enum_publication_house_arabic_english" AS ENUM('jeem', 'kaf');
  CREATE TYPE "public"."enum_publication_house_arabic_months" AS ENUM('levantine', 'both');
  CREATE TYPE "public"."enum_publication_house_digits" AS ENUM('western', 'arabic');
  CREATE TABLE "who" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"protection" "enum_who_protection",
  	"speaker_id" integer,
  	"label" varchar,
  	"name_withheld" boolean DEFAULT false
  );
  
  CREATE TABLE "qa" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"question" varchar,
  	"speaker" varchar,
  	"answer" jsonb,
  	"made_from" varchar,
  	"behind_since" timestamp(3) with time zone,
  	"done" boolean DEFAULT false,
  	"note" varchar,
  	"mark" "part_mark",
  	"change" "source_change",
  	"block_name" varchar
  );
  
  CREATE TABLE "narration" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"text" jsonb,
  	"made_from" varchar,
  	"behind_since" timestamp(3) with time zone,
  	"done" boolean DEFAULT false,
  	"note" varchar,
  	"mark" "part_mark",
  	"change" "source_change",
  	"block_name" varchar
  );
  
  CREATE TABLE "figure" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"media_id" integer,
  	"caption" varchar,
  	"made_from" varchar,
  	"behind_since" timestamp(3) with time zone,
  	"done" boolean DEFAULT false,
  	"note" varchar,
  	"mark" "part_mark",
  	"change" "source_change",
  	"block_name" varchar
  );
  
  CREATE TABLE "quote" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"text" varchar,
  	"shortened" boolean DEFAULT false,
  	"exchange_key" varchar,
  	"made_from" varchar,
  	"behind_since" timestamp(3) with time zone,
  	"done" boolean DEFAULT false,
  	"note" varchar,
  	"mark" "part_mark",
  	"change" "source_change",
  	"block_name" varchar
  );
  
  CREATE TABLE "tr_note" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"text" jsonb,
  	"block_name" varchar
  );
  
  CREATE TABLE "by" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"role" "enum_by_role" DEFAULT 'interviewer',
  	"credited_as" "enum_by_credited_as" DEFAULT 'name',
  	"signed_as" varchar
  );
  
  CREATE TABLE "tr" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"role" "enum_tr_role" DEFAULT 'translator',
  	"credited_as" "enum_tr_credited_as" DEFAULT 'name',
  	"signed_as" varchar
  );
  
  CREATE TABLE "interviews" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"headline" varchar,
  	"standfirst" varchar,
  	"card_text" varchar,
  	"head_change" "source_change",
  	"house_byline" boolean DEFAULT false,
  	"no_translator" "enum_interviews_no_translator",
  	"talk_held_on" timestamp(3) with time zone,
  	"talk_place_id" integer,
  	"talk_medium" "enum_interviews_talk_medium",
  	"hero_id" integer,
  	"language" varchar,
  	"translation_of_id" integer,
  	"translated_from_id" integer,
  	"never_publish" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"text_hash" varchar,
  	"work" varchar,
  	"source_language" varchar,
  	"words" numeric,
  	"questions" numeric,
  	"protects_people" boolean DEFAULT true,
  	"head_made_from" varchar,
  	"may_be_incomplete" boolean DEFAULT false,
  	"set_aside" jsonb,
  	"revision" numeric,
  	"first_publication" jsonb,
  	"credit_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_interviews_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "interviews_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "interviews_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"places_id" integer
  );
  
  CREATE TABLE "_who_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"protection" "enum__who_v_protection",
  	"speaker_id" integer,
  	"label" varchar,
  	"name_withheld" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_qa_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"question" varchar,
  	"speaker" varchar,
  	"answer" jsonb,
  	"made_from" varchar,
  	"behind_since" timestamp(3) with time zone,
  	"done" boolean DEFAULT false,
  	"note" varchar,
  	"mark" "part_mark",
  	"change" "source_change",
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_narration_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"text" jsonb,
  	"made_from" varchar,
  	"behind_since" timestamp(3) with time zone,
  	"done" boolean DEFAULT false,
  	"note" varchar,
  	"mark" "part_mark",
  	"change" "source_change",
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_figure_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"media_id" integer,
  	"caption" varchar,
  	"made_from" varchar,
  	"behind_since" timestamp(3) with time zone,
  	"done" boolean DEFAULT false,
  	"note" varchar,
  	"mark" "part_mark",
  	"change" "source_change",
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_quote_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"text" varchar,
  	"shortened" boolean DEFAULT false,
  	"exchange_key" varchar,
  	"made_from" varchar,
  	"behind_since" timestamp(3) with time zone,
  	"done" boolean DEFAULT false,
  	"note" varchar,
  	"mark" "part_mark",
  	"change" "source_change",
  	"_uuid" varchar,
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
  
  CREATE TABLE "_by_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"role" "enum__by_v_role" DEFAULT 'interviewer',
  	"credited_as" "enum__by_v_credited_as" DEFAULT 'name',
  	"signed_as" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_tr_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"role" "enum__tr_v_role" DEFAULT 'translator',
  	"credited_as" "enum__tr_v_credited_as" DEFAULT 'name',
  	"signed_as" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_interviews_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_headline" varchar,
  	"version_standfirst" varchar,
  	"version_card_text" varchar,
  	"version_head_change" "source_change",
  	"version_house_byline" boolean DEFAULT false,
  	"version_no_translator" "enum__interviews_v_version_no_translator",
  	"version_talk_held_on" timestamp(3) with time zone,
  	"version_talk_place_id" integer,
  	"version_talk_medium" "enum__interviews_v_version_talk_medium",
  	"version_hero_id" integer,
  	"version_language" varchar,
  	"version_translation_of_id" integer,
  	"version_translated_from_id" integer,
  	"version_never_publish" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_text_hash" varchar,
  	"version_work" varchar,
  	"version_source_language" varchar,
  	"version_words" numeric,
  	"version_questions" numeric,
  	"version_protects_people" boolean DEFAULT true,
  	"version_head_made_from" varchar,
  	"version_may_be_incomplete" boolean DEFAULT false,
  	"version_set_aside" jsonb,
  	"version_revision" numeric,
  	"version_first_publication" jsonb,
  	"version_credit_reason" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__interviews_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__interviews_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_interviews_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_interviews_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"places_id" integer
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"credit" varchar,
  	"shown" boolean DEFAULT false,
  	"uploaded_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_portrait_url" varchar,
  	"sizes_portrait_width" numeric,
  	"sizes_portrait_height" numeric,
  	"sizes_portrait_mime_type" varchar,
  	"sizes_portrait_filesize" numeric,
  	"sizes_portrait_filename" varchar,
  	"sizes_small_url" varchar,
  	"sizes_small_width" numeric,
  	"sizes_small_height" numeric,
  	"sizes_small_mime_type" varchar,
  	"sizes_small_filesize" numeric,
  	"sizes_small_filename" varchar,
  	"sizes_medium_url" varchar,
  	"sizes_medium_width" numeric,
  	"sizes_medium_height" numeric,
  	"sizes_medium_mime_type" varchar,
  	"sizes_medium_filesize" numeric,
  	"sizes_medium_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "authors_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "authors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"portrait_id" integer,
  	"slug" varchar,
  	"shown" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "authors_locales" (
  	"name" varchar NOT NULL,
  	"bio" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "authors_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "translators_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL
  );
  
  CREATE TABLE "translators" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"author_id" integer,
  	"portrait_id" integer,
  	"own_page" boolean DEFAULT true,
  	"slug" varchar,
  	"shown" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "translators_locales" (
  	"name" varchar NOT NULL,
  	"bio" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "translators_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "speakers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"public_figure" boolean DEFAULT false,
  	"slug" varchar,
  	"shown" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "speakers_locales" (
  	"name" varchar NOT NULL,
  	"introduction" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "speakers_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"shown" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "topics_locales" (
  	"name" varchar NOT NULL,
  	"introduction" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "topics_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "places" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"country" varchar,
  	"slug" varchar,
  	"shown" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "places_locales" (
  	"name" varchar NOT NULL,
  	"region" varchar,
  	"introduction" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "places_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
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
  	"exchanges_begun" numeric DEFAULT 0,
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
  	"mail_leased_until" timestamp(3) with time zone,
  	"mail_tries" numeric DEFAULT 0,
  	"mail_next_at" timestamp(3) with time zone,
  	"mail_given_up_at" timestamp(3) with time zone,
  	"mail_failure" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_muted_mail" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_muted_mail",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"role" "enum_users_role" DEFAULT 'translator' NOT NULL,
  	"author_id" integer,
  	"translator_id" integer,
  	"mail_refused_at" timestamp(3) with time zone,
  	"mail_refused_code" varchar,
  	"first_administrator" boolean,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" integer,
  	"authors_id" integer,
  	"translators_id" integer,
  	"speakers_id" integer,
  	"topics_id" integer,
  	"places_id" integer,
  	"terms_id" integer,
  	"assignments_id" integer,
  	"source_texts_id" integer,
  	"notices_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "home" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "home_locales" (
  	"lead_id" integer,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "home_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"locale" "_locales",
  	"interviews_id" integer,
  	"topics_id" integer,
  	"places_id" integer
  );
  
  CREATE TABLE "publication" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"contact" varchar,
  	"time_zone" varchar DEFAULT 'UTC',
  	"house_arabic_english" "enum_publication_house_arabic_english" DEFAULT 'jeem',
  	"house_arabic_months" "enum_publication_house_arabic_months" DEFAULT 'levantine',
  	"house_digits" "enum_publication_house_digits" DEFAULT 'western',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "publication_locales" (
  	"name" varchar,
  	"tagline" varchar,
  	"about" jsonb,
  	"rules" jsonb,
  	"crediting" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "who" ADD CONSTRAINT "who_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "who" ADD CONSTRAINT "who_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "qa" ADD CONSTRAINT "qa_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "narration" ADD CONSTRAINT "narration_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "figure" ADD CONSTRAINT "figure_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "figure" ADD CONSTRAINT "figure_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "quote" ADD CONSTRAINT "quote_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tr_note" ADD CONSTRAINT "tr_note_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "by" ADD CONSTRAINT "by_person_id_authors_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "by" ADD CONSTRAINT "by_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "tr" ADD CONSTRAINT "tr_person_id_translators_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."translators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tr" ADD CONSTRAINT "tr_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_talk_place_id_places_id_fk" FOREIGN KEY ("talk_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_hero_id_media_id_fk" FOREIGN KEY ("hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_translation_of_id_interviews_id_fk" FOREIGN KEY ("translation_of_id") REFERENCES "public"."interviews"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_translated_from_id_interviews_id_fk" FOREIGN KEY ("translated_from_id") REFERENCES "public"."interviews"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interviews_texts" ADD CONSTRAINT "interviews_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "interviews_rels" ADD CONSTRAINT "interviews_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "interviews_rels" ADD CONSTRAINT "interviews_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "interviews_rels" ADD CONSTRAINT "interviews_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_who_v" ADD CONSTRAINT "_who_v_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_who_v" ADD CONSTRAINT "_who_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_interviews_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_qa_v" ADD CONSTRAINT "_qa_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_interviews_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_narration_v" ADD CONSTRAINT "_narration_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_interviews_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_figure_v" ADD CONSTRAINT "_figure_v_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_figure_v" ADD CONSTRAINT "_figure_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_interviews_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_quote_v" ADD CONSTRAINT "_quote_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_interviews_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tr_note_v" ADD CONSTRAINT "_tr_note_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_interviews_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_by_v" ADD CONSTRAINT "_by_v_person_id_authors_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_by_v" ADD CONSTRAINT "_by_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_interviews_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_tr_v" ADD CONSTRAINT "_tr_v_person_id_translators_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."translators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_tr_v" ADD CONSTRAINT "_tr_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_interviews_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_interviews_v" ADD CONSTRAINT "_interviews_v_parent_id_interviews_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."interviews"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_interviews_v" ADD CONSTRAINT "_interviews_v_version_talk_place_id_places_id_fk" FOREIGN KEY ("version_talk_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_interviews_v" ADD CONSTRAINT "_interviews_v_version_hero_id_media_id_fk" FOREIGN KEY ("version_hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_interviews_v" ADD CONSTRAINT "_interviews_v_version_translation_of_id_interviews_id_fk" FOREIGN KEY ("version_translation_of_id") REFERENCES "public"."interviews"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_interviews_v" ADD CONSTRAINT "_interviews_v_version_translated_from_id_interviews_id_fk" FOREIGN KEY ("version_translated_from_id") REFERENCES "public"."interviews"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_interviews_v_texts" ADD CONSTRAINT "_interviews_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_interviews_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_interviews_v_rels" ADD CONSTRAINT "_interviews_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_interviews_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_interviews_v_rels" ADD CONSTRAINT "_interviews_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_interviews_v_rels" ADD CONSTRAINT "_interviews_v_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_id_users_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authors_links" ADD CONSTRAINT "authors_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authors" ADD CONSTRAINT "authors_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "authors_locales" ADD CONSTRAINT "authors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "authors_texts" ADD CONSTRAINT "authors_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translators_links" ADD CONSTRAINT "translators_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."translators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translators" ADD CONSTRAINT "translators_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translators" ADD CONSTRAINT "translators_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translators_locales" ADD CONSTRAINT "translators_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."translators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translators_texts" ADD CONSTRAINT "translators_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."translators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "speakers_locales" ADD CONSTRAINT "speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "speakers_texts" ADD CONSTRAINT "speakers_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_texts" ADD CONSTRAINT "topics_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_locales" ADD CONSTRAINT "places_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_texts" ADD CONSTRAINT "places_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
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
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_translator_id_translators_id_fk" FOREIGN KEY ("translator_id") REFERENCES "public"."translators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_authors_fk" FOREIGN KEY ("authors_id") REFERENCES "public"."authors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_translators_fk" FOREIGN KEY ("translators_id") REFERENCES "public"."translators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_speakers_fk" FOREIGN KEY ("speakers_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assignments_fk" FOREIGN KEY ("assignments_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_source_texts_fk" FOREIGN KEY ("source_texts_id") REFERENCES "public"."source_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_notices_fk" FOREIGN KEY ("notices_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_locales" ADD CONSTRAINT "home_locales_lead_id_interviews_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."interviews"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home_locales" ADD CONSTRAINT "home_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_interviews_fk" FOREIGN KEY ("interviews_id") REFERENCES "public"."interviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publication_locales" ADD CONSTRAINT "publication_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publication"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "who_order_idx" ON "who" USING btree ("_order");
  CREATE INDEX "who_parent_id_idx" ON "who" USING btree ("_parent_id");
  CREATE INDEX "who_speaker_idx" ON "who" USING btree ("speaker_id");
  CREATE INDEX "qa_order_idx" ON "qa" USING btree ("_order");
  CREATE INDEX "qa_parent_id_idx" ON "qa" USING btree ("_parent_id");
  CREATE INDEX "qa_path_idx" ON "qa" USING btree ("_path");
  CREATE INDEX "qa_key_idx" ON "qa" USING btree ("key");
  CREATE INDEX "narration_order_idx" ON "narration" USING btree ("_order");
  CREATE INDEX "narration_parent_id_idx" ON "narration" USING btree ("_parent_id");
  CREATE INDEX "narration_path_idx" ON "narration" USING btree ("_path");
  CREATE INDEX "narration_key_idx" ON "narration" USING btree ("key");
  CREATE INDEX "figure_order_idx" ON "figure" USING btree ("_order");
  CREATE INDEX "figure_parent_id_idx" ON "figure" USING btree ("_parent_id");
  CREATE INDEX "figure_path_idx" ON "figure" USING btree ("_path");
  CREATE INDEX "figure_key_idx" ON "figure" USING btree ("key");
  CREATE INDEX "figure_media_idx" ON "figure" USING btree ("media_id");
  CREATE INDEX "quote_order_idx" ON "quote" USING btree ("_order");
  CREATE INDEX "quote_parent_id_idx" ON "quote" USING btree ("_parent_id");
  CREATE INDEX "quote_path_idx" ON "quote" USING btree ("_path");
  CREATE INDEX "quote_key_idx" ON "quote" USING btree ("key");
  CREATE INDEX "tr_note_order_idx" ON "tr_note" USING btree ("_order");
  CREATE INDEX "tr_note_parent_id_idx" ON "tr_note" USING btree ("_parent_id");
  CREATE INDEX "tr_note_path_idx" ON "tr_note" USING btree ("_path");
  CREATE INDEX "tr_note_key_idx" ON "tr_note" USING btree ("key");
  CREATE INDEX "by_order_idx" ON "by" USING btree ("_order");
  CREATE INDEX "by_parent_id_idx" ON "by" USING btree ("_parent_id");
  CREATE INDEX "by_person_idx" ON "by" USING btree ("person_id");
  CREATE INDEX "tr_order_idx" ON "tr" USING btree ("_order");
  CREATE INDEX "tr_parent_id_idx" ON "tr" USING btree ("_parent_id");
  CREATE INDEX "tr_person_idx" ON "tr" USING btree ("person_id");
  CREATE INDEX "interviews_talk_talk_place_idx" ON "interviews" USING btree ("talk_place_id");
  CREATE INDEX "interviews_hero_idx" ON "interviews" USING btree ("hero_id");
  CREATE INDEX "interviews_language_idx" ON "interviews" USING btree ("language");
  CREATE INDEX "interviews_translation_of_idx" ON "interviews" USING btree ("translation_of_id");
  CREATE INDEX "interviews_translated_from_idx" ON "interviews" USING btree ("translated_from_id");
  CREATE INDEX "interviews_published_at_idx" ON "interviews" USING btree ("published_at");
  CREATE INDEX "interviews_slug_idx" ON "interviews" USING btree ("slug");
  CREATE INDEX "interviews_text_hash_idx" ON "interviews" USING btree ("text_hash");
  CREATE INDEX "interviews_work_idx" ON "interviews" USING btree ("work");
  CREATE INDEX "interviews_updated_at_idx" ON "interviews" USING btree ("updated_at");
  CREATE INDEX "interviews_created_at_idx" ON "interviews" USING btree ("created_at");
  CREATE INDEX "interviews_deleted_at_idx" ON "interviews" USING btree ("deleted_at");
  CREATE INDEX "interviews__status_idx" ON "interviews" USING btree ("_status");
  CREATE INDEX "language__status_publishedAt_idx" ON "interviews" USING btree ("language","_status","published_at");
  CREATE UNIQUE INDEX "interviews_address" ON "interviews" USING btree ("language","slug") WHERE "interviews"."deleted_at" is null and "interviews"."slug" is not null;
  CREATE INDEX "interviews_texts_order_parent" ON "interviews_texts" USING btree ("order","parent_id");
  CREATE INDEX "interviews_rels_order_idx" ON "interviews_rels" USING btree ("order");
  CREATE INDEX "interviews_rels_parent_idx" ON "interviews_rels" USING btree ("parent_id");
  CREATE INDEX "interviews_rels_path_idx" ON "interviews_rels" USING btree ("path");
  CREATE INDEX "interviews_rels_topics_id_idx" ON "interviews_rels" USING btree ("topics_id");
  CREATE INDEX "interviews_rels_places_id_idx" ON "interviews_rels" USING btree ("places_id");
  CREATE INDEX "_who_v_order_idx" ON "_who_v" USING btree ("_order");
  CREATE INDEX "_who_v_parent_id_idx" ON "_who_v" USING btree ("_parent_id");
  CREATE INDEX "_who_v_speaker_idx" ON "_who_v" USING btree ("speaker_id");
  CREATE INDEX "_qa_v_order_idx" ON "_qa_v" USING btree ("_order");
  CREATE INDEX "_qa_v_parent_id_idx" ON "_qa_v" USING btree ("_parent_id");
  CREATE INDEX "_qa_v_path_idx" ON "_qa_v" USING btree ("_path");
  CREATE INDEX "_qa_v_key_idx" ON "_qa_v" USING btree ("key");
  CREATE INDEX "_narration_v_order_idx" ON "_narration_v" USING btree ("_order");
  CREATE INDEX "_narration_v_parent_id_idx" ON "_narration_v" USING btree ("_parent_id");
  CREATE INDEX "_narration_v_path_idx" ON "_narration_v" USING btree ("_path");
  CREATE INDEX "_narration_v_key_idx" ON "_narration_v" USING btree ("key");
  CREATE INDEX "_figure_v_order_idx" ON "_figure_v" USING btree ("_order");
  CREATE INDEX "_figure_v_parent_id_idx" ON "_figure_v" USING btree ("_parent_id");
  CREATE INDEX "_figure_v_path_idx" ON "_figure_v" USING btree ("_path");
  CREATE INDEX "_figure_v_key_idx" ON "_figure_v" USING btree ("key");
  CREATE INDEX "_figure_v_media_idx" ON "_figure_v" USING btree ("media_id");
  CREATE INDEX "_quote_v_order_idx" ON "_quote_v" USING btree ("_order");
  CREATE INDEX "_quote_v_parent_id_idx" ON "_quote_v" USING btree ("_parent_id");
  CREATE INDEX "_quote_v_path_idx" ON "_quote_v" USING btree ("_path");
  CREATE INDEX "_quote_v_key_idx" ON "_quote_v" USING btree ("key");
  CREATE INDEX "_tr_note_v_order_idx" ON "_tr_note_v" USING btree ("_order");
  CREATE INDEX "_tr_note_v_parent_id_idx" ON "_tr_note_v" USING btree ("_parent_id");
  CREATE INDEX "_tr_note_v_path_idx" ON "_tr_note_v" USING btree ("_path");
  CREATE INDEX "_tr_note_v_key_idx" ON "_tr_note_v" USING btree ("key");
  CREATE INDEX "_by_v_order_idx" ON "_by_v" USING btree ("_order");
  CREATE INDEX "_by_v_parent_id_idx" ON "_by_v" USING btree ("_parent_id");
  CREATE INDEX "_by_v_person_idx" ON "_by_v" USING btree ("person_id");
  CREATE INDEX "_tr_v_order_idx" ON "_tr_v" USING btree ("_order");
  CREATE INDEX "_tr_v_parent_id_idx" ON "_tr_v" USING btree ("_parent_id");
  CREATE INDEX "_tr_v_person_idx" ON "_tr_v" USING btree ("person_id");
  CREATE INDEX "_interviews_v_parent_idx" ON "_interviews_v" USING btree ("parent_id");
  CREATE INDEX "_interviews_v_version_talk_version_talk_place_idx" ON "_interviews_v" USING btree ("version_talk_place_id");
  CREATE INDEX "_interviews_v_version_version_hero_idx" ON "_interviews_v" USING btree ("version_hero_id");
  CREATE INDEX "_interviews_v_version_version_language_idx" ON "_interviews_v" USING btree ("version_language");
  CREATE INDEX "_interviews_v_version_version_translation_of_idx" ON "_interviews_v" USING btree ("version_translation_of_id");
  CREATE INDEX "_interviews_v_version_version_translated_from_idx" ON "_interviews_v" USING btree ("version_translated_from_id");
  CREATE INDEX "_interviews_v_version_version_published_at_idx" ON "_interviews_v" USING btree ("version_published_at");
  CREATE INDEX "_interviews_v_version_version_slug_idx" ON "_interviews_v" USING btree ("version_slug");
  CREATE INDEX "_interviews_v_version_version_text_hash_idx" ON "_interviews_v" USING btree ("version_text_hash");
  CREATE INDEX "_interviews_v_version_version_work_idx" ON "_interviews_v" USING btree ("version_work");
  CREATE INDEX "_interviews_v_version_version_updated_at_idx" ON "_interviews_v" USING btree ("version_updated_at");
  CREATE INDEX "_interviews_v_version_version_created_at_idx" ON "_interviews_v" USING btree ("version_created_at");
  CREATE INDEX "_interviews_v_version_version_deleted_at_idx" ON "_interviews_v" USING btree ("version_deleted_at");
  CREATE INDEX "_interviews_v_version_version__status_idx" ON "_interviews_v" USING btree ("version__status");
  CREATE INDEX "_interviews_v_created_at_idx" ON "_interviews_v" USING btree ("created_at");
  CREATE INDEX "_interviews_v_updated_at_idx" ON "_interviews_v" USING btree ("updated_at");
  CREATE INDEX "_interviews_v_snapshot_idx" ON "_interviews_v" USING btree ("snapshot");
  CREATE INDEX "_interviews_v_published_locale_idx" ON "_interviews_v" USING btree ("published_locale");
  CREATE INDEX "_interviews_v_latest_idx" ON "_interviews_v" USING btree ("latest");
  CREATE INDEX "_interviews_v_autosave_idx" ON "_interviews_v" USING btree ("autosave");
  CREATE INDEX "version_language_version__status_version_publishedAt_idx" ON "_interviews_v" USING btree ("version_language","version__status","version_published_at");
  CREATE INDEX "interviews_newest_originals" ON "_interviews_v" USING btree ("parent_id") WHERE "_interviews_v"."latest" and "_interviews_v"."version_translation_of_id" is null;
  CREATE INDEX "interviews_newest" ON "_interviews_v" USING btree ("parent_id") WHERE "_interviews_v"."latest";
  CREATE INDEX "_interviews_v_texts_order_parent" ON "_interviews_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_interviews_v_rels_order_idx" ON "_interviews_v_rels" USING btree ("order");
  CREATE INDEX "_interviews_v_rels_parent_idx" ON "_interviews_v_rels" USING btree ("parent_id");
  CREATE INDEX "_interviews_v_rels_path_idx" ON "_interviews_v_rels" USING btree ("path");
  CREATE INDEX "_interviews_v_rels_topics_id_idx" ON "_interviews_v_rels" USING btree ("topics_id");
  CREATE INDEX "_interviews_v_rels_places_id_idx" ON "_interviews_v_rels" USING btree ("places_id");
  CREATE INDEX "media_shown_idx" ON "media" USING btree ("shown");
  CREATE INDEX "media_uploaded_by_idx" ON "media" USING btree ("uploaded_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_portrait_sizes_portrait_filename_idx" ON "media" USING btree ("sizes_portrait_filename");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "authors_links_order_idx" ON "authors_links" USING btree ("_order");
  CREATE INDEX "authors_links_parent_id_idx" ON "authors_links" USING btree ("_parent_id");
  CREATE INDEX "authors_portrait_idx" ON "authors" USING btree ("portrait_id");
  CREATE INDEX "authors_slug_idx" ON "authors" USING btree ("slug");
  CREATE INDEX "authors_shown_idx" ON "authors" USING btree ("shown");
  CREATE INDEX "authors_updated_at_idx" ON "authors" USING btree ("updated_at");
  CREATE INDEX "authors_created_at_idx" ON "authors" USING btree ("created_at");
  CREATE INDEX "authors_deleted_at_idx" ON "authors" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "authors_address" ON "authors" USING btree ("slug");
  CREATE INDEX "authors_name_idx" ON "authors_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "authors_locales_locale_parent_id_unique" ON "authors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "authors_texts_order_parent" ON "authors_texts" USING btree ("order","parent_id");
  CREATE INDEX "authors_texts_locale_parent" ON "authors_texts" USING btree ("locale","parent_id");
  CREATE INDEX "translators_links_order_idx" ON "translators_links" USING btree ("_order");
  CREATE INDEX "translators_links_parent_id_idx" ON "translators_links" USING btree ("_parent_id");
  CREATE INDEX "translators_author_idx" ON "translators" USING btree ("author_id");
  CREATE INDEX "translators_portrait_idx" ON "translators" USING btree ("portrait_id");
  CREATE INDEX "translators_slug_idx" ON "translators" USING btree ("slug");
  CREATE INDEX "translators_shown_idx" ON "translators" USING btree ("shown");
  CREATE INDEX "translators_updated_at_idx" ON "translators" USING btree ("updated_at");
  CREATE INDEX "translators_created_at_idx" ON "translators" USING btree ("created_at");
  CREATE INDEX "translators_deleted_at_idx" ON "translators" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "translators_address" ON "translators" USING btree ("slug");
  CREATE INDEX "translators_name_idx" ON "translators_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "translators_locales_locale_parent_id_unique" ON "translators_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "translators_texts_order_parent" ON "translators_texts" USING btree ("order","parent_id");
  CREATE INDEX "translators_texts_locale_parent" ON "translators_texts" USING btree ("locale","parent_id");
  CREATE INDEX "speakers_public_figure_idx" ON "speakers" USING btree ("public_figure");
  CREATE INDEX "speakers_slug_idx" ON "speakers" USING btree ("slug");
  CREATE INDEX "speakers_shown_idx" ON "speakers" USING btree ("shown");
  CREATE INDEX "speakers_updated_at_idx" ON "speakers" USING btree ("updated_at");
  CREATE INDEX "speakers_created_at_idx" ON "speakers" USING btree ("created_at");
  CREATE INDEX "speakers_deleted_at_idx" ON "speakers" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "speakers_address" ON "speakers" USING btree ("slug");
  CREATE INDEX "speakers_name_idx" ON "speakers_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "speakers_locales_locale_parent_id_unique" ON "speakers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "speakers_texts_order_parent" ON "speakers_texts" USING btree ("order","parent_id");
  CREATE INDEX "speakers_texts_locale_parent" ON "speakers_texts" USING btree ("locale","parent_id");
  CREATE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_shown_idx" ON "topics" USING btree ("shown");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "topics_address" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_name_idx" ON "topics_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "topics_texts_order_parent" ON "topics_texts" USING btree ("order","parent_id");
  CREATE INDEX "topics_texts_locale_parent" ON "topics_texts" USING btree ("locale","parent_id");
  CREATE INDEX "places_slug_idx" ON "places" USING btree ("slug");
  CREATE INDEX "places_shown_idx" ON "places" USING btree ("shown");
  CREATE INDEX "places_updated_at_idx" ON "places" USING btree ("updated_at");
  CREATE INDEX "places_created_at_idx" ON "places" USING btree ("created_at");
  CREATE INDEX "places_deleted_at_idx" ON "places" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "places_address" ON "places" USING btree ("slug");
  CREATE INDEX "places_name_idx" ON "places_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "places_locales_locale_parent_id_unique" ON "places_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "places_texts_order_parent" ON "places_texts" USING btree ("order","parent_id");
  CREATE INDEX "places_texts_locale_parent" ON "places_texts" USING btree ("locale","parent_id");
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
  CREATE INDEX "assignments_by_state" ON "assignments" USING btree ("state","id");
  CREATE INDEX "assignments_by_state_in" ON "assignments" USING btree ("state","language","id");
  CREATE INDEX "assignments_by_language" ON "assignments" USING btree ("language","id");
  CREATE INDEX "assignments_by_editor" ON "assignments" USING btree ("editor_id","id");
  CREATE INDEX "assignments_by_editor_in" ON "assignments" USING btree ("editor_id","state","id");
  CREATE INDEX "assignments_behind" ON "assignments" USING btree ("id") WHERE "assignments"."behind" > 0;
  CREATE INDEX "assignments_due" ON "assignments" USING btree ("due_on") WHERE "assignments"."state" <> 'published';
  CREATE INDEX "source_texts_source_idx" ON "source_texts" USING btree ("source_id");
  CREATE INDEX "source_texts_updated_at_idx" ON "source_texts" USING btree ("updated_at");
  CREATE INDEX "source_texts_created_at_idx" ON "source_texts" USING btree ("created_at");
  CREATE UNIQUE INDEX "source_key_sequence_idx" ON "source_texts" USING btree ("source_id","key","sequence");
  CREATE INDEX "notices_user_idx" ON "notices" USING btree ("user_id");
  CREATE INDEX "notices_assignment_idx" ON "notices" USING btree ("assignment_id");
  CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
  CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
  CREATE INDEX "notices_by_user" ON "notices" USING btree ("user_id","id");
  CREATE INDEX "notices_to_mail" ON "notices" USING btree ("user_id","id") WHERE "notices"."mailed_at" is null and "notices"."mail_given_up_at" is null;
  CREATE INDEX "notices_unread" ON "notices" USING btree ("user_id","id") WHERE "notices"."read_at" is null;
  CREATE INDEX "users_muted_mail_order_idx" ON "users_muted_mail" USING btree ("order");
  CREATE INDEX "users_muted_mail_parent_idx" ON "users_muted_mail" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_author_idx" ON "users" USING btree ("author_id");
  CREATE INDEX "users_translator_idx" ON "users" USING btree ("translator_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_authors_id_idx" ON "payload_locked_documents_rels" USING btree ("authors_id");
  CREATE INDEX "payload_locked_documents_rels_translators_id_idx" ON "payload_locked_documents_rels" USING btree ("translators_id");
  CREATE INDEX "payload_locked_documents_rels_speakers_id_idx" ON "payload_locked_documents_rels" USING btree ("speakers_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_places_id_idx" ON "payload_locked_documents_rels" USING btree ("places_id");
  CREATE INDEX "payload_locked_documents_rels_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("terms_id");
  CREATE INDEX "payload_locked_documents_rels_assignments_id_idx" ON "payload_locked_documents_rels" USING btree ("assignments_id");
  CREATE INDEX "payload_locked_documents_rels_source_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("source_texts_id");
  CREATE INDEX "payload_locked_documents_rels_notices_id_idx" ON "payload_locked_documents_rels" USING btree ("notices_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "home_lead_idx" ON "home_locales" USING btree ("lead_id","_locale");
  CREATE UNIQUE INDEX "home_locales_locale_parent_id_unique" ON "home_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_rels_order_idx" ON "home_rels" USING btree ("order");
  CREATE INDEX "home_rels_parent_idx" ON "home_rels" USING btree ("parent_id");
  CREATE INDEX "home_rels_path_idx" ON "home_rels" USING btree ("path");
  CREATE INDEX "home_rels_locale_idx" ON "home_rels" USING btree ("locale");
  CREATE INDEX "home_rels_interviews_id_idx" ON "home_rels" USING btree ("interviews_id","locale");
  CREATE INDEX "home_rels_topics_id_idx" ON "home_rels" USING btree ("topics_id","locale");
  CREATE INDEX "home_rels_places_id_idx" ON "home_rels" USING btree ("places_id","locale");
  CREATE UNIQUE INDEX "publication_locales_locale_parent_id_unique" ON "publication_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "who" CASCADE;
  DROP TABLE "qa" CASCADE;
  DROP TABLE "narration" CASCADE;
  DROP TABLE "figure" CASCADE;
  DROP TABLE "quote" CASCADE;
  DROP TABLE "tr_note" CASCADE;
  DROP TABLE "by" CASCADE;
  DROP TABLE "tr" CASCADE;
  DROP TABLE "interviews" CASCADE;
  DROP TABLE "interviews_texts" CASCADE;
  DROP TABLE "interviews_rels" CASCADE;
  DROP TABLE "_who_v" CASCADE;
  DROP TABLE "_qa_v" CASCADE;
  DROP TABLE "_narration_v" CASCADE;
  DROP TABLE "_figure_v" CASCADE;
  DROP TABLE "_quote_v" CASCADE;
  DROP TABLE "_tr_note_v" CASCADE;
  DROP TABLE "_by_v" CASCADE;
  DROP TABLE "_tr_v" CASCADE;
  DROP TABLE "_interviews_v" CASCADE;
  DROP TABLE "_interviews_v_texts" CASCADE;
  DROP TABLE "_interviews_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "authors_links" CASCADE;
  DROP TABLE "authors" CASCADE;
  DROP TABLE "authors_locales" CASCADE;
  DROP TABLE "authors_texts" CASCADE;
  DROP TABLE "translators_links" CASCADE;
  DROP TABLE "translators" CASCADE;
  DROP TABLE "translators_locales" CASCADE;
  DROP TABLE "translators_texts" CASCADE;
  DROP TABLE "speakers" CASCADE;
  DROP TABLE "speakers_locales" CASCADE;
  DROP TABLE "speakers_texts" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "topics_texts" CASCADE;
  DROP TABLE "places" CASCADE;
  DROP TABLE "places_locales" CASCADE;
  DROP TABLE "places_texts" CASCADE;
  DROP TABLE "terms_forms" CASCADE;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "assignments_workers" CASCADE;
  DROP TABLE "answers" CASCADE;
  DROP TABLE "assignments" CASCADE;
  DROP TABLE "source_texts" CASCADE;
  DROP TABLE "notices" CASCADE;
  DROP TABLE "users_muted_mail" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "home" CASCADE;
  DROP TABLE "home_locales" CASCADE;
  DROP TABLE "home_rels" CASCADE;
  DROP TABLE "publication" CASCADE;
  DROP TABLE "publication_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_who_protection";
  DROP TYPE "public"."part_mark";
  DROP TYPE "public"."source_change";
  DROP TYPE "public"."enum_by_role";
  DROP TYPE "public"."enum_by_credited_as";
  DROP TYPE "public"."enum_tr_role";
  DROP TYPE "public"."enum_tr_credited_as";
  DROP TYPE "public"."enum_interviews_no_translator";
  DROP TYPE "public"."enum_interviews_talk_medium";
  DROP TYPE "public"."enum_interviews_status";
  DROP TYPE "public"."enum__who_v_protection";
  DROP TYPE "public"."enum__by_v_role";
  DROP TYPE "public"."enum__by_v_credited_as";
  DROP TYPE "public"."enum__tr_v_role";
  DROP TYPE "public"."enum__tr_v_credited_as";
  DROP TYPE "public"."enum__interviews_v_version_no_translator";
  DROP TYPE "public"."enum__interviews_v_version_talk_medium";
  DROP TYPE "public"."enum__interviews_v_version_status";
  DROP TYPE "public"."enum__interviews_v_published_locale";
  DROP TYPE "public"."form_standing";
  DROP TYPE "public"."enum_terms_kind";
  DROP TYPE "public"."enum_assignments_workers_role";
  DROP TYPE "public"."enum_assignments_workers_standing";
  DROP TYPE "public"."enum_answers_answer";
  DROP TYPE "public"."enum_assignments_state";
  DROP TYPE "public"."release_change";
  DROP TYPE "public"."enum_notices_kind";
  DROP TYPE "public"."enum_users_muted_mail";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_publication_house_arabic_english";
  DROP TYPE "public"."enum_publication_house_arabic_months";
  DROP TYPE "public"."enum_publication_house_digits";`)
}
