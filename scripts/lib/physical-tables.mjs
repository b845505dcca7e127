/**
 * Payload's tables as Postgres has them, for the statements that the launcher puts to it without loading Payload. All of them
 * stand here; an integration test holds them to what Payload itself stores and reads.
 */
export const sql = {
  encoding: 'show server_encoding',
  hasMigrations: `select to_regclass('payload_migrations') is not null as found`,
  /** Those of batch -1 were pushed past the migrations. */
  migrations: 'select name, batch::int as batch from payload_migrations',
  /** Whether there is an administrator, and anything that a sample publication would come on top of. */
  contents: `select exists (select from users where role = 'admin') as administrator,
    exists (select from interviews) or exists (select from authors)
      or exists (select from translators) or exists (select from media) as content`,
  /** Whether anything public was not told to readers in the shape of this code (publishing/rebuild.ts). */
  untold: `select exists (select from interviews left join reading.editions using (id)
    where _status = 'published' and deleted_at is null and shape is distinct from $1) as untold`,
  /** Gives the first administrator, until they have signed in, a new link for a day. */
  newLink: `update users set reset_password_token = $1, reset_password_expiration = now() + interval '1 day'
    where id = (select id from users where first_administrator order by id limit 1) returning email`,
  newestPublic: `select slug from interviews
    where language = $1 and _status = 'published' and deleted_at is null order by published_at desc limit 1`,
}
