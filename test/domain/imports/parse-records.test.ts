import { parse } from 'csv-parse/sync'
import { assert, array, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteCell } from '../../../domain/imports/bad-rows.ts'
import { guessLayout, separators } from '../../../domain/imports/layout.ts'
import type { Layout } from '../../../domain/imports/layout.ts'
import { parseRecords } from '../../../domain/imports/parse-records.ts'

const commas: Layout = { separator: ',', quoting: true, offset: 0, line: 1 }
const cellsOf = (text: string, layout = commas) => [...parseRecords(text, layout)].map((record) => record.cells)

/** Cells with all that makes parsers stumble; never a record that is nothing but one blank cell, which no file can show. */
const cell = string({ unit: constantFrom('a', 'Ö', '한', ' ', '"', ',', ';', '\t', '|', '\n', '\r\n', "'", '0') })
const rows = array(array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 8 })

describe('records of a separated text', () => {
  test('know the line of the file on which they start, also behind cells with line breaks and blank lines', () => {
    const text = 'Name,Note\r\n#1,"two\r\nlines"\r\n\r\n#2,"say ""hi"""\r\n#3,plain'
    expect([...parseRecords(text, commas)].map(({ line, cells }) => ({ line, cells }))).toEqual([
      { line: 1, cells: ['Name', 'Note'] },
      { line: 2, cells: ['#1', 'two\r\nlines'] },
      { line: 5, cells: ['#2', 'say "hi"'] },
      { line: 6, cells: ['#3', 'plain'] },
    ])
  })

  test('stand in the text where they say they do, without their line end', () => {
    const text = 'a,b\r\n"x\ny",2\r\n3,4'
    expect([...parseRecords(text, commas)].map(({ start, end }) => text.slice(start, end))).toEqual(['a,b', '"x\ny",2', '3,4'])
  })

  test('end at a lone carriage return in a file that has no other line ends', () => {
    expect(cellsOf('a,b\rc,"d\re"\r')).toEqual([
      ['a', 'b'],
      ['c', 'd\re'],
    ])
  })

  test('keep a quote inside a cell as a letter, and all of them where the file has no quoting', () => {
    expect(cellsOf('1,3" pipe,"a"b\n')).toEqual([['1', '3" pipe', 'ab']])
    expect(cellsOf('"3"" pipe\tx\n', { ...commas, separator: '\t', quoting: false })).toEqual([['"3"" pipe', 'x']])
  })

  test('lose only one line to a quote that is never closed', () => {
    expect([...parseRecords('a,"b\nc,d\ne,f', commas)].map(({ line, cells, quoteOpen }) => ({ line, cells, quoteOpen }))).toEqual([
      { line: 1, cells: ['a', '"b'], quoteOpen: true },
      { line: 2, cells: ['c', 'd'], quoteOpen: false },
      { line: 3, cells: ['e', 'f'], quoteOpen: false },
    ])
  })

  test('come back as they were written, whatever is in the cells', () => {
    assert(
      property(rows, constantFrom(...separators), (written, separator) => {
        const text = written.map((row) => row.map((content) => quoteCell(content, separator)).join(separator)).join('\r\n')
        const blank = (row: readonly string[]) => row.join(separator).trim() === ''
        expect(cellsOf(text, { ...commas, separator }).filter((row) => !blank(row))).toEqual(written.filter((row) => !blank(row)))
      }),
    )
  })

  test('are those that csv-parse finds in a well-formed text', () => {
    assert(
      property(
        array(
          array(
            cell.filter((text) => text !== ''),
            { minLength: 2, maxLength: 5 },
          ),
          { minLength: 1, maxLength: 8 },
        ),
        (written) => {
          const text = written.map((row) => row.map((content) => `"${content.replaceAll('"', '""')}"`).join(',')).join('\n') + '\n'
          expect(cellsOf(text)).toEqual(parse(text, { relax_column_count: true, record_delimiter: '\n' }))
        },
      ),
    )
  })

  test('cover any text without throwing, in order and without overlap', () => {
    assert(
      property(string({ unit: constantFrom('a', '"', ',', '\n', '\r', ' ', '\t') }), constantFrom(true, false), (text, quoting) => {
        const found = [...parseRecords(text, { ...commas, quoting })]
        found.reduce((from, record) => {
          expect(record.start).toBeGreaterThanOrEqual(from)
          expect(record.end).toBeGreaterThanOrEqual(record.start)
          return record.end
        }, 0)
        const lines = text.includes('\n') ? text.split('\n') : text.split('\r')
        expect(found.every((record) => record.line >= 1 && record.line <= lines.length)).toBe(true)
      }),
    )
  })
})

describe('the separator', () => {
  test.each([
    ['comma', 'sku,name\n1,"a;b;c;d"\n', ','],
    ['semicolon', 'sku;name;price\n1;Mug, blue, 350 ml;12,50\n2;Lamp;3,00\n', ';'],
    ['tab', 'order-id\tproduct-name\n1\tRed, large, "old"\n', '\t'],
    ['bar', 'sku|name\n1|x\n', '|'],
  ])('is found: %s', (_name, text, separator) => {
    expect(guessLayout(text)).toEqual({ separator, quoting: true, offset: 0, line: 1 })
  })

  test('is what a sep= line says, and that line is no record', () => {
    expect(guessLayout('sep=;\r\na,b;c\r\n')).toEqual({ separator: ';', quoting: true, offset: 7, line: 2 })
  })

  test('is what the person chose, whatever the file says', () => {
    expect(guessLayout('sep=;\na,b;c\n', ',').separator).toBe(',')
  })
})
