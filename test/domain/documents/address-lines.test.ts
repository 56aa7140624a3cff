import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressLines, countryName } from '../../../domain/documents/address-lines.ts'
import type { Address } from '../../../domain/settings/contract.ts'
import { address } from './addresses.ts'

const written = (parts: Partial<Address>) => addressLines(address(parts)).map((line) => line.text)

describe('an address is written in the order of its country', () => {
  it('United States: city, state and ZIP on one line', () => {
    expect(
      written({
        name: 'Grace Moore',
        company: 'Moore & Co',
        line1: '350 Fifth Ave',
        line2: 'Apt 21',
        city: 'New York',
        region: 'NY',
        postcode: '10118',
        country: 'US',
      }),
    ).toEqual(['Grace Moore', 'Moore & Co', '350 Fifth Ave', 'Apt 21', 'New York, NY 10118', 'UNITED STATES'])
  })

  it('United Kingdom: the postcode on a line of its own', () => {
    expect(written({ name: 'Ada King', line1: '12 Dorset St', city: 'London', postcode: 'W1U 6QS', country: 'UK' })).toEqual([
      'Ada King',
      '12 Dorset St',
      'London',
      'W1U 6QS',
      'UNITED KINGDOM',
    ])
  })

  it('Germany: postcode before the town', () => {
    expect(written({ name: 'Jörg Weiß', line1: 'Hauptstraße 5', city: 'Köln', postcode: '50667', country: 'DE' })).toEqual([
      'Jörg Weiß',
      'Hauptstraße 5',
      '50667 Köln',
      'GERMANY',
    ])
  })

  it('France: company before name, and a region that is not asked for still reaches the paper', () => {
    expect(
      written({
        name: 'Zoé Petit',
        company: 'Petit SARL',
        line1: '8 rue de Rivoli',
        city: 'Paris',
        region: 'Île-de-France',
        postcode: '75004',
        country: 'fr',
      }),
    ).toEqual(['Petit SARL', 'Zoé Petit', '8 rue de Rivoli', '75004 Paris', 'Île-de-France', 'FRANCE'])
  })

  it('Vietnam: from the small to the large', () => {
    expect(
      written({
        name: 'Nguyễn Thị Ánh',
        line1: '45 Lê Lợi',
        line2: 'Phường Bến Nghé',
        city: 'Quận 1',
        region: 'TP. Hồ Chí Minh',
        postcode: '71000',
        country: 'VN',
      }),
    ).toEqual(['Nguyễn Thị Ánh', '45 Lê Lợi', 'Phường Bến Nghé', 'Quận 1', 'TP. Hồ Chí Minh 71000', 'VIETNAM'])
  })

  it('Korea in Hangul: from the large to the small, name and postcode last', () => {
    expect(
      written({
        name: '김하늘',
        line1: '테헤란로 152',
        line2: '강남파이낸스센터 12층',
        city: '강남구',
        region: '서울특별시',
        postcode: '06236',
        country: 'KR',
      }),
    ).toEqual(['서울특별시 강남구', '테헤란로 152', '강남파이낸스센터 12층', '김하늘', '06236', 'SOUTH KOREA'])
  })

  it('Korea in Latin letters: from the small to the large', () => {
    expect(
      written({ name: 'Kim Haneul', line1: '152 Teheran-ro', city: 'Gangnam-gu', region: 'Seoul', postcode: '06236', country: 'KR' }),
    ).toEqual(['Kim Haneul', '152 Teheran-ro', 'Gangnam-gu', 'Seoul', '06236', 'SOUTH KOREA'])
  })

  it('China in Chinese: postcode first, then from the large to the small', () => {
    expect(
      written({
        name: '王小明',
        company: '晨光贸易',
        line1: '建国路88号',
        city: '朝阳区',
        region: '北京市',
        postcode: '100022',
        country: 'CN',
      }),
    ).toEqual(['100022', '北京市 朝阳区', '建国路88号', '晨光贸易', '王小明', 'CHINA'])
  })

  it('Japan in Japanese: postcode first with its mark', () => {
    expect(
      written({ name: '佐藤 花子', line1: '丸の内1-9-1', city: '千代田区', region: '東京都', postcode: '100-0005', country: 'JP' }),
    ).toEqual(['〒100-0005', '東京都 千代田区', '丸の内1-9-1', '佐藤 花子', 'JAPAN'])
  })

  it('anywhere else: postcode, city, region; a country that is no code as it was written', () => {
    expect(written({ name: 'Siv', line1: 'Vei 1', city: 'Oslo', region: 'Viken', postcode: '0150', country: 'Channel Islands' })).toEqual([
      'Siv',
      'Vei 1',
      '0150 Oslo',
      'Viken',
      'CHANNEL ISLANDS',
    ])
  })
})

describe('an address with parts missing', () => {
  it('leaves no gaps and no stray commas', () => {
    expect([
      written({ city: 'Reno', country: 'US' }),
      written({ region: 'NV', country: 'US' }),
      written({ line2: 'x', country: 'JP' }),
    ]).toEqual([
      ['Reno', 'UNITED STATES'],
      ['NV', 'UNITED STATES'],
      ['x', 'JAPAN'],
    ])
  })

  it('never loses what was written, whatever the country', () => {
    const part = fc.stringMatching(/^[a-zé0-9]{0,12}$/)
    const country = fc.constantFrom('US', 'GB', 'DE', 'FR', 'KR', 'CN', 'VN', 'JP', 'SG', 'HK', 'BR', 'ZZ', '')
    fc.assert(
      fc.property(
        fc.record({ name: part, company: part, line1: part, line2: part, line3: part, city: part, region: part, postcode: part }),
        country,
        (parts, of) => {
          const paper = written({ ...parts, country: of }).join('\n')
          expect(Object.values(parts).filter((text) => !paper.includes(text))).toEqual([])
        },
      ),
    )
  })
})

it('a country is named in words', () => {
  expect(['US', 'gb', 'UK', 'KR', 'QX', 'Atlantis', ''].map(countryName)).toEqual([
    'UNITED STATES',
    'UNITED KINGDOM',
    'UNITED KINGDOM',
    'SOUTH KOREA',
    'QX',
    'ATLANTIS',
    '',
  ])
})
