import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { onEachDatabase } from '../databases.ts'
import { aShop } from '../scene.ts'

const example = (name: string) => fileURLToPath(new URL(`../../data/imports/${name}`, import.meta.url))

/** The real command line in its own process. */
function cli(...words: readonly string[]): Promise<{ code: number | null; out: unknown; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['db/cli/main.ts', ...words], { stdio: 'pipe' })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.on('close', (code) => resolve({ code, out: out === '' ? null : JSON.parse(out), err }))
  })
}

onEachDatabase((database) => {
  it('the command line imports a file, and a dry run only says what it would take', async () => {
    const shop = await aShop(database)
    await shop.close()
    const words = ['--db', shop.location, 'import', 'orders', example('uci-online-retail.csv')]
    const counts = { rows: 12, badRows: 0, skippedRows: 7, records: 4, added: 4, changed: 0, unchanged: 0, newItems: 4 }
    expect(await cli(...words, '--dry-run')).toMatchObject({ code: 0, out: { ok: true, value: { format: 'uci', counts } }, err: '' })
    expect(await cli(...words)).toEqual({ code: 0, out: { ok: true, value: { importId: 1, counts } }, err: '' })
    expect(await cli(...words)).toMatchObject({ code: 0, out: { value: { importId: null } } })
  })

  it('bad rows are named, nothing is taken, and the exit code says so', async () => {
    const shop = await aShop(database)
    await shop.close()
    expect(await cli('--db', shop.location, 'import', 'items', example('packbench-items.csv'), '--format', 'packbench-items')).toEqual({
      code: 1,
      out: { ok: false, error: { code: 'import.bad_rows', params: { rows: 2 } } },
      err:
        'line 4: amount_ambiguous column=price value=1.234\n' +
        'line 5: value_damaged column=barcodes value=4,00638E+12\n' +
        'line 5: flag_unknown column=flags value=glassy\n',
    })
    expect(await cli('--db', shop.location, 'import', 'orders', example('magento-grid.csv'))).toMatchObject({
      code: 1,
      out: { error: { code: 'import.format_unsupported' } },
    })
  })
})
