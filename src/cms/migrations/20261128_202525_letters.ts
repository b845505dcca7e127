import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "notices_mailed_at_idx";
  ALTER TABLE "notices" ADD COLUMN "mail_leased_until" timestamp(3) with time zone;
  ALTER TABLE "notices" ADD COLUMN "mail_tries" numeric DEFAULT 0;
  ALTER TABLE "notices" ADD COLUMN "mail_next_at" timestamp(3) with time zone;
  ALTER TABLE "notices" ADD COLUMN "mail_given_up_at" timestamp(3) with time zone;
  ALTER TABLE "notices" ADD COLUMN "mail_failure" varchar;
  ALTER TABLE "users" ADD COLUMN "mail_refused_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "mail_refused_code" varchar;
  CREATE INDEX "notices_to_mail" ON "notices" USING btree ("user_id","id") WHERE "notices"."mailed_at" is null and "notices"."mail_given_up_at" is null;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "notices_to_mail";
  CREATE INDEX "notices_mailed_at_idx" ON "notices" USING btree ("mailed_at");
  ALTER TABLE "notices" DROP COLUMN "mail_leased_until";
  ALTER TABLE "notices" DROP COLUMN "mail_tries";
  ALTER TABLE "notices" DROP COLUMN "mail_next_at";
  ALTER TABLE "notices" DROP COLUMN "mail_given_up_at";
  ALTER TABLE "notices" DROP COLUMN "mail_failure";
  ALTER TABLE "users" DROP COLUMN "mail_refused_at";
  ALTER TABLE "users" DROP COLUMN "mail_refused_code";`)
}
