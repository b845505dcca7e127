import * as migration_20261129_080000_initial from './20261129_080000_initial';
import * as migration_20261129_080100_reading from './20261129_080100_reading';
import * as migration_20261129_170000_news from './20261129_170000_news';
import * as migration_20261130_010000_words_folded_once from './20261130_010000_words_folded_once';
import * as migration_20261130_070000_one_calendar from './20261130_070000_one_calendar';
import * as migration_20261130_080000_short_arabic_words from './20261130_080000_short_arabic_words';
import * as migration_20261130_094202_numbered_saves from './20261130_094202_numbered_saves';
import * as migration_20261130_110000_hamza_and_articles from './20261130_110000_hamza_and_articles';
import * as migration_20261130_150444_spellings from './20261130_150444_spellings';
import * as migration_20261130_150500_merges from './20261130_150500_merges';
import * as migration_20261130_150600_written from './20261130_150600_written';
import * as migration_20261130_150953_withheld_by from './20261130_150953_withheld_by';
import * as migration_20261130_153220_saved_by from './20261130_153220_saved_by';
import * as migration_20261130_160000_draft_links from './20261130_160000_draft_links';
import * as migration_20261130_161946_starts_at from './20261130_161946_starts_at';
import * as migration_20261130_180000_months from './20261130_180000_months';
import * as migration_20261130_180846_withdrawn_names from './20261130_180846_withdrawn_names';

export const migrations = [
  {
    up: migration_20261129_080000_initial.up,
    down: migration_20261129_080000_initial.down,
    name: '20261129_080000_initial',
  },
  {
    up: migration_20261129_080100_reading.up,
    down: migration_20261129_080100_reading.down,
    name: '20261129_080100_reading',
  },
  {
    up: migration_20261129_170000_news.up,
    down: migration_20261129_170000_news.down,
    name: '20261129_170000_news',
  },
  {
    up: migration_20261130_010000_words_folded_once.up,
    down: migration_20261130_010000_words_folded_once.down,
    name: '20261130_010000_words_folded_once',
  },
  {
    up: migration_20261130_070000_one_calendar.up,
    down: migration_20261130_070000_one_calendar.down,
    name: '20261130_070000_one_calendar',
  },
  {
    up: migration_20261130_080000_short_arabic_words.up,
    down: migration_20261130_080000_short_arabic_words.down,
    name: '20261130_080000_short_arabic_words',
  },
  {
    up: migration_20261130_094202_numbered_saves.up,
    down: migration_20261130_094202_numbered_saves.down,
    name: '20261130_094202_numbered_saves',
  },
  {
    up: migration_20261130_110000_hamza_and_articles.up,
    down: migration_20261130_110000_hamza_and_articles.down,
    name: '20261130_110000_hamza_and_articles',
  },
  {
    up: migration_20261130_150444_spellings.up,
    down: migration_20261130_150444_spellings.down,
    name: '20261130_150444_spellings',
  },
  {
    up: migration_20261130_150500_merges.up,
    down: migration_20261130_150500_merges.down,
    name: '20261130_150500_merges',
  },
  {
    up: migration_20261130_150600_written.up,
    down: migration_20261130_150600_written.down,
    name: '20261130_150600_written',
  },
  {
    up: migration_20261130_150953_withheld_by.up,
    down: migration_20261130_150953_withheld_by.down,
    name: '20261130_150953_withheld_by',
  },
  {
    up: migration_20261130_153220_saved_by.up,
    down: migration_20261130_153220_saved_by.down,
    name: '20261130_153220_saved_by',
  },
  {
    up: migration_20261130_160000_draft_links.up,
    down: migration_20261130_160000_draft_links.down,
    name: '20261130_160000_draft_links',
  },
  {
    up: migration_20261130_161946_starts_at.up,
    down: migration_20261130_161946_starts_at.down,
    name: '20261130_161946_starts_at',
  },
  {
    up: migration_20261130_180000_months.up,
    down: migration_20261130_180000_months.down,
    name: '20261130_180000_months',
  },
  {
    up: migration_20261130_180846_withdrawn_names.up,
    down: migration_20261130_180846_withdrawn_names.down,
    name: '20261130_180846_withdrawn_names',
  },
];
