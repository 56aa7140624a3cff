/** What stands in the way of the database itself. */
export const databaseRefusals = {
  'database.newer': 'This database was written by a newer Packbench ({{found}}; this one knows {{known}}). Update Packbench here.',
  'database.damaged':
    'The database file {{file}} is damaged ({{detail}}). It was left as it is. Restore the last backup, or choose another file.',
  'database.unreachable': 'The database cannot be reached ({{detail}}). Check that its machine is on and the network works.',
  'database.full': 'The disk of the database is full ({{detail}}). Nothing was changed. Make room, then do it again.',
  'database.file_refused':
    'The database file {{file}} cannot be opened or written ({{detail}}). Check that its folder is there, and that you may write in it.',
  'database.missing': 'There is no database of Packbench at {{place}}. Check the name.',
  'database.foreign': '{{place}} is a database of another program. It was left as it is; choose another one.',
  'database.copy_refused': 'The copy could not be written to {{file}} ({{detail}}). Choose another place.',
  'database.busy': 'The database is busy with another station. Nothing was changed; try again.',
  'database.badAddress':
    'This names no database ({{reason}}). Type the whole path of a file, or an address like postgres://user:password@host/name.',
} as const
