import { describe, expect, test } from 'vitest'
import { planFile } from '../../../domain/imports/plan-file.ts'
import type { FileChoices } from '../../../domain/imports/plan-file.ts'
import { exampleText, noChoices } from './read-text.ts'

function recognised(text: string, choices: Partial<FileChoices> = {}) {
  const { known, refusal, header } = planFile(text, { ...noChoices, ...choices })
  return { kind: known?.kind ?? null, format: known?.format.id ?? null, headerLine: header?.line ?? null, refusal }
}

describe('what a file is', () => {
  test.each([
    ['shopify-orders.csv', 'orders', 'shopify-orders'],
    ['amazon-new.txt', 'orders', 'amazon-new'],
    ['uci-online-retail.csv', 'orders', 'uci'],
    ['shopify-products.csv', 'items', 'shopify-products'],
    ['packbench-items.csv', 'items', 'packbench-items'],
    ['shopify-inventory.csv', 'stock', 'shopify-inventory'],
    ['packbench-stock.csv', 'stock', 'packbench-stock'],
    ['packbench-suppliers.csv', 'suppliers', 'packbench-suppliers'],
    ['packbench-offers.csv', 'offers', 'packbench-offers'],
    ['packbench-kits.csv', 'kits', 'packbench-kits'],
  ])('is told by the names of its columns: %s', (name, kind, format) => {
    expect(recognised(exampleText(name))).toEqual({ kind, format, headerLine: 1, refusal: null })
  })

  test('is what the person says it is, where its columns allow it', () => {
    expect(recognised(exampleText('uci-online-retail.csv'), { kind: 'items' })).toMatchObject({ kind: 'items', format: 'uci' })
  })

  test('is found below notices and blank rows', () => {
    expect(recognised('Exported on Monday,,\n,,\n"",,\nsku,bin,quantity\nA,B,1\n')).toMatchObject({
      format: 'packbench-stock',
      headerLine: 4,
    })
  })

  test('is found under typographic apostrophes, stray blanks and a doubled byte-order mark', () => {
    expect(recognised('\uFEFF SKU ,BIN\u00A0, quantity\nA,B,1\n')).toMatchObject({ format: 'packbench-stock', refusal: null })
  })
})

describe('a file that cannot be taken says why', () => {
  test('its rows hold no lines of orders', () => {
    expect(recognised(exampleText('magento-grid.csv')).refusal).toEqual({
      code: 'import.format_unsupported',
      params: { name: 'Magento order grid', reason: 'no_lines' },
    })
  })

  test('it lacks columns, which are named', () => {
    expect(recognised('Name,Lineitem quantity,Lineitem name\n#1,1,Mug\n').refusal).toEqual({
      code: 'import.columns_missing',
      params: {
        format: 'shopify-orders',
        columns: 'Created at, Lineitem sku, Shipping Name, Shipping Address1, Shipping City, Shipping Country',
      },
    })
  })

  test('one column stands twice', () => {
    expect(recognised('sku,bin,quantity,SKU\nA,B,1,C\n').refusal).toEqual({
      code: 'import.column_twice',
      params: { format: 'packbench-stock', columns: 'sku' },
    })
  })

  test('it is one of another kind', () => {
    expect(recognised(exampleText('packbench-stock.csv'), { kind: 'orders' }).refusal).toEqual({
      code: 'import.kind_mismatch',
      params: { wanted: 'orders', found: 'stock', format: 'packbench-stock' },
    })
  })

  test('nobody knows its columns', () => {
    expect(recognised('a,b\n1,2\n').refusal).toEqual({ code: 'import.format_unknown', params: { columns: 'a, b' } })
  })

  test('there is nothing in it', () => {
    expect(recognised('\n \n')).toEqual({ kind: null, format: null, headerLine: null, refusal: { code: 'import.empty', params: {} } })
  })
})
