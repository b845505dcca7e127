import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."withheld_by" AS ENUM('person', 'newsroom');
  ALTER TABLE "who" ADD COLUMN "withheld_by" "withheld_by" DEFAULT 'person';
  ALTER TABLE "by" ADD COLUMN "withheld_by" "withheld_by" DEFAULT 'person';
  ALTER TABLE "tr" ADD COLUMN "withheld_by" "withheld_by" DEFAULT 'person';
  ALTER TABLE "_who_v" ADD COLUMN "withheld_by" "withheld_by" DEFAULT 'person';
  ALTER TABLE "_by_v" ADD COLUMN "withheld_by" "withheld_by" DEFAULT 'person';
  ALTER TABLE "_tr_v" ADD COLUMN "withheld_by" "withheld_by" DEFAULT 'person';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "who" DROP COLUMN "withheld_by";
  ALTER TABLE "by" DROP COLUMN "withheld_by";
  ALTER TABLE "tr" DROP COLUMN "withheld_by";
  ALTER TABLE "_who_v" DROP COLUMN "withheld_by";
  ALTER TABLE "_by_v" DROP COLUMN "withheld_by";
  ALTER TABLE "_tr_v" DROP COLUMN "withheld_by";
  DROP TYPE "public"."withheld_by";`)
}
