import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'

function backtest(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['db/cli/main.ts', 'backtest', ...words], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** One file for each day from 1 January 2011: three mugs a day, and a postage line that is no item. */
function aFolder(days: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'packbench-backtest-'))
  for (let day = 0; day < days; day += 1) {
    const date = new Date(Date.UTC(2011, 0, 1 + day)).toISOString().slice(0, 10)
    const rows = [
      `${100 + day},MUG,MUG,3,${date} 10:00:00,2.00,1,United Kingdom`,
      `${100 + day},POST,POSTAGE,1,${date} 10:00:00,5.00,1,France`,
    ]
    writeFileSync(join(folder, `${date}.csv`), [header, ...rows].join('\n'))
  }
  return folder
}

describe('backtest', () => {
  it('replays a folder and prints both ways of ordering as one JSON line', () => {
    const { status, stdout } = backtest(aFolder(120))
    expect({ status, ...JSON.parse(stdout) }).toEqual({
      status: 0,
      items: 1,
      historyDays: 90,
      leadDays: 14,
      level: 0.95,
      suggested: { fill_rate: 1, mean_stock_value: expect.any(Number) },
      fixed: { fill_rate: 1, mean_stock_value: expect.any(Number) },
    })
  })

  it.each([[[]], [['/no/such/folder']], [[mkdtempSync(join(tmpdir(), 'packbench-empty-'))]]])('says what is missing (%#)', (words) => {
    const { status, stdout, stderr } = backtest(...words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/backtest FOLDER|cannot be read|no CSV file/)
  })
})
