import { describe, expect, test } from 'vitest'
import { exampleText, problemLines, readText, skipLines } from './read-text.ts'

const plain = {
  product: '',
  category: '',
  variant: {},
  barcodes: [],
  weightGrams: null,
  lengthMm: null,
  widthMm: null,
  heightMm: null,
  flags: [],
  lotTracked: false,
}

describe('a Shopify products file', () => {
  test('gives a variant for each row, with the title and option names of its product’s first row', () => {
    expect(readText(exampleText('shopify-products.csv')).records).toEqual([
      {
        ...plain,
        sku: '00123',
        name: 'Mug, enamel',
        product: 'enamel-mug',
        variant: { Colour: 'blue', Size: '350 ml' },
        barcodes: [{ code: '4006381333931', quantity: 1 }],
        weightGrams: 240,
        priceMinor: 1250,
        line: 2,
      },
      {
        ...plain,
        sku: '00124',
        name: 'Mug, enamel',
        product: 'enamel-mug',
        variant: { Colour: 'red', Size: '350 ml' },
        barcodes: [{ code: '4006381333948', quantity: 1 }],
        weightGrams: 240,
        priceMinor: 1250,
        line: 4,
      },
      { ...plain, sku: 'TT-GRN', name: 'Tea towel', product: 'tea-towel', priceMinor: 800, line: 6 },
    ])
  })

  test('passes over pictures and vouchers, and refuses a code that an earlier row has', () => {
    const reading = readText(exampleText('shopify-products.csv'))
    expect(skipLines(reading)).toEqual(['5 picture_only', '7 not_goods'])
    expect(reading.problems).toEqual([{ line: 8, column: 'Variant SKU', code: 'repeated', params: { value: '00124', line: 4 } }])
  })

  test('is known under the names that Shopify uses since 2025', () => {
    const text =
      'Title,URL handle,SKU,Barcode,Option1 name,Option1 value,Price,Weight value (grams),Type\nMug,mug,M-1,,Colour,red,9.50,200,Kitchen\n'
    expect(readText(text, { currency: 'EUR' }).records).toEqual([
      {
        ...plain,
        sku: 'M-1',
        name: 'Mug',
        product: 'mug',
        category: 'Kitchen',
        variant: { Colour: 'red' },
        weightGrams: 200,
        priceMinor: 950,
        line: 2,
      },
    ])
  })
})

describe('a UCI file read as items', () => {
  test('gives each code once, in its usual spelling, under its usual name', () => {
    expect(readText(exampleText('uci-online-retail.csv'), {}, { kind: 'items' }).records).toEqual([
      { ...plain, sku: '85123A', name: 'WHITE HANGING HEART T-LIGHT HOLDER', priceMinor: 591, line: 2 },
      { ...plain, sku: '21730', name: 'GLASS STAR FROSTED T-LIGHT HOLDER, "LARGE"', priceMinor: 425, line: 3 },
      { ...plain, sku: '10002', name: 'INFLATABLE POLITICAL GLOBE', priceMinor: 85, line: 5 },
      { ...plain, sku: '22841', name: 'ROUND CAKE TIN VINTAGE GREEN', priceMinor: null, line: 12 },
    ])
  })
})

describe('Packbench’s own items file', () => {
  test('holds everything that an item has', () => {
    const reading = readText(exampleText('packbench-items.csv'))
    expect(reading.records).toEqual([
      {
        sku: '00123',
        name: 'Mug, enamel',
        product: 'enamel-mug',
        category: 'Kitchen',
        variant: { colour: 'blue', size: '350 ml' },
        barcodes: [
          { code: '4006381333931', quantity: 1 },
          { code: '24006381333935', quantity: 6 },
        ],
        weightGrams: 240,
        lengthMm: 95,
        widthMm: 95,
        heightMm: 90,
        paddingMm: null,
        priceMinor: 1250,
        flags: ['fragile', 'this_side_up'],
        lotTracked: false,
        line: 2,
      },
      {
        ...plain,
        sku: 'MEL-1',
        name: 'Mật ong rừng "U Minh" 500 g',
        barcodes: [{ code: '8935001722106', quantity: 1 }],
        weightGrams: 720,
        lengthMm: 80,
        widthMm: 80,
        heightMm: 140,
        paddingMm: 15,
        priceMinor: 990,
        flags: ['liquid', 'fragile'],
        lotTracked: true,
        line: 3,
      },
    ])
    expect(problemLines(reading)).toEqual(['4 price amount_ambiguous', '5 barcodes value_damaged', '5 flags flag_unknown'])
  })
})
