import * as migration_20261122_143605_initial from './20261122_143605_initial';

export const migrations = [
  {
    up: migration_20261122_143605_initial.up,
    down: migration_20261122_143605_initial.down,
    name: '20261122_143605_initial'
  },
];
