import { expect, it } from 'vitest'
import { readDatabaseChoice } from '../../../domain/shell/database.ts'

it.each([
  [' postgres://shop@server:5432/shop ', { kind: 'postgres', url: 'postgres://shop@server:5432/shop' }],
  ['postgresql://server/shop', { kind: 'postgres', url: 'postgresql://server/shop' }],
  ['/home/shop/copy.sqlite', { kind: 'sqlite', path: '/home/shop/copy.sqlite' }],
  ['"C:\\Shop\\copy.sqlite"', { kind: 'sqlite', path: 'C:\\Shop\\copy.sqlite' }],
  ['\\\\server\\shop\\copy.sqlite', { kind: 'sqlite', path: '\\\\server\\shop\\copy.sqlite' }],
  ['copy.sqlite', null],
  ['server:5432/shop', null],
  ['', null],
])('%j is read as the database that it names', (typed, choice) => {
  expect(readDatabaseChoice(typed)).toEqual(choice)
})
