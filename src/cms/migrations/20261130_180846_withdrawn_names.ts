import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "who" ADD COLUMN "named_despite" timestamp(3) with time zone;
  ALTER TABLE "by" ADD COLUMN "named_despite" timestamp(3) with time zone;
  ALTER TABLE "tr" ADD COLUMN "named_despite" timestamp(3) with time zone;
  ALTER TABLE "_who_v" ADD COLUMN "named_despite" timestamp(3) with time zone;
  ALTER TABLE "_by_v" ADD COLUMN "named_despite" timestamp(3) with time zone;
  ALTER TABLE "_tr_v" ADD COLUMN "named_despite" timestamp(3) with time zone;
  ALTER TABLE "authors" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "authors" ADD COLUMN "withdrawn_by" "withheld_by";
  ALTER TABLE "translators" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "translators" ADD COLUMN "withdrawn_by" "withheld_by";
  ALTER TABLE "speakers" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "speakers" ADD COLUMN "withdrawn_by" "withheld_by";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "who" DROP COLUMN "named_despite";
  ALTER TABLE "by" DROP COLUMN "named_despite";
  ALTER TABLE "tr" DROP COLUMN "named_despite";
  ALTER TABLE "_who_v" DROP COLUMN "named_despite";
  ALTER TABLE "_by_v" DROP COLUMN "named_despite";
  ALTER TABLE "_tr_v" DROP COLUMN "named_despite";
  ALTER TABLE "authors" DROP COLUMN "withdrawn_at";
  ALTER TABLE "authors" DROP COLUMN "withdrawn_by";
  ALTER TABLE "translators" DROP COLUMN "withdrawn_at";
  ALTER TABLE "translators" DROP COLUMN "withdrawn_by";
  ALTER TABLE "speakers" DROP COLUMN "withdrawn_at";
  ALTER TABLE "speakers" DROP COLUMN "withdrawn_by";`)
}
