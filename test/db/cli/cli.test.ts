import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { item, nowhere } from '../scene.ts'

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The real command line in its own process. */
function cli(words: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['db/cli/main.ts', ...words], { stdio: 'pipe' })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })
}

onEachDatabase((database) => {
  it('a call prints its reply as one JSON line', async () => {
    const db = await database.fresh()
    expect(await cli(['--db', db, 'call', 'people.add', '{"name":"Minh","role":"packer"}'])).toEqual({
      code: 0,
      out: '{"ok":true,"value":{"id":1,"name":"Minh","role":"packer","active":true}}\n',
      err: '',
    })
  })

  it('a channel is told by file what it may sell', async () => {
    const db = await database.fresh()
    const welcome = { name: 'Shop', address: nowhere, timeZone: 'Europe/London', currency: 'GBP', language: 'en' }
    await cli(['--db', db, 'call', 'settings.setUp', '-'], JSON.stringify(welcome))
    await cli(['--db', db, 'call', 'items.save', '-'], JSON.stringify({ item: item('00123') }))
    const path = join(mkdtempSync(join(tmpdir(), 'stock-')), 'amazon.txt')
    expect(await cli(['--db', db, 'stock-file', 'amazon', path, '--buffer', '2'])).toEqual({
      code: 0,
      out: '{"ok":true,"value":{"format":"amazon-quantity","rows":1,"changed":1,"units":0,"leftOut":0}}\n',
      err: '',
    })
    expect(readFileSync(path, 'utf8').split('\r\n')[1]).toBe('00123\t\t\t\t0\t\t')
    expect((await cli(['--db', db, 'stock-file', 'amazon', path, '--buffer', '-1'])).code).toBe(2)
  })

  it('a refusal is printed and ends with 1', async () => {
    const db = await database.fresh()
    expect(await cli(['--db', db, 'call', 'orders.get', '-'], '{"id":7}')).toEqual({
      code: 1,
      out: '{"ok":false,"error":{"code":"order.unknown","params":{"code":"7"}}}\n',
      err: '',
    })
  })

  it('serve answers JSON lines until its input ends', async () => {
    const db = await database.fresh()
    const ran = await cli(
      ['--db', db, 'serve'],
      '{"id":1,"name":"people.list","input":{}}\nnot json\n{"id":2,"name":"no.such","input":{}}\n',
    )
    expect({ code: ran.code, lines: ran.out.trim().split('\n').toSorted(), err: ran.err }).toEqual({
      code: 0,
      err: 'That line is no call. One looks like {"id":1,"name":"people.list","input":{}}.\n',
      lines: [
        '{"event":"ready"}',
        '{"id":1,"ok":true,"value":{"people":[]}}',
        '{"id":2,"ok":false,"error":{"code":"call.unknown","params":{"name":"no.such"}}}',
      ],
    })
  })
})

it('a load goes only into an empty database, and says so', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'packbench-cli-')), 'shop.sqlite')
  const first = await cli(['--db', file, 'seed', 'load', '--orders', '20'])
  expect({ code: first.code, said: first.out.startsWith('20 orders in ') }).toEqual({ code: 0, said: true })
  const again = await cli(['--db', file, 'seed', 'load', '--orders', '20'])
  expect({ code: again.code, reply: JSON.parse(again.out) }).toEqual({
    code: 1,
    reply: { ok: false, error: { code: 'seed.not_empty', params: { orders: 20, items: expect.any(Number) } } },
  })
})

it('the contract lists every call with the schema of its input', async () => {
  const ran = await cli(['contract'])
  const contract: unknown = JSON.parse(ran.out)
  expect(contract).toMatchObject({
    'picking.scan': {
      kind: 'command',
      input: { type: 'object', required: ['batchId', 'code'], properties: { code: { type: 'string', minLength: 1, maxLength: 500 } } },
    },
  })
})

it('a file that is no database is named and left as it is', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'packbench-cli-')), 'notes.txt')
  writeFileSync(file, 'These are my notes, not a database. '.repeat(100))
  const ran = await cli(['--db', file, 'call', 'people.list', '{}'])
  expect({ code: ran.code, reply: JSON.parse(ran.out) }).toEqual({
    code: 1,
    reply: { ok: false, error: { code: 'database.damaged', params: { file, detail: 'file is not a database' } } },
  })
})

it.each([['check'], ['backup', 'copy.sqlite'], ['stock-file', 'shopify', 'stock.csv']])(
  '%s of a database that is not there is refused and makes none',
  async (...words) => {
    const folder = mkdtempSync(join(tmpdir(), 'packbench-cli-'))
    const place = join(folder, 'typed-wrong.sqlite')
    const ran = await cli(['--db', place, ...words.map((word) => (word.includes('.') ? join(folder, word) : word))])
    expect({ code: ran.code, reply: JSON.parse(ran.out), files: readdirSync(folder) }).toEqual({
      code: 1,
      reply: { ok: false, error: { code: 'database.missing', params: { place } } },
      files: [],
    })
  },
)

it('a copy keeps the one before it, and is written over nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'packbench-cli-'))
  const place = (name: string) => join(folder, name)
  const file = place('shop.sqlite')
  await cli(['--db', file, 'call', 'people.add', '{"name":"Minh","role":"packer"}'])
  mkdirSync(place('folder'))
  const backup = async (name: string) => {
    const { code, out } = await cli(['--db', file, 'backup', place(name)])
    return code === 0 ? 'done' : JSON.parse(out).error.params.detail
  }
  expect({
    first: await backup('copy.sqlite'),
    second: await backup('copy.sqlite'),
    itself: await backup('shop.sqlite'),
    folder: await backup('folder'),
    nowhere: await backup('no/copy.sqlite'),
    files: readdirSync(folder).toSorted(),
    inside: readdirSync(place('folder')),
  }).toEqual({
    first: 'done',
    second: 'done',
    itself: 'it is the database itself',
    folder: 'it is a folder',
    nowhere: expect.stringContaining('unable to open'),
    files: ['copy.sqlite', 'copy.sqlite.old', 'folder', 'shop.sqlite'],
    inside: [],
  })
})

it('help says what there is', async () => {
  const { code, out } = await cli(['--help'])
  expect({ code, first: out.split('\n')[0] }).toEqual({ code: 0, first: 'npm run cli -- --db FILE|postgres://... VERB' })
})

it.each([
  [['dance'], 'There is no verb dance.'],
  [['toString'], 'There is no verb toString.'],
  [['seed', 'sample', '--dry-run'], 'seed takes no --dry-run.'],
  [['check', 'everything'], 'check: what is “everything”?'],
])('words that make no sense are answered with the usage and 2 (%j)', async (words, said) => {
  const ran = await cli(['--db', 'x.sqlite', ...words])
  expect({ code: ran.code, first: ran.err.split('\n')[0] }).toEqual({ code: 2, first: said })
})
