import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ADD COLUMN "revision" numeric;
  ALTER TABLE "authors" ADD COLUMN "revision" numeric;
  ALTER TABLE "translators" ADD COLUMN "revision" numeric;
  ALTER TABLE "speakers" ADD COLUMN "revision" numeric;
  ALTER TABLE "topics" ADD COLUMN "revision" numeric;
  ALTER TABLE "places" ADD COLUMN "revision" numeric;
  ALTER TABLE "terms" ADD COLUMN "revision" numeric;
  ALTER TABLE "users" ADD COLUMN "revision" numeric;
  ALTER TABLE "home" ADD COLUMN "revision" numeric;
  ALTER TABLE "publication" ADD COLUMN "revision" numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" DROP COLUMN "revision";
  ALTER TABLE "authors" DROP COLUMN "revision";
  ALTER TABLE "translators" DROP COLUMN "revision";
  ALTER TABLE "speakers" DROP COLUMN "revision";
  ALTER TABLE "topics" DROP COLUMN "revision";
  ALTER TABLE "places" DROP COLUMN "revision";
  ALTER TABLE "terms" DROP COLUMN "revision";
  ALTER TABLE "users" DROP COLUMN "revision";
  ALTER TABLE "home" DROP COLUMN "revision";
  ALTER TABLE "publication" DROP COLUMN "revision";`)
}
