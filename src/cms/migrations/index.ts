import * as migration_20261122_143605_initial from './20261122_143605_initial';
import * as migration_20261122_155542_browse from './20261122_155542_browse';
import * as migration_20261122_161800_archive from './20261122_161800_archive';
import * as migration_20261122_170000_search from './20261122_170000_search';
import * as migration_20261122_193903_desk from './20261122_193903_desk';
import * as migration_20261122_200000_memory from './20261122_200000_memory';
import * as migration_20261122_202338_profiles from './20261122_202338_profiles';
import * as migration_20261122_210500_marks from './20261122_210500_marks';
import * as migration_20261122_235627_desk_lists from './20261122_235627_desk_lists';
import * as migration_20261128_215142_letters_states_trash from './20261128_215142_letters_states_trash';
import * as migration_20261129_030000_reading from './20261129_030000_reading';

export const migrations = [
  {
    up: migration_20261122_143605_initial.up,
    down: migration_20261122_143605_initial.down,
    name: '20261122_143605_initial',
  },
  {
    up: migration_20261122_155542_browse.up,
    down: migration_20261122_155542_browse.down,
    name: '20261122_155542_browse',
  },
  {
    up: migration_20261122_161800_archive.up,
    down: migration_20261122_161800_archive.down,
    name: '20261122_161800_archive',
  },
  {
    up: migration_20261122_170000_search.up,
    down: migration_20261122_170000_search.down,
    name: '20261122_170000_search',
  },
  {
    up: migration_20261122_193903_desk.up,
    down: migration_20261122_193903_desk.down,
    name: '20261122_193903_desk',
  },
  {
    up: migration_20261122_200000_memory.up,
    down: migration_20261122_200000_memory.down,
    name: '20261122_200000_memory',
  },
  {
    up: migration_20261122_202338_profiles.up,
    down: migration_20261122_202338_profiles.down,
    name: '20261122_202338_profiles',
  },
  {
    up: migration_20261122_210500_marks.up,
    down: migration_20261122_210500_marks.down,
    name: '20261122_210500_marks',
  },
  {
    up: migration_20261122_235627_desk_lists.up,
    down: migration_20261122_235627_desk_lists.down,
    name: '20261122_235627_desk_lists',
  },
  {
    up: migration_20261128_215142_letters_states_trash.up,
    down: migration_20261128_215142_letters_states_trash.down,
    name: '20261128_215142_letters_states_trash'
  },
  {
    up: migration_20261129_030000_reading.up,
    down: migration_20261129_030000_reading.down,
    name: '20261129_030000_reading'
  },
];
